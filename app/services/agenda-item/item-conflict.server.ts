import type { ItemInput } from '~/domain/agenda-item/schema';
import { subjectLabel, subjectValue, type SubjectRef } from '~/domain/agenda-item/subject';
import type { Stale } from '~/domain/outcome';
import { toMarkdown } from '~/domain/rich-text/markdown';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import type { Tx } from '~/platform/db/client.server';
import type { AgendaItem } from '~/platform/db/generated/client';

/** Both versions of an item as people read them; rich text as the small markdown, so that it can be merged by hand. */
export async function itemConflict(
  tx: Tx,
  row: AgendaItem,
  subjects: readonly SubjectRef[],
  input: ItemInput,
): Promise<Stale> {
  const rows = await subjectRows(tx, [...subjects, ...input.subjects]);
  const labels = new Map(rows.map((one) => [subjectValue(one), subjectLabel(one)]));
  const ids = [row.submitterId, input.submitterId].filter((id) => id !== null);
  const parties = await tx.party.findMany({
    where: { id: { in: ids } },
    select: { id: true, shortName: true },
  });
  const party = (id: string | null) => parties.find((one) => one.id === id)?.shortName ?? '';
  const names = (refs: readonly SubjectRef[]) =>
    refs.map((ref) => labels.get(subjectValue(ref)) ?? '').join('; ');
  const both = (name: string, label: string, theirs: string, yours: string) => ({
    name,
    label,
    theirs,
    yours,
  });
  return {
    version: row.version,
    fields: [
      both('title', 'Titel', row.title, input.title),
      both('purposes', 'Doel', row.purposes.join(','), input.purposes.join(',')),
      both('minutes', 'Minuten', String(row.minutes), String(input.minutes)),
      both('submitterId', 'Ingebracht door', party(row.submitterId), party(input.submitterId)),
      both('proposal', 'Voorstel', row.proposal, input.proposal),
      both(
        'explanation',
        'Toelichting',
        toMarkdown(toBlocks(row.explanation)),
        toMarkdown(toBlocks(input.explanation)),
      ),
      both('subjects', 'Onderwerpen', names(subjects), names(input.subjects)),
    ],
  };
}
