import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { agendaSnapshotSchema } from '~/domain/agenda-item/snapshot';
import type { Checked, Problem } from './problem';

type Row = {
  id: string;
  number: number;
  snapshot: unknown;
  sha256: string;
  papers: { attachmentId: string; sha256: string }[] | null;
};

/**
 * Frozen agendas still say what was sent: the snapshot has its hash, holds nothing besides what the hash is of, and the
 * pinned papers are those it names.
 */
export async function checkVersions(client: pg.ClientBase): Promise<Checked> {
  const { rows } = await client.query<Row>(`
    SELECT v."id", v."number", v."snapshot", v."sha256",
      (SELECT jsonb_agg(jsonb_build_object('attachmentId', p."attachmentId", 'sha256', f."sha256"))
       FROM "AgendaVersionPaper" p JOIN "FileVersion" f ON f."id" = p."fileVersionId" WHERE p."agendaVersionId" = v."id") AS "papers"
    FROM "AgendaVersion" v`);
  return { name: 'verzonden agenda’s', looked: rows.length, problems: rows.flatMap(problemsOf) };
}

function problemsOf(row: Row): Problem[] {
  const what = `agendaversie ${row.id}`;
  const parsed = agendaSnapshotSchema.safeParse(row.snapshot);
  if (!parsed.success) return [{ what, problem: 'de bewaarde agenda is niet te lezen' }];
  // The schema puts the fields in the order in which they were frozen, whatever order the database returns them in.
  // It leaves out what it doesn't know, so what somebody slipped in is not under the hash and has to be looked for.
  const nothingBesides = isDeepStrictEqual(parsed.data, row.snapshot);
  const sha256 = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex');
  const named = new Map(
    parsed.data.items.flatMap((item) =>
      item.attachments.flatMap(({ id, file }) => (file ? [[id, file.sha256] as const] : [])),
    ),
  );
  const pinned = row.papers ?? [];
  const same =
    pinned.length === named.size && pinned.every((paper) => named.get(paper.attachmentId) === paper.sha256);
  return [
    ...(sha256 === row.sha256 ? [] : [{ what, problem: 'de bewaarde agenda hoort niet bij zijn hash' }]),
    ...(nothingBesides ? [] : [{ what, problem: 'in de bewaarde agenda staat iets dat er niet in hoort' }]),
    ...(same ? [] : [{ what, problem: 'de vastgezette bijlagen zijn niet die van de agenda' }]),
  ];
}
