import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { APP_ROLE } from './postgres/migrate';
import { schemaDiff } from './postgres/schema-diff';

/**
 * `npm run migration:new -- NAME`: writes prisma/migrations/<time>_NAME/migration.sql with the difference between
 * the schema at the last migration (schema.snapshot.prisma) and the schema now. Read it, narrow the grants,
 * add what a schema can't say (checks, triggers), and commit it together with the snapshot.
 */
const prisma = fileURLToPath(new URL('../prisma', import.meta.url));
const snapshot = join(prisma, 'migrations', 'schema.snapshot.prisma');

const name = process.argv[2]?.toLowerCase().replace(/[^a-z0-9]+/g, '_');
if (!name) {
  console.error('Usage: npm run migration:new -- NAME');
  process.exit(2);
}

const schema = readFileSync(join(prisma, 'schema.prisma'), 'utf8');
const before = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : undefined;
const sql = (await schemaDiff(before, schema)).trim();
if (!sql || sql === '-- This is an empty migration.') {
  console.log('The schema has not changed since the last migration.');
  process.exit(0);
}

// The application owns nothing, so a table without a grant is a table it can't see.
const tables = [...sql.matchAll(/^CREATE TABLE ("[^"]+")/gm)].map((match) => match[1]);
const grants = tables.map((table) => `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${APP_ROLE};`);
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = join(prisma, 'migrations', `${stamp}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'migration.sql'),
  [sql, ...(grants.length ? ['-- What the application may do', grants.join('\n')] : [])].join('\n\n') + '\n',
);
writeFileSync(snapshot, schema);
console.log(`Wrote ${join(folder, 'migration.sql')} and the snapshot beside it.`);
