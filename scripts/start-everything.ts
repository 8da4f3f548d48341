import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { readSettings } from '~/platform/outside/env.server';
import { withHooks } from '../server/app-build';
import { serve } from '../server/serve';
import { buildIfNeeded } from './build';
import { demoAccounts, loadWorldOnce } from './first-world';
import { prepare } from './prepare';
import { fail, Undoing } from './until-stopped';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line: string) => console.log(line);

/** Builds, starts PostgreSQL where none was given, migrates, loads the demo world the first time, and listens. */
export async function startEverything(): Promise<void> {
  const undoing = new Undoing();
  try {
    // Before anything takes time: the settings, since that is where a start fails most.
    readSettings(process.env);
    await buildIfNeeded({ say, signal: undoing.signal });
    const prepared = await undoing.start(
      () => prepare(say),
      ({ database }) => database.stop(),
    );
    const { settings, database } = prepared;
    if (settings.mode === 'try') await loadWorldOnce(prepared, say, undoing.signal);

    process.env['NODE_ENV'] = 'production';
    const built = pathToFileURL(join(root, 'build/server/index.js')).href;
    const app = withHooks((await import(built)) as ServerBuild);
    const { log } = await import('~/platform/outside/log.server');
    await undoing.start(
      () => serve({ settings, log, app, clientFolder: join(root, 'build/client') }),
      (running) => running.stop(),
    );
    log.info({ url: settings.baseUrl, mode: settings.mode }, 'listening');
    if (settings.mode === 'try') welcome(settings.baseUrl, await demoAccounts(database.appUrl));
  } catch (error) {
    const { code, port } = error as { code?: string; port?: number };
    if (code === 'EADDRINUSE') {
      await fail(
        new Error(`Poort ${port} is bezet. Kies een andere, bijvoorbeeld: PORT=3001 npm start`),
        undoing,
      );
    }
    await fail(error, undoing);
  }
}

function welcome(url: string, { first, count }: Awaited<ReturnType<typeof demoAccounts>>): void {
  say(`\nVijfhoek staat klaar op ${url}\n`);
  if (first.length > 0) {
    const width = Math.max(...first.map((account) => account.email.length));
    const ownTime = demoTime();
    if (ownTime) say(`In deze proefopstelling is het nu ${ownTime}; de klok loopt gewoon door.\n`);
    say('Op de aanmeldpagina kiest u wie u bent, zonder mail of wachtwoord. Bijvoorbeeld:');
    for (const { email, description } of first) say(`  ${email.padEnd(width)}  ${description}`);
    if (count > first.length) say(`  en nog ${count - first.length} anderen.`);
    say('');
  }
  say('Stoppen: Ctrl-C');
}

/** The demo's day, where it keeps a time of its own. */
function demoTime(): string | undefined {
  const { now } = readSettings(process.env);
  return now ? formatDateWithWeekday(amsterdamDate(now)) : undefined;
}
