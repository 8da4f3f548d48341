import { subjectLabel, subjectValue, type SubjectPlace, type SubjectRef } from '~/domain/agenda-item/subject';
import type { Actor } from '~/domain/access/actor';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import { db } from '~/platform/db/client.server';
import { subjectPlaces } from '~/platform/db/subjects/subject-places.server';

/** A subject that this person may see, with its name and where it is read. */
export type SeenSubject = SubjectPlace & { label: string };

/**
 * Names the subjects that this person may see; what is hidden is left out. A document is named with the besluit that is
 * about it; it has no page of its own. Two statements.
 */
export async function seenSubjects(
  actor: Actor,
  refs: readonly SubjectRef[],
): Promise<Map<string, SeenSubject>> {
  const looked = refs.filter(({ kind }) => kind !== 'document');
  const [rows, places] = await Promise.all([subjectRows(db(), refs), subjectPlaces(db(), actor, looked)]);
  return new Map(
    rows.flatMap((row) => {
      const place = places.get(subjectValue(row)) ?? named(row);
      return row.parts === null || place === null
        ? []
        : [[subjectValue(row), { ...place, label: subjectLabel(row) }]];
    }),
  );
}

const named = ({ kind, id }: SubjectRef): SubjectPlace | null =>
  kind === 'document' ? { kind, id, parentId: null, number: null, newer: null } : null;
