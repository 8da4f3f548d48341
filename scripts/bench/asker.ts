import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Asked, Asking } from './load';

export type Asker = { ask: (asking: Asking) => Promise<Asked>; stop: () => void };

/** The process that asks. */
export function startAsker(): Asker {
  const child = fork(fileURLToPath(new URL('./load.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return {
    ask: (asking) =>
      new Promise((resolve, reject) => {
        const gone = () => reject(new Error('the process that asks has gone'));
        child.once('exit', gone);
        child.once('message', (answer: { asked?: Asked; error?: string }) => {
          child.off('exit', gone);
          if (answer.asked) resolve(answer.asked);
          else reject(new Error(answer.error));
        });
        child.send(asking);
      }),
    stop: () => void child.kill(),
  };
}
