import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './headers';

/** Asked by machines all day long; they say nothing. */
const QUIET = /^\/(assets\/|healthz$|readyz$)/;

/** One line per request: enough to find what happened, nothing of what people wrote or were sent. */
export function accessLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    if (QUIET.test(req.path)) return next();
    const began = process.hrtime.bigint();
    res.on('close', () => {
      const ms = Number(process.hrtime.bigint() - began) / 1e6;
      const line = {
        requestId: requestIdOf(res),
        method: req.method,
        path: withoutSecrets(req.originalUrl),
        status: res.statusCode,
        ms: Math.round(ms * 10) / 10,
        ...(res.writableFinished ? {} : { aborted: true }),
      };
      if (res.statusCode >= 500) log.error(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}

/** Links to sign in and calendar feeds carry a secret in their path; searches are somebody's words. */
export function withoutSecrets(url: string): string {
  const path = url.split('?', 1)[0] ?? '';
  return path.replace(/[^/]{24,}/g, (part) => (/^[0-9a-f-]{36}(\.\w+)?$/.test(part) ? part : '…'));
}
