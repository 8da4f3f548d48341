import { defineConfig } from 'prisma/config';

/** For Prisma's own commands. Our start applies the migrations itself (scripts/postgres/migrate.ts). */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['MIGRATE_DATABASE_URL'] ?? process.env['DATABASE_URL'] ?? '' },
});
