import type { RequestHandler } from 'express';
import type { AppHooks } from './app-build';

/** For the bench: every answer tells in `X-Statements` how many SQL statements it took. Never in production. */
export function statementCount(count: NonNullable<AppHooks['countStatements']>): RequestHandler {
  return (_req, res, next) => {
    // What is answered before the counter is known has asked the database nothing.
    let soFar = () => 0;
    const writeHead = res.writeHead.bind(res);
    res.writeHead = ((...args: Parameters<typeof writeHead>) => {
      if (!res.headersSent) res.setHeader('X-Statements', String(soFar()));
      return writeHead(...args);
    }) as typeof res.writeHead;
    soFar = count(next);
  };
}
