/**
 * `npm start` and `npm run worker`: from a fresh checkout to a page in the browser. Plain JavaScript, so that what runs
 * all day is what was built and nothing beside it: with tsx in the same process it took three times the memory.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Vijfhoek heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}.`);
  process.exit(1);
}

// On a machine with much memory V8 lets garbage grow to some times what lives before it cleans up: memory that nobody uses.
// And it sweeps what is young with a thread per processor, each with memory of its own; where the database works on the
// other processor, the one waits for the other.
for (const flag of ['--heap-growing-percent=100', '--no-parallel-scavenge']) v8.setFlagsFromString(flag);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const name = process.argv[2] === 'worker' ? 'start-worker' : 'start-everything';

const ready = spawn(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('ready-to-start.ts', import.meta.url))],
  { stdio: 'inherit' },
);
let stopped = false;
const pass = (signal) => {
  stopped = true;
  ready.kill(signal);
};
for (const signal of SIGNALS) process.on(signal, pass);
const code = await new Promise((done) => ready.once('exit', (exit) => done(exit ?? 130)));
for (const signal of SIGNALS) process.off(signal, pass);
if (stopped || code !== 0) process.exit(stopped ? 0 : code);

const { start } = await import(`../build/start/${name}.js`);
await start();
