import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium';

/**
 * `npm test`: everything that is a rule here, in one go. Cheap checks side by side, then what needs the machine for
 * itself. A step that fails doesn't stop the others. Ends with one line: N passed, N failed.
 *
 * `npm test -- --only unit,e2e` runs some of the steps; what comes after it goes to each of them
 * (`npm run test:e2e -- tests/e2e/send-agenda.spec.ts`).
 */
type Count = { passed: number; failed: number };
type Step = {
  name: string;
  what: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads how many tests there were; a step without it counts as one check. */
  count?: () => Count | undefined;
  /** What must be there first; a sentence when it isn't. */
  need?: () => string | undefined;
};

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const script = (name: string) => [process.execPath, '--import', 'tsx', join(root, 'scripts', name)];
const report = (name: string) => join(cache, `${name}.json`);

const first: Step[] = [{ name: 'generate', what: 'database client', command: script('generate.ts') }];

const checks: Step[] = [
  { name: 'types', what: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'format', what: 'formatting', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'lint',
    what: 'lint',
    command: [bin('eslint'), '--cache', '--cache-location', '.cache/eslint/', '--max-warnings', '0', '.'],
  },
  {
    name: 'imports',
    what: 'import rules',
    command: [
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'app',
      'server',
      'scripts',
      'prisma',
      'tests',
    ],
  },
  { name: 'unused', what: 'unused code', command: [bin('knip'), '--no-progress', '--no-config-hints'] },
];

const suites: Step[] = [
  vitest('unit', 'unit tests'),
  vitest('integration', 'integration tests'),
  { name: 'build', what: 'build', command: script('build.ts') },
  { name: 'routes', what: 'access questions of every address', command: script('routes.ts') },
  {
    name: 'e2e',
    what: 'end-to-end tests',
    command: [bin('playwright'), 'test'],
    need: ensureChromium,
    count: () => {
      const stats = readReport<{
        stats: Record<'expected' | 'unexpected' | 'flaky', number>;
        errors: unknown[];
      }>('playwright');
      if (!stats) return undefined;
      const failed = stats.stats.unexpected + stats.stats.flaky;
      return { passed: stats.stats.expected, failed: failed || Number(stats.errors.length > 0) };
    },
  },
];

function vitest(name: 'unit' | 'integration', what: string): Step {
  return {
    name,
    what,
    command: [
      bin('vitest'),
      'run',
      '--project',
      `${name}*`,
      '--reporter',
      'dot',
      '--reporter',
      'json',
      '--outputFile.json',
      report(name),
    ],
    env: { NODE_ENV: 'test' },
    count: () => {
      const result = readReport<{
        numPassedTests: number;
        numFailedTests: number;
        numFailedTestSuites: number;
        success: boolean;
      }>(name);
      if (!result) return undefined;
      // A file that can't even be loaded has no failed tests, but did fail.
      const failed = result.numFailedTests || result.numFailedTestSuites || Number(!result.success);
      return { passed: result.numPassedTests, failed };
    },
  };
}

const total: Count = { passed: 0, failed: 0 };
const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1]?.split(',');
/** Files and options for the steps that were asked for. */
const narrowed = at < 0 ? [] : process.argv.slice(at + 2);
const wanted = (steps: Step[]) => steps.filter((step) => !only || only.includes(step.name));

mkdirSync(cache, { recursive: true });
await inLanes(wanted(first), 1);
await inLanes(wanted(checks), 2);
await inLanes(wanted(suites), 1);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs the steps in their order, so many at a time. */
async function inLanes(steps: Step[], lanes: number): Promise<void> {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function runStep(step: Step): Promise<void> {
  const began = Date.now();
  if (step.count) rmSync(report(step.name === 'e2e' ? 'playwright' : step.name), { force: true });
  const obstacle = step.need?.();
  const { ok, output } = obstacle ? { ok: false, output: obstacle } : await execute(step);
  const counted = step.count?.() ?? { passed: Number(ok), failed: Number(!ok) };
  if (!ok && counted.failed === 0) counted.failed = 1;
  if (ok && step.count && counted.passed === 0) console.log(`- ${step.what}: there are none`);
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const numbers = step.count ? `, ${counted.passed} passed, ${counted.failed} failed` : '';
  console.log(`${ok ? '✓' : '✗'} ${step.what} (${seconds} s${numbers})`);
  if (!ok) console.log(output.trimEnd());
}

function execute({ command: [program = '', ...args], env }: Step): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, [...args, ...narrowed], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1', FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

function readReport<T>(name: string): T | undefined {
  if (!existsSync(report(name))) return undefined;
  return JSON.parse(readFileSync(report(name), 'utf8')) as T;
}
