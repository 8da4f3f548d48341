import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { pageOf, type Paged } from '~/domain/register/page';
import { FEW_HITS, HITS_PER_PAGE, MOST_HITS, searchKinds, type SearchKind } from '~/domain/search/kinds';
import type { SearchQuery } from '~/domain/search/query';
import { HIT_END, HIT_START, snippetParts, withEllipses, type SnippetPart } from '~/domain/search/snippet';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { tsquery } from '../register/conditions.server';
import { sources } from './sources.server';

export type Hit = {
  id: string;
  title: SnippetPart[];
  excerpt: SnippetPart[];
  /** "BOHA", "tabel 1", "versie 2". */
  place: string | null;
  /** YYYY-MM-DD */
  day: string | null;
  meetingId: string | null;
  itemId: string | null;
  parentId: string | null;
  number: string | null;
  withdrawn: boolean;
  /** An agendapunt of an overleg of which this person is secretaris. */
  prepares: boolean;
};

export type HitGroup = { kind: SearchKind; total: number; hits: Hit[] };

export type SearchResult = {
  /** Kinds with hits, the best hit first. Of one kind only when asked for that kind. */
  groups: HitGroup[];
  counts: Partial<Record<SearchKind, number>>;
  paged: Paged | null;
  /** Every word was one like "de" or "het", that says nothing. */
  onlyStopWords: boolean;
};

/**
 * Everything this person may see that has these words, in Dutch: a few of each kind, or a page of one kind. One statement
 * per kind, all at once.
 */
export async function searchPage(
  ctx: Ctx,
  query: SearchQuery,
  { kind, page }: { kind: SearchKind | null; page: number },
): Promise<SearchResult> {
  const skip = kind === null ? 0 : (Math.min(page, MOST_HITS / HITS_PER_PAGE) - 1) * HITS_PER_PAGE;
  const [meaning, ...found] = await Promise.all([
    db().$queryRaw<{ nodes: number }[]>`SELECT numnode(${tsquery(query)}) AS "nodes"`,
    ...searchKinds.map((one) =>
      hitsOf(ctx, query, one, {
        // Of the other kinds only how many there are.
        take: kind === null ? FEW_HITS : one === kind ? HITS_PER_PAGE : 0,
        skip: one === kind ? skip : 0,
      }),
    ),
  ]);
  const all = found.filter(({ total }) => total > 0);
  const chosen = kind === null ? null : (found.find((one) => one.kind === kind)?.total ?? 0);
  return {
    groups: all
      .filter((one) => kind === null || one.kind === kind)
      .sort((a, b) => b.best - a.best)
      .map(({ kind: of, total, hits }) => ({ kind: of, total, hits })),
    counts: Object.fromEntries(all.map((one) => [one.kind, one.total])),
    paged: chosen === null ? null : pageOf(page, chosen, HITS_PER_PAGE),
    onlyStopWords: meaning[0]?.nodes === 0,
  };
}

type Row = Omit<Hit, 'title' | 'excerpt' | 'day' | 'prepares'> & {
  title: string;
  excerpt: string;
  at: Date | null;
};

const MARKS = `StartSel=${HIT_START}, StopSel=${HIT_END}`;
const clean = (text: Prisma.Sql) => Prisma.sql`translate(${text}, ${HIT_START + HIT_END}, '')`;

async function hitsOf(
  ctx: Ctx,
  query: SearchQuery,
  kind: SearchKind,
  { take, skip }: { take: number; skip: number },
) {
  const q = tsquery(query);
  const match = (alias: string) => Prisma.sql`${Prisma.raw(alias)}."words" @@ ${q}`;
  const rows = await db().$queryRaw<{ total: number; best: number | null; hits: Row[] | null }[]>`
    WITH hits AS MATERIALIZED (SELECT * FROM (${sources[kind](ctx.actor, match)}) found LIMIT ${MOST_HITS}),
    ranked AS (SELECT hits.*, ts_rank(hits."words", ${q}, 1) + ${calledSo(kind, query)} AS "rank" FROM hits),
    page AS (SELECT * FROM ranked ORDER BY "rank" DESC, "at" DESC NULLS LAST, "id" LIMIT ${take} OFFSET ${skip})
    SELECT (SELECT count(*)::int FROM hits) AS "total", (SELECT max("rank") FROM ranked) AS "best",
      (SELECT jsonb_agg(jsonb_build_object('id', "id", 'place', "place", 'at', "at", 'meetingId', "meetingId", 'itemId', "itemId",
        'parentId', "parentId", 'number', "number", 'withdrawn', "withdrawn",
        'title', ts_headline('pg_catalog.dutch', ${clean(Prisma.sql`"title"`)}, ${q}, ${`${MARKS}, HighlightAll=true`}),
        'excerpt', ts_headline('pg_catalog.dutch', ${clean(Prisma.sql`left("body", 20000)`)}, ${q},
          ${`${MARKS}, MaxWords=36, MinWords=14, MaxFragments=1`})) ORDER BY "rank" DESC, "at" DESC NULLS LAST, "id") FROM page) AS "hits"`;
  const row = rows[0];
  return {
    kind,
    total: row?.total ?? 0,
    best: row?.best ?? 0,
    hits: (row?.hits ?? []).map(({ title, excerpt, at, ...hit }): Hit => ({
      ...hit,
      title: snippetParts(title),
      excerpt: withEllipses(snippetParts(excerpt)),
      day: at && amsterdamDate(new Date(at)),
      prepares: kind === 'agendapunt' && ctx.actor.secretarisOf.has(hit.parentId ?? ''),
    })),
  };
}

/** Who types a code or a number wants that maatregel or besluit, before everything that only mentions it. */
function calledSo(kind: SearchKind, { web }: SearchQuery): Prisma.Sql {
  if (kind === 'maatregel')
    return Prisma.sql`CASE WHEN lower(hits."title") LIKE lower(${web}) || ' %' THEN 1 ELSE 0 END`;
  if (kind === 'besluit' || kind === 'bouwsteen')
    return Prisma.sql`CASE WHEN lower(hits."number") = lower(${web}) THEN 1 ELSE 0 END`;
  return Prisma.sql`0`;
}
