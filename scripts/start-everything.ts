import { join } from 'node:path';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { readSettings } from '~/platform/outside/env.server';
import { installationFolder } from '~/platform/outside/installation.server';
import { serve } from '../server/serve';
import { demoAccounts, loadWorldOnce } from './first-world';
import { prepare } from './prepare';
import { serverBuild } from './server-build';
import { fail, Undoing } from './until-stopped';

const say = (line: string) => console.log(line);

/** Starts PostgreSQL where none was given, migrates, loads the demo world the first time, and listens. */
export async function start(): Promise<void> {
  const undoing = new Undoing();
  try {
    const prepared = await undoing.start(
      () => prepare(say),
      ({ database }) => database.stop(),
    );
    const { settings, database } = prepared;
    if (settings.mode === 'try') await loadWorldOnce(prepared, say, undoing.signal);

    const app = await serverBuild();
    const { log } = await import('~/platform/outside/log.server');
    await undoing.start(
      () => serve({ settings, log, app, clientFolder: join(installationFolder(), 'build/client') }),
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
