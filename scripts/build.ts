import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateClient } from './generate';
import { runChild } from './run-child';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Everything that ends up in the application. */
const APP = [
  'app',
  'public',
  'styles',
  'prisma/schema.prisma',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** And in what starts it. */
const START = [...APP, 'server', 'scripts'];

type Choice = { force?: boolean; say?: (line: string) => void; signal?: AbortSignal };
const silent = () => undefined;

/** Builds when there is no build of these very sources: the application, and what starts it. */
export async function buildIfNeeded({ force = false, say = silent, signal }: Choice = {}): Promise<void> {
  generateClient();
  await make('stamp', APP, force, async () => {
    say('Vijfhoek wordt gebouwd; dat duurt even.');
    await buildApp(signal);
  });
  // In a process of its own, since Vite makes of the process it builds in one for real use.
  await make('start/stamp', START, force, () =>
    runChild(['--import', 'tsx', join(root, 'scripts/build-start.ts')], { signal }),
  );
}

/** Does the work unless it was done for the same sources before. */
async function make(
  name: string,
  sources: string[],
  force: boolean,
  work: () => Promise<void>,
): Promise<void> {
  const stamp = join(root, 'build', name);
  const wanted = fingerprint(sources);
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  await work();
  writeFileSync(stamp, wanted);
}

async function buildApp(signal: AbortSignal | undefined): Promise<void> {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@remix-run/dev/package.json')),
    'dist/cli.js',
  );
  try {
    await runChild([cli, 'vite:build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' }, signal });
  } catch (error) {
    // Rollup adds every file it looked at; what went wrong stands on top.
    const said = (error as Error).message.split('\n').slice(0, 20).join('\n');
    throw new Error(`Bouwen is niet gelukt.\n${said}`, { cause: error });
  }
}

function fingerprint(sources: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of sources.flatMap(filesUnder)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .filter((file) => !file.startsWith('app/platform/db/generated/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfNeeded({ force: true });
  console.log('Gebouwd in build/.');
}
