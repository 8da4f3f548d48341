import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemoClock } from './demo-clock';
import { withClient } from './postgres/addresses';
import { keepDemoTime, type Prepared } from './prepare';
import { runChild } from './run-child';

const worlds = fileURLToPath(new URL('../prisma/seed/worlds', import.meta.url));
const seed = fileURLToPath(new URL('./seed.ts', import.meta.url));

type Say = (line: string) => void;
type Account = { email: string; description: string };

/**
 * An empty database gets the world that comes with us; VIJFHOEK_WORLD names another one, or `geen`. Beside the
 * PostgreSQL that comes along, the clock then reads the day on which that world's work is waiting.
 */
export async function loadWorldOnce(prepared: Prepared, say: Say, signal: AbortSignal): Promise<void> {
  const { database } = prepared;
  const world = process.env['VIJFHOEK_WORLD'] || 'hervormingsagenda';
  const from = `${worlds}/${world}`;
  if (world === 'geen') return;
  const isEmpty = await withClient(database.appUrl, async (client) => {
    const { rows } = await client.query('select 1 from "Programma" limit 1');
    return rows.length === 0;
  });
  if (!isEmpty) return;
  if (!existsSync(from)) throw new Error(`VIJFHOEK_WORLD: er is geen wereld ${world} in prisma/seed/worlds.`);
  say('De gegevens van de Hervormingsagenda worden geladen.');
  const begins = demoBegins(from);
  if (begins && prepared.ownTime) {
    startDemoClock(prepared.settings.dataDir, begins);
    keepDemoTime(prepared.settings.dataDir);
  }
  // A process of its own: what loading takes in memory is not the server's.
  await runChild(['--import', 'tsx', seed, '--from', from], { signal });
}

/** What the world says its clock should read at first; the seed judges the rest of the file. */
function demoBegins(from: string): Date | undefined {
  const file = statSync(from).isDirectory() ? join(from, 'programma.json') : from;
  const { programma } = JSON.parse(readFileSync(file, 'utf8')) as { programma?: { demoBegins?: string } };
  return programma?.demoBegins === undefined ? undefined : new Date(programma.demoBegins);
}

/** One function account of every role, with how many there are in all: the sign-in page lists the rest. */
export async function demoAccounts(appUrl: string): Promise<{ first: Account[]; count: number }> {
  return withClient(appUrl, async (client) => {
    const people = `from "Person" p join "RoleGrant" g on g."personId" = p."id"
      join "Programma" m on m."id" = g."programmaId" where p."demoDescription" is not null and m."demo"`;
    const { rows } = await client.query<Account>(
      `select distinct on (g."role") p."email", p."demoDescription" as description ${people} order by g."role", p."name"`,
    );
    const all = await client.query<{ count: number }>(
      `select count(distinct p."id")::int as count ${people}`,
    );
    return { first: rows, count: all.rows[0]?.count ?? 0 };
  });
}
