import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from './generated/client';
import { statementNames } from './statement-names.server';

/** Counts the statements of one request, so that tests and the bench can hold pages to a number. */
const counting = new AsyncLocalStorage<{ statements: number }>();

/** Runs `work` and tells how many SQL statements it sent. */
export async function countingStatements<T>(
  work: () => Promise<T>,
): Promise<{ value: T; statements: number }> {
  const counter = { statements: 0 };
  const value = await counting.run(counter, work);
  return { value, statements: counter.statements };
}

/** The same for work that goes on after it returns, like a request: ask for the count when it is needed. */
export function countStatements(work: () => void): () => number {
  const counter = { statements: 0 };
  counting.run(counter, work);
  return () => counter.statements;
}

const globals = globalThis as typeof globalThis & { vijfhoekDb?: { client: PrismaClient; pool: pg.Pool } };

function connect(): { client: PrismaClient; pool: pg.Pool } {
  const connectionString = process.env['DATABASE_URL'];
  if (connectionString === undefined) throw new Error('DATABASE_URL is not set: start with npm start');
  const pool = new pg.Pool({
    connectionString,
    max: Number(process.env['DATABASE_POOL'] ?? 6),
    // What was planned goes with its connection: who looks up a page a minute should find it there.
    idleTimeoutMillis: 10 * 60_000,
  });
  // A lost connection is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (connection) => connection.on('error', () => undefined));
  // Behind a pooler that hands out a connection per transaction, what was prepared is somewhere else.
  const prepared = process.env['DATABASE_PREPARED'] !== 'off';
  // The adapter's type wants a name for every statement; the driver takes none as: don't keep this one.
  const statementNameGenerator = statementNames() as (query: { sql: string }) => string;
  const adapter = new PrismaPg(pool, prepared ? { statementNameGenerator } : undefined);
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query' as never, () => {
    const counter = counting.getStore();
    if (counter) counter.statements += 1;
  });
  return { client, pool };
}

const connected = () => (globals.vijfhoekDb ??= connect());

/** The database, as the application's own role. One pool per process. */
export const db = (): PrismaClient => connected().client;

/** The pool below it, for what needs plain SQL: job queue, rate limits, streaming. */
export const dbPool = (): pg.Pool => connected().pool;

export async function disconnect(): Promise<void> {
  const open = globals.vijfhoekDb;
  delete globals.vijfhoekDb;
  await open?.client.$disconnect();
  if (open && !open.pool.ended) await open.pool.end();
}

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;
