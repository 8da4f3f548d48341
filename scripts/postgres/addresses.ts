import pg from 'pg';
import { pendingMigrations } from '~/platform/outside/migrations.server';
import { APP_ROLE } from './app-role';

/** The same address, with the connection working as the application's role. */
export function asApplication(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const options = [url.searchParams.get('options'), `-c role=${APP_ROLE}`].filter(Boolean).join(' ');
  url.searchParams.set('options', options);
  // Spaces as %20: not every reader of connection addresses knows the plus sign.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}

type Given = { kind: 'owner' } | { kind: 'application'; pending: string[] };

/**
 * What the only address we got is for: making tables (a fresh database, or one it owns), or only using them
 * (a further process of an installation that was migrated elsewhere).
 */
export async function kindOf(databaseUrl: string): Promise<Given> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ owns: boolean }>(
      `select pg_has_role(current_user, relowner, 'USAGE') as owns from pg_class
       where oid = to_regclass('_prisma_migrations')`,
    );
    if (rows[0]?.owns !== false) return { kind: 'owner' };
    return { kind: 'application', pending: await pendingMigrations(client) };
  });
}

/** What is wrong with the role the application works as; an SQL statement that mends it comes along. */
export async function complaintsAboutRole(appUrl: string): Promise<string[]> {
  return withClient(appUrl, async (client) => {
    const { rows } = await client.query<{ name: string; member: boolean; owns: boolean; super: boolean }>(
      `select current_user as name, pg_has_role(current_user, $1, 'USAGE') as member,
         exists (select 1 from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                 and pg_has_role(current_user, relowner, 'USAGE')) as owns,
         (select rolsuper from pg_roles where rolname = current_user) as super`,
      [APP_ROLE],
    );
    const role = rows[0];
    if (!role) return [];
    const name = client.escapeIdentifier(role.name);
    return [
      ...(role.member
        ? []
        : [`DATABASE_URL: de rol ${role.name} mist haar rechten. Voer uit: GRANT ${APP_ROLE} TO ${name};`]),
      ...(role.owns || role.super
        ? [
            `DATABASE_URL: de rol ${role.name} is eigenaar van de tabellen of superuser, en kan dus het geheugen ` +
              `wissen. Gebruik een eigen rol: CREATE ROLE vijfhoek LOGIN PASSWORD '...'; GRANT ${APP_ROLE} TO vijfhoek;`,
          ]
        : []),
    ];
  });
}

export async function withClient<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
