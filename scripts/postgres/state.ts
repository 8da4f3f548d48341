import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, reaches, sharedPlace } from './account';
import { freePort } from './port';
import { writePrivately } from './private-file';

/** Kept in `dataDir/postgres.json`, readable by its owner alone. */
export type State = { cluster: string; port: number; admin: string; owner: string; app: string };

export function adminUrl(state: State, port: number) {
  return `postgresql://postgres:${state.admin}@127.0.0.1:${port}/postgres`;
}

export function readState(dataDir: string): State | undefined {
  const file = join(dataDir, 'postgres.json');
  if (!existsSync(file)) return undefined;
  const state = JSON.parse(readFileSync(file, 'utf8')) as State;
  // A cluster inside the folder moves along with it.
  return { ...state, cluster: resolve(dataDir, state.cluster) };
}

export function writeState(dataDir: string, state: State): void {
  const inside = join(dataDir, 'postgres');
  const kept: State = { ...state, cluster: state.cluster === inside ? 'postgres' : state.cluster };
  writePrivately(join(dataDir, 'postgres.json'), JSON.stringify(kept, null, 2) + '\n');
}

/** With new passwords. Fails on a database whose passwords are gone; says so when it has to stand elsewhere. */
export async function newState(
  dataDir: string,
  account: Account,
  port: number | undefined,
  say: (line: string) => void,
) {
  const inside = join(dataDir, 'postgres');
  if (existsSync(join(inside, 'PG_VERSION'))) {
    throw new Error(
      `In ${inside} staat een database, maar de wachtwoorden (${join(dataDir, 'postgres.json')}) zijn weg. ` +
        'Zet dat bestand terug, of begin met een andere DATA_DIR en zet daarin een reservekopie terug.',
    );
  }
  let cluster = inside;
  if (account) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    chownSync(inside, account.uid, account.gid);
    if (!reaches(account, inside, 'write')) {
      rmSync(inside, { recursive: true });
      cluster = join(sharedPlace(), randomBytes(6).toString('hex'), 'postgres');
      say(`PostgreSQL draait niet als root en kan niet bij ${dataDir}; de database staat in ${cluster}.`);
    }
  }
  const secret = () => randomBytes(24).toString('base64url');
  const state = {
    cluster,
    port: port ?? (await freePort()),
    admin: secret(),
    owner: secret(),
    app: secret(),
  };
  writeState(dataDir, state);
  return state;
}
