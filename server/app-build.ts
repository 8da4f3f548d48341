import type { ServerBuild } from '@remix-run/node';

/** What app/entry.server.tsx may export beside what Remix asks; each is optional. */
export type AppHooks = {
  /** Starts the background work (mail, cron); resolves once it runs. */
  startWorker?: () => Promise<{ stop: () => Promise<void> } | undefined>;
  /** For /readyz: false, or what isn't ready. */
  ready?: () => Promise<boolean | readonly string[]>;
  /** Closes what is open (database pool). */
  stop?: () => Promise<void>;
  /** Bytes that an upload address takes; undefined for every other address. */
  uploadLimit?: (pathname: string) => number | undefined;
  /** Runs a request and returns how many SQL statements it has sent by the moment of asking. */
  countStatements?: (work: () => void) => () => number;
};

/** The built application together with its hooks. */
export type AppBuild = { build: ServerBuild; hooks: AppHooks };

export function withHooks(build: ServerBuild): AppBuild {
  return { build, hooks: build.entry.module as unknown as AppHooks };
}
