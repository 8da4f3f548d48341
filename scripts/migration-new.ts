import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { APP_ROLE } from './postgres/app-role';
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

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = join(prisma, 'migrations', `${stamp}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'migration.sql'),
  `-- The application may select, insert, update and delete in a new table (default privileges of ${APP_ROLE});\n` +
    `-- revoke here what it may not.\n\n${sql}\n`,
);
writeFileSync(snapshot, schema);
console.log(`Wrote ${join(folder, 'migration.sql')} and the snapshot beside it.`);
