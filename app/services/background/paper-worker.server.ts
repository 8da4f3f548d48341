/** What runs beside the server (merge-papers.server.ts): PDFs of several, so that nobody waits for them who asks for a page. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { runMergeJob, type MergeJob } from '~/documents/merged-pdf/merge-job';
import { readStored, storedSize } from '~/platform/outside/files.server';

async function wholeFile(sha256: string): Promise<Uint8Array | null> {
  if ((await storedSize(sha256)) === null) return null;
  return Buffer.concat(await readStored(sha256).toArray());
}

/** Each time it is asked for, the next piece; then the end. */
parentPort?.on('message', ({ job, port }: { job: MergeJob; port: MessagePort }) => {
  const pieces = lazily(() => runMergeJob(job, wholeFile));
  port.on('message', () => {
    pieces.next().then(
      ({ done, value }) => {
        if (done) port.postMessage({ done });
        else port.postMessage({ piece: value }, [value.buffer as ArrayBuffer]);
      },
      (error: unknown) => port.postMessage({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
  port.on('close', () => void pieces.return(undefined));
});

/** Setting the front may fail too: that is told as an answer. */
async function* lazily(make: () => AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* make();
}
