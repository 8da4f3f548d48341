import type { SubjectRef } from '~/domain/agenda-item/subject';
import { subjectValue } from '~/domain/agenda-item/subject';
import type { Ctx } from '~/domain/context';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { subjectPlaces } from '~/platform/db/subjects/subject-places.server';

/** A besluit can only be about things that exist and that this person may see. */
export async function reasonsNotToName(
  tx: Tx,
  { actor }: Ctx,
  subjects: readonly SubjectRef[],
): Promise<Refusal[]> {
  const seen = await subjectPlaces(tx, actor, subjects);
  return subjects.every((subject) => seen.has(subjectValue(subject)))
    ? []
    : [{ code: 'unknown_reference', field: 'subjects' }];
}
