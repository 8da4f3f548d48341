import type pg from 'pg';
import { OF_THE_MOMENT } from './format';

export type Table = { name: string; columns: string[] };

/** Every table of ours with the columns that hold something of their own (computed ones compute themselves again). */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and c.relname <> '_prisma_migrations' and c.relname <> all($1)
     group by c.relname order by c.relname`,
    [OF_THE_MOMENT],
  );
  return rows;
}
