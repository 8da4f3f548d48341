import { subjectLabel, type SubjectKind } from '~/domain/agenda-item/subject';
import type { Actor } from '~/domain/access/actor';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import { db } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleMinutes } from '~/platform/db/visible/meetings.server';
import { visibleMaatregelen, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

type Ref = { kind: SubjectKind; id: string };

/** A subject that this person may see. `address`: what a link to it needs; null where there is no page for it. */
export type SeenSubject = Ref & {
  label: string;
  werkgroep: { id: string; number: number } | null;
};

/** Names the subjects that this person may see; what is hidden is left out. A constant number of statements. */
export async function seenSubjects(actor: Actor, refs: readonly Ref[]): Promise<Map<string, SeenSubject>> {
  const ids = (kind: SubjectKind) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  const having = (kind: SubjectKind) => ({ id: { in: ids(kind) } });
  const select = { id: true } as const;
  const [rows, taakopdrachten, ...seen] = await Promise.all([
    subjectRows(db(), refs),
    db().taakopdrachtVersion.findMany({
      where: { AND: [visibleTaakopdrachten(actor), having('taakopdracht')] },
      select: { id: true, werkgroepId: true, number: true },
    }),
    db().maatregel.findMany({ where: { AND: [visibleMaatregelen(actor), having('maatregel')] }, select }),
    db().actionItem.findMany({ where: { AND: [visibleActions(actor), having('actie')] }, select }),
    db().decision.findMany({ where: { AND: [visibleDecisions(actor), having('besluit')] }, select }),
    db().meeting.findMany({ where: { AND: [visibleMinutes(actor), having('verslag')] }, select }),
  ]);
  const seenIds = new Set([...taakopdrachten, ...seen.flat()].map(({ id }) => id));
  const werkgroepen = new Map(
    taakopdrachten.map(({ id, werkgroepId, number }) => [id, { id: werkgroepId, number }]),
  );
  return new Map(
    rows
      // A document is named with the besluit that is about it; it has no page of its own.
      .filter(({ kind, id, parts }) => parts !== null && (kind === 'document' || seenIds.has(id)))
      .map((row) => [
        subjectKey(row),
        { kind: row.kind, id: row.id, label: subjectLabel(row), werkgroep: werkgroepen.get(row.id) ?? null },
      ]),
  );
}

export const subjectKey = ({ kind, id }: Ref): string => `${kind}:${id}`;
