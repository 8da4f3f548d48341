import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { ficheSnapshotSchema } from '~/domain/fiche/snapshot';
import type { Checked, Problem } from './problem';

type Row = { id: string; snapshot: unknown };

/** Fiches as they were submitted can still be read, and hold nothing that the sheet wouldn't show. */
export async function checkFiches(client: pg.ClientBase): Promise<Checked> {
  const { rows } = await client.query<Row>('SELECT "id", "snapshot" FROM "FicheVersion"');
  return { name: 'ingediende fiches', looked: rows.length, problems: rows.flatMap(problemsOf) };
}

function problemsOf({ id, snapshot }: Row): Problem[] {
  const what = `ficheversie ${id}`;
  const parsed = ficheSnapshotSchema.safeParse(snapshot);
  if (!parsed.success) return [{ what, problem: 'de bewaarde fiche is niet te lezen' }];
  return isDeepStrictEqual(parsed.data, snapshot)
    ? []
    : [{ what, problem: 'in de bewaarde fiche staat iets dat er niet in hoort' }];
}
