import { z } from 'zod';
import type { Ctx } from '~/domain/context';
import { importVerdicts, importChangeSchema, type ImportVerdict } from '~/domain/import/row';
import type { Refusal } from '~/domain/outcome';
import { pageOf } from '~/domain/register/page';
import { db } from '~/platform/db/client.server';
import { visibleImports } from '~/platform/db/visible/imports.server';

const PAGE = 100;
/** Minutes after which nobody is reading any more. */
const PATIENCE = 10;

/** Written by the reading itself (services/import): codes of domain/refusal. */
const reasonsSchema = z.array(
  z.object({
    code: z.string(),
    field: z.string().optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
);
const reasonsIn = (json: unknown): Refusal[] => (reasonsSchema.safeParse(json).data ?? []) as Refusal[];

/** A file that was brought in, with a page of what it would change; null when it isn't this person's. */
export async function importPage(
  { actor, now }: Ctx,
  id: string,
  asked: { verdict?: ImportVerdict; page: number },
) {
  const batch = await db().importBatch.findFirst({ where: { AND: [visibleImports(actor), { id }] } });
  if (!batch) return null;
  const counted = await db().importRow.groupBy({ by: ['verdict'], where: { batchId: id }, _count: true });
  const counts = Object.fromEntries(
    importVerdicts.map((verdict) => [verdict, counted.find((one) => one.verdict === verdict)?._count ?? 0]),
  ) as Record<ImportVerdict, number>;
  // What is refused first, for that is what one has to do something about.
  const verdict =
    asked.verdict ??
    (['geweigerd', 'gewijzigd', 'nieuw'] as const).find((one) => counts[one] > 0) ??
    'ongewijzigd';
  const paged = pageOf(asked.page, counts[verdict], PAGE);
  const rows = await db().importRow.findMany({
    where: { batchId: id, verdict },
    orderBy: { row: 'asc' },
    skip: (paged.page - 1) * PAGE,
    take: PAGE,
  });
  const { state, createdAt } = batch;
  const stuck = state === 'bezig' && now.getTime() - createdAt.getTime() > PATIENCE * 60_000;
  return {
    id,
    kind: batch.kind,
    fileName: batch.fileName,
    state: stuck ? ('mislukt' as const) : state,
    total: batch.total,
    read: batch.read,
    createdAt,
    settledAt: batch.settledAt,
    problems: stuck ? [{ code: 'import_interrupted' } as const] : reasonsIn(batch.problems),
    counts,
    verdict,
    paged,
    rows: rows.map(({ row, label, objectId, change, reasons }) => ({
      row,
      label,
      objectId,
      fields: importChangeSchema.parse(change).fields,
      reasons: reasonsIn(reasons),
    })),
  };
}
