import type pg from 'pg';

/** The group role of the application; `vijfhoek` (or whatever the installer calls it) is a member. */
export const APP_ROLE = 'vijfhoek_app';

/** Migrations grant to this role, so it has to be there first; an installer may have made it already. */
export async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  try {
    if (!rowCount) await client.query(`create role ${APP_ROLE} nologin`);
    // The owner must be able to become the application when there is only one address (DATABASE_URL).
    const { rows } = await client
      .query<{ able: boolean }>(`select pg_has_role($1, 'SET') as able`, [APP_ROLE])
      .catch(
        // Before PostgreSQL 16 membership alone was enough, and 'SET' no word.
        () => client.query<{ able: boolean }>(`select pg_has_role($1, 'MEMBER') as able`, [APP_ROLE]),
      );
    if (!rows[0]?.able) await client.query(`grant ${APP_ROLE} to current_user`);
  } catch (error) {
    throw new Error(
      `De rol ${APP_ROLE} ontbreekt en deze gebruiker mag haar niet maken. Laat een beheerder van de database uitvoeren: ` +
        `CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <deze gebruiker>;`,
      { cause: error },
    );
  }
}

/**
 * graphile-worker puts row level security on its tables without any policy, which means "the owner only".
 * The application queues its jobs in the transaction of the change and runs the worker itself.
 */
export async function openJobs(client: pg.Client): Promise<void> {
  await client.query(`
    grant usage on schema graphile_worker to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${APP_ROLE};
    revoke insert, update, delete on graphile_worker.migrations from ${APP_ROLE};
    grant usage on all sequences in schema graphile_worker to ${APP_ROLE};
    grant execute on all functions in schema graphile_worker to ${APP_ROLE};`);
  const { rows } = await client.query<{ table: string }>(
    `select c.relname as table from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = $1)`,
    [APP_ROLE],
  );
  for (const { table } of rows) {
    await client.query(
      `create policy ${APP_ROLE} on graphile_worker.${client.escapeIdentifier(table)}
       to ${APP_ROLE} using (true) with check (true)`,
    );
  }
}
