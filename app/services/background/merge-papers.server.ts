import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { MergeJob } from '~/documents/merged-pdf/merge-job';
import { settings } from '~/platform/outside/env.server';
import { installationFolder } from '~/platform/outside/installation.server';
import { log } from '~/platform/outside/log.server';

/** Megabytes that putting papers together may take: a PDF that needs more ends the work, not the server. */
const MOST_MEMORY = 1024;
/** Milliseconds without work after which its memory is given back. */
const IDLE = 10 * 60_000;

type Answer = { piece: Uint8Array } | { done: true } | { error: string };

let running: Worker | undefined;
let jobs = 0;
let idle: NodeJS.Timeout | undefined;

/**
 * Several papers as one PDF, made in a thread of its own so that the server goes on answering. Resolves once the first piece
 * is there, so that what can't be made is known before anything was sent; the rest is made as it is read.
 */
export async function mergePapers(job: MergeJob): Promise<Readable> {
  const pieces = piecesOf(job);
  const first = await pieces.next();
  const all = async function* () {
    if (!first.done) yield first.value;
    yield* pieces;
  };
  return Readable.from(all(), { objectMode: false, highWaterMark: 1 });
}

async function* piecesOf(job: MergeJob): AsyncGenerator<Uint8Array> {
  const { port1: port, port2 } = new MessageChannel();
  jobs += 1;
  theWorker().postMessage({ job, port: port2 }, [port2]);
  try {
    for (;;) {
      const answer = await ask(port);
      if ('error' in answer) throw new Error(`the papers could not be put together: ${answer.error}`);
      if ('done' in answer) return;
      yield answer.piece;
    }
  } finally {
    port.close();
    jobs -= 1;
    restWhenIdle();
  }
}

async function ask(port: MessagePort): Promise<Answer> {
  const gone = new AbortController();
  try {
    const answered = once(port, 'message', { signal: gone.signal });
    const closed = once(port, 'close', { signal: gone.signal }).then((): [Answer] => [
      { error: 'the thread has gone' },
    ]);
    port.postMessage('next');
    const [answer] = (await Promise.race([answered, closed])) as [Answer];
    return answer;
  } finally {
    gone.abort();
  }
}

function theWorker(): Worker {
  clearTimeout(idle);
  running ??= startWorker();
  return running;
}

function startWorker(): Worker {
  const folder = installationFolder();
  const worker = new Worker(join(folder, 'app/services/background/paper-thread.mjs'), {
    execArgv: [],
    env: { ...process.env, DATA_DIR: settings().dataDir, TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json') },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  worker.unref();
  worker.on('error', (error) => log.error({ err: error }, 'putting papers together failed'));
  worker.on('exit', () => {
    if (running === worker) running = undefined;
  });
  return worker;
}

function restWhenIdle(): void {
  if (jobs > 0) return;
  clearTimeout(idle);
  idle = setTimeout(() => {
    void running?.terminate();
    running = undefined;
  }, IDLE).unref();
}
