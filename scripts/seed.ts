import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { disconnect } from '~/platform/db/client.server';
import { now } from '~/platform/outside/clock.server';
import { loadWorld } from '../prisma/seed/load/load-world';
import { readWorld } from '../prisma/seed/read-world';
import { prepare } from './prepare';
import { fail, Undoing } from './until-stopped';

/** Loads the world in a file or folder; every problem is told with its path, and then nothing is loaded. */
export async function seedWorld(path: string): Promise<{ ok: boolean; lines: string[] }> {
  const read = await readWorld(path);
  const loaded = read.ok ? await loadWorld(read.world, now()) : read;
  if (loaded.ok) return { ok: true, lines: [`Geladen: ${loaded.programma.name} (/${loaded.programma.key})`] };
  const count = loaded.problems.length;
  return {
    ok: false,
    lines: [
      ...loaded.problems.map((problem) => `${problem.path}: ${problem.message}`),
      `${count} ${count === 1 ? 'fout' : 'fouten'}; er is niets geladen.`,
    ],
  };
}

/** The files and folders after --from; none when the command was typed otherwise. */
function asked(): string[] {
  try {
    return parseArgs({ options: { from: { type: 'string', multiple: true } } }).values.from ?? [];
  } catch {
    return [];
  }
}

async function main(): Promise<void> {
  const from = asked();
  if (from.length === 0) {
    console.error('Gebruik: npm run seed -- --from BESTAND-OF-MAP (zie docs/worlds.md)');
    process.exitCode = 2;
    return;
  }
  const undoing = new Undoing();
  try {
    const { database } = await prepare(console.log);
    undoing.add(() => database.stop());
    undoing.add(disconnect);
    // In the order given: a region may serve maatregelen of the programma before it.
    for (const path of from) {
      const { ok, lines } = await seedWorld(path);
      for (const line of lines) (ok ? console.log : console.error)(line);
      if (!ok) process.exitCode = 1;
    }
    await undoing.undo();
  } catch (error) {
    await fail(error, undoing);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
