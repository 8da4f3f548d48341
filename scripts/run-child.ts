import { spawn } from 'node:child_process';
import { installationFolder } from '~/platform/outside/installation.server';

type Choice = { env?: Record<string, string>; signal?: AbortSignal | undefined };

/** Runs one of our programs in a process of its own. Rejects with all it said when it fails. */
export function runChild(args: string[], { env, signal }: Choice = {}): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: installationFolder(),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      killSignal: 'SIGKILL',
      ...(signal ? { signal } : {}),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(said.trim() || `stopped with ${code}`)),
    );
  });
}
