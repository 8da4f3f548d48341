import pg from 'pg';

/** A connection that says "somebody is using this", and is dropped by the system when we are killed. */
export async function stayPresent(connectionString: string) {
  const client = new pg.Client({ connectionString, application_name: 'vijfhoek presence', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  return {
    /** Goes away; true when nobody else is left. */
    leave: async () => {
      try {
        // Connections that were closed a moment ago are still going.
        for (let turn = 0; turn < 10; turn += 1) {
          if (turn > 0) await new Promise((next) => setTimeout(next, 50));
          const { rows } = await client.query<{ others: number }>(
            `select count(*)::int as others from pg_stat_activity
             where backend_type = 'client backend' and usename is not null and pid <> pg_backend_pid()`,
          );
          if (rows[0]?.others === 0) return true;
        }
        return false;
      } catch {
        return false;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}
