/** `npm run bench`: how quick every page is on a large world, and what it takes. */
import { cpus } from 'node:os';
import { buildIfNeeded } from '../build';
import { fail, Undoing } from '../until-stopped';
import { startAsker } from './asker';
import { BENCH_FILES, openBenchDatabase } from './database';
import { best, measure, type Measured } from './measure';
import { type Options, readOptions } from './options';
import { listPages, type Page } from './pages';
import { startBenchServer } from './server';
import { signIn } from './sign-in';
import { table, verdict } from './table';

const say = (line: string) => console.log(line);

async function bench(options: Options): Promise<void> {
  const undoing = new Undoing();
  try {
    process.env['DATA_DIR'] = BENCH_FILES;
    if (options.build && (await buildIfNeeded())) say('Gebouwd.');
    const database = await openBenchDatabase(say);
    undoing.add(() => database.stop());
    const cookies = await signIn(database.ownerUrl);
    const pages = (await listPages(database.appUrl)).filter((page) => isAsked(page, options.pages));
    const server = await startBenchServer(database);
    undoing.add(() => server.stop());
    const asker = startAsker();
    undoing.add(async () => asker.stop());
    const all = new Map<Page, Measured>();
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const page of pages) {
        progress(page.name);
        const cookie = page.who === null ? '' : cookies[page.who];
        all.set(page, best(all.get(page), await measure(page, cookie, asker, server, options)));
      }
    }
    progress('');
    const rounds = options.rounds === 1 ? 'één ronde' : `het beste van ${options.rounds} rondes`;
    say(`Node ${process.versions.node}, ${cpus().length} processors, ${rounds}\n`);
    say(table([...all.values()]));
    say(`\n${verdict([...all.values()], server.peakMemory())}`);
    await undoing.undo();
  } catch (error) {
    await fail(error, undoing);
  }
}

/** Which page is being asked, on a line that goes away; not where nobody watches. */
function progress(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${name.padEnd(40)}${name === '' ? '\r' : ''}`);
}

function isAsked(page: Page, words: readonly string[]): boolean {
  return (
    words.length === 0 ||
    words.some((word) => page.name.includes(word) || page.paths.some((path) => path.includes(word)))
  );
}

const options = readOptions(process.argv.slice(2));
if (options) await bench(options);
process.exit(process.exitCode ?? 0);
