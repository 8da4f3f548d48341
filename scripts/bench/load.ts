import { Agent, request } from 'node:http';

/** What a page is asked with; sent to the process that asks. */
export type Asking = {
  /** `look`: each path once, to see what comes. `measure`: again and again. */
  what: 'look' | 'measure';
  origin: string;
  cookie: string;
  /** Asked in turn, so that a page is measured for many things and not for one. */
  paths: string[];
  /** Requests one after another. */
  requests: number;
  /** Seconds with `concurrency` at once after that. */
  seconds: number;
  concurrency: number;
};

export type Asked = {
  /** Milliseconds of each request, one after another. */
  times: number[];
  /** With `concurrency` at once. */
  perSecond: number;
  /** Requests in all. */
  count: number;
  /** Least and most statements of an answer, as X-Statements tells; null without it. */
  statements: { least: number; most: number } | null;
  /** Bytes of the largest answer. */
  bytes: number;
  /** Statuses that were not 200, with how often. */
  failures: Record<number, number>;
};

type Answer = { status: number; bytes: number; statements: number | null; ms: number };

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** What browsers say; without it the bytes are counted as they were before compression. */
const COMPRESSED = 'gzip, deflate, br';

/** Asks one page; keeps connections open, like a browser. Only this machine is ever asked. */
async function ask(asking: Asking): Promise<Asked> {
  if (!LOOPBACK.includes(new URL(asking.origin).hostname)) throw new Error('the bench asks loopback only');
  const { paths, concurrency, what } = asking;
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const encoding = what === 'look' ? 'identity' : COMPRESSED;
  const answers: Answer[] = [];
  const next = async () => {
    const path = paths[answers.length % paths.length] ?? '/';
    answers.push(await getOnce(agent, asking, path, encoding));
  };
  try {
    const requests = what === 'look' ? paths.length : asking.requests;
    for (let turn = 0; turn < requests; turn += 1) await next();
    const alone = [...answers];
    const perSecond = what === 'look' ? 0 : await together(next, asking);
    const counts = alone.flatMap(({ statements }) => (statements === null ? [] : [statements]));
    return {
      times: alone.map(({ ms }) => ms),
      perSecond,
      count: answers.length,
      statements: counts.length === 0 ? null : { least: Math.min(...counts), most: Math.max(...counts) },
      bytes: Math.max(...alone.map(({ bytes }) => bytes)),
      failures: countFailures(answers),
    };
  } finally {
    agent.destroy();
  }
}

async function together(next: () => Promise<void>, { seconds, concurrency }: Asking): Promise<number> {
  const began = performance.now();
  const until = began + seconds * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await next();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return done / ((performance.now() - began) / 1000);
}

function countFailures(answers: readonly Answer[]): Record<number, number> {
  const failures: Record<number, number> = {};
  for (const { status } of answers) if (status !== 200) failures[status] = (failures[status] ?? 0) + 1;
  return failures;
}

function getOnce(agent: Agent, { origin, cookie }: Asking, path: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = {
      cookie,
      'accept-encoding': encoding,
      accept: 'text/html',
      'user-agent': 'Mozilla/5.0 vijfhoek-bench',
    };
    const asked = request(`${origin}${path}`, { agent, headers, timeout: 30_000 }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('error', reject);
      response.on('end', () => {
        const said = response.headers['x-statements'];
        const statements = typeof said === 'string' ? Number(said) : null;
        resolve({ status: response.statusCode ?? 0, bytes, statements, ms: performance.now() - began });
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('geen antwoord binnen 30 seconden')));
    asked.on('error', reject);
    asked.end();
  });
}

// A process of its own: what asking costs is not the server's, nor that of who waits for the figures.
process.on('message', (asking: Asking) => {
  ask(asking).then(
    (asked) => process.send?.({ asked }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
