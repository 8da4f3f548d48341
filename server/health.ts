import type { Request, Response } from 'express';
import pg from 'pg';
import { pendingMigrations } from '~/platform/outside/migrations.server';
import type { AppHooks } from './app-build';

type Health = {
  /** /healthz: the process answers. */
  alive: (req: Request, res: Response) => void;
  /** /readyz: it can do its work, so a balancer may send people here. */
  ready: (req: Request, res: Response) => void;
  /** From now on not ready, so that a balancer sends nobody new while we finish. */
  leave: () => void;
  stop: () => Promise<void>;
};

const PATIENCE_MS = 3000;

export function health(databaseUrl: string, hooks: AppHooks): Health {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    application_name: 'vijfhoek readiness',
  });
  pool.on('error', () => undefined);
  let leaving = false;

  const obstacles = async (): Promise<string[]> => {
    if (leaving) return ['stopping'];
    try {
      const pending = await pendingMigrations(pool);
      const said = (await hooks.ready?.()) ?? true;
      const theirs = said === true ? [] : said === false ? ['application'] : said;
      return [...pending.map((name) => `migration ${name}`), ...theirs];
    } catch {
      return ['database'];
    }
  };

  return {
    alive: (_req, res) => void res.set('Cache-Control', 'no-store').json({ status: 'ok' }),
    ready: (_req, res) => {
      void obstacles().then((waitingFor) => {
        res.set('Cache-Control', 'no-store').status(waitingFor.length === 0 ? 200 : 503);
        res.json(waitingFor.length === 0 ? { status: 'ready' } : { status: 'not ready', waitingFor });
      });
    },
    leave: () => {
      leaving = true;
    },
    stop: () => pool.end(),
  };
}
