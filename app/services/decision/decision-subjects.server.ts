import type { SubjectKind } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleMeetings } from '~/platform/db/visible/meetings.server';
import { visibleMaatregelen, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

type Named = { kind: SubjectKind; id: string };

/** A besluit can only be about things that exist and that this person may see. */
export async function reasonsNotToName(tx: Tx, ctx: Ctx, subjects: readonly Named[]): Promise<Refusal[]> {
  const kinds = [...new Set(subjects.map((subject) => subject.kind))];
  for (const kind of kinds) {
    const ids = [...new Set(subjects.filter((one) => one.kind === kind).map((one) => one.id))];
    if ((await countOf(tx, ctx, kind, ids)) < ids.length)
      return [{ code: 'unknown_reference', field: 'subjects' }];
  }
  return [];
}

function countOf(tx: Tx, { actor }: Ctx, kind: SubjectKind, ids: string[]): Promise<number> {
  const id = { in: ids };
  switch (kind) {
    case 'taakopdracht':
      return tx.taakopdrachtVersion.count({ where: { AND: [{ id }, visibleTaakopdrachten(actor)] } });
    case 'maatregel':
      return tx.maatregel.count({ where: { AND: [{ id }, visibleMaatregelen(actor)] } });
    case 'actie':
      return tx.actionItem.count({ where: { AND: [{ id }, visibleActions(actor)] } });
    case 'besluit':
      return tx.decision.count({ where: { AND: [{ id }, visibleDecisions(actor)] } });
    case 'verslag':
      return tx.meeting.count({ where: { AND: [{ id }, visibleMeetings(actor)] } });
    case 'document':
      return tx.document.count({ where: { id, programmaId: actor.programmaId } });
    default:
      return Promise.resolve(0); // bouwstenen and fiches are not here yet
  }
}
