/** Within this time a second signal is the same one, heard twice. */
const ECHO_MS = 1000;

/** Runs cleaning up once, in the reverse order of what was started, on Ctrl-C, on a polite kill or after a failure. */
export class Undoing {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private going: Promise<void> | undefined;
  private asked = 0;
  private readonly stopping = new AbortController();
  private beginning: Promise<unknown> = Promise.resolve();

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        const since = Date.now() - this.asked;
        if (this.going) {
          // npm passes on a Ctrl-C that the terminal gave us too; a later one is from somebody who won't wait.
          if (since > ECHO_MS) process.exit(130);
          return;
        }
        this.asked = Date.now();
        this.stopping.abort();
        void this.undo().then(() => process.exit(0));
      });
    }
  }

  /** Aborted as soon as we are asked to stop: for children that take a while. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  add(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  /** Does something that leaves things running: when we are stopped half-way, it is finished first, and then undone. */
  async start<T>(begin: () => Promise<T>, undo: (begun: T) => Promise<unknown>): Promise<T> {
    const beginning = begin().then((begun) => {
      this.add(() => undo(begun));
      return begun;
    });
    this.beginning = beginning;
    const begun = await beginning;
    // Being stopped: what would come next, comes no more.
    if (this.going) await new Promise(() => undefined);
    return begun;
  }

  undo(): Promise<void> {
    return (this.going ??= this.undoAll());
  }

  private async undoAll(): Promise<void> {
    await this.beginning.catch(() => undefined);
    for (const step of this.steps.reverse()) {
      await step().catch((error: unknown) => console.error(error));
    }
  }
}

/** Ends a command that failed: what a person at the console can use, and no more. */
export async function fail(error: unknown, undoing: Undoing): Promise<never> {
  await undoing.undo();
  if (undoing.signal.aborted) process.exit(0);
  const known = error instanceof Error && error.name === 'SettingsError';
  console.error(known || !process.env['DEBUG'] ? (error as Error).message : error);
  process.exit(1);
}
