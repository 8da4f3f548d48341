/** Runs cleaning up once, in the reverse order of what was started, on Ctrl-C, on a polite kill or after a failure. */
export class Undoing {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private going: Promise<void> | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // The second Ctrl-C is from somebody who doesn't want to wait.
        if (this.going) process.exit(130);
        void this.undo().then(() => process.exit(0));
      });
    }
  }

  add(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  undo(): Promise<void> {
    return (this.going ??= this.undoAll());
  }

  private async undoAll(): Promise<void> {
    for (const step of this.steps.reverse()) {
      await step().catch((error: unknown) => console.error(error));
    }
  }
}

/** Ends a command that failed: what a person at the console can use, and no more. */
export async function fail(error: unknown, undoing: Undoing): Promise<never> {
  await undoing.undo();
  const known = error instanceof Error && error.name === 'SettingsError';
  console.error(known || !process.env['DEBUG'] ? (error as Error).message : error);
  process.exit(1);
}
