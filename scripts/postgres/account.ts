import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';

/** Who PostgreSQL runs as: itself it refuses root. Undefined means: as we are. */
export type Account = { uid: number; gid: number } | undefined;

const SHARED_PLACE = '/var/lib/vijfhoek';

const NAME = 'postgres';

/**
 * As root: the owner of a cluster that is already there, else the system account `postgres`, made when it
 * is missing. As an ordinary user: nobody else.
 */
export function databaseAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp() ?? create();
}

/** Where things go that an unprivileged account can't reach inside a checkout of root's. */
export function sharedPlace(): string {
  mkdirSync(SHARED_PLACE, { recursive: true });
  chmodSync(SHARED_PLACE, 0o755);
  return SHARED_PLACE;
}

/** Can this account use `path` in this way? Asked of the system itself, since every folder above counts. */
export function reaches(account: Account, path: string, how: 'execute' | 'write'): boolean {
  try {
    execFileSync('/bin/sh', ['-c', `test ${how === 'write' ? '-w' : '-x'} "$1"`, 'sh', path], {
      ...account,
      cwd: '/',
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function lookUp(): Account {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function create(): Account {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', SHARED_PLACE, NAME]],
    ['adduser', ['-S', '-H', '-D', NAME]],
  ];
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return lookUp();
    } catch {
      // The next way of making an account, or the error below.
    }
  }
  throw new Error(
    'PostgreSQL draait niet als root, en er kon geen account voor worden gemaakt. Start als gewone gebruiker, ' +
      'maak een systeemaccount "postgres", of geef DATABASE_URL op.',
  );
}
