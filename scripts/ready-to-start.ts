import { readSettings } from '~/platform/outside/env.server';
import { buildIfNeeded } from './build';
import { fail, Undoing } from './until-stopped';

/** What comes before a start: settings that can be right, and a build of these very sources. Exits with 1 otherwise. */
const undoing = new Undoing();
try {
  // Before anything takes time: the settings, since that is where a start fails most.
  readSettings(process.env);
  await buildIfNeeded({ say: console.log, signal: undoing.signal });
  process.exit(0);
} catch (error) {
  await fail(error, undoing);
}
