import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installationFolder } from '~/platform/outside/installation.server';
import { startDemoClock } from './demo-clock';
import { withClient } from './postgres/addresses';
import { keepDemoTime, type Prepared } from './prepare';
import { runChild } from './run-child';

const worlds = join(installationFolder(), 'prisma/seed/worlds');
const seed = join(installationFolder(), 'scripts/seed.ts');

/** The national programma first: the regions serve its maatregelen (decision 0018). */
const WITH_US = 'hervormingsagenda,noord-veluwe,zuid-holland-zuid,gooi-en-vechtstreek';

type Say = (line: string) => void;
type Account = { email: string; description: string };

/**
 * An empty database gets the worlds that come with us; VIJFHOEK_WORLD names others, or `geen`. Beside the
 * PostgreSQL that comes along, the clock then reads the day on which the work of the first of them is waiting.
 */
export async function loadWorldOnce(prepared: Prepared, say: Say, signal: AbortSignal): Promise<void> {
  const { database } = prepared;
  const names = process.env['VIJFHOEK_WORLD'] || WITH_US;
  if (names === 'geen') return;
  const isEmpty = await withClient(database.appUrl, async (client) => {
    const { rows } = await client.query('select 1 from "Programma" limit 1');
    return rows.length === 0;
  });
  if (!isEmpty) return;
  const paths = names.split(',').map(pathOf);
  say('De gegevens van de Hervormingsagenda en van drie regio’s worden geladen.');
  const begins = paths[0] && demoBegins(paths[0]);
  if (begins && prepared.ownTime) {
    startDemoClock(prepared.settings.dataDir, begins);
    keepDemoTime(prepared.settings.dataDir);
  }
  // A process of its own: what loading takes in memory is not the server's.
  await runChild(['--import', 'tsx', seed, ...paths.flatMap((path) => ['--from', path])], { signal });
}

/** A world is a folder, or one file that its name may leave the `.json` off. */
function pathOf(name: string): string {
  const found = [join(worlds, name), join(worlds, `${name}.json`)].find((path) => existsSync(path));
  if (!found) throw new Error(`VIJFHOEK_WORLD: er is geen wereld ${name} in prisma/seed/worlds.`);
  return found;
}

/** What the world says its clock should read at first; the seed judges the rest of the file. */
function demoBegins(from: string): Date | undefined {
  const file = statSync(from).isDirectory() ? join(from, 'programma.json') : from;
  const { programma } = JSON.parse(readFileSync(file, 'utf8')) as { programma?: { demoBegins?: string } };
  return programma?.demoBegins === undefined ? undefined : new Date(programma.demoBegins);
}

/** How many are named where the world puts none first. */
const FIRST = 8;

/** The function accounts that its world puts first, with how many there are in all: the sign-in page lists the rest. */
export async function demoAccounts(appUrl: string): Promise<{ first: Account[]; count: number }> {
  return withClient(appUrl, async (client) => {
    const { rows } = await client.query<Account & { order: number | null }>(
      `select p."email", p."demoDescription" as description, p."demoOrder" as "order" from "Person" p
       where p."demoDescription" is not null and exists (select 1 from "RoleGrant" g
         join "Programma" m on m."id" = g."programmaId" where g."personId" = p."id" and m."demo")
       order by p."demoOrder" nulls last, p."name"`,
    );
    const ordered = rows.filter(({ order }) => order !== null).length;
    return { first: rows.slice(0, ordered || FIRST), count: rows.length };
  });
}
