import pino from 'pino';
import { settings } from './env.server';

/**
 * JSON lines on standard output. Never log texts of users, addresses or links to sign in with; what slips
 * through under a telling name is masked.
 */
export const log = pino({
  level: settings().logLevel,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ['cookie', 'authorization', 'password', 'secret', 'token', 'email'].flatMap((name) => [
      name,
      `*.${name}`,
      `*.headers.${name}`,
    ]),
    censor: '[weggelaten]',
  },
});
