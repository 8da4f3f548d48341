import pg from 'pg';
import { adminUrl, type State } from './state';

/** Idempotent: also puts right a database whose passwords were changed by hand. */
export async function ensureRoles(state: State, database: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl(state, state.port) });
  await admin.connect();
  try {
    const role = async (name: string, attributes: string, password?: string) => {
      const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [name]);
      const secret = password ? ` password ${admin.escapeLiteral(password)}` : '';
      await admin.query(
        `${rowCount ? 'alter' : 'create'} role ${admin.escapeIdentifier(name)} ${attributes}${secret}`,
      );
    };
    await role('vijfhoek_app', 'nologin');
    await role('vijfhoek_owner', 'login createrole', state.owner);
    await role('vijfhoek', 'login', state.app);
    await admin.query('grant vijfhoek_app to vijfhoek');
    await admin.query('grant vijfhoek_app to vijfhoek_owner with admin option');
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) {
      await admin.query(`create database ${admin.escapeIdentifier(database)} owner vijfhoek_owner`);
    }
  } finally {
    await admin.end();
  }
}
