import { expect, test } from 'vitest';
import { reasonsNotToRetry } from './states';

test.each([
  ['agenda', 'failed', []],
  ['agenda', 'queued', ['mail_not_given_up']],
  ['agenda', 'sent', ['mail_not_given_up']],
  ['inloglink', 'failed', ['mail_link_expired']],
  ['inloglink', 'sent', ['mail_not_given_up']],
] as const)('a mail of kind %s that is %s is refused for %j', (kind, state, reasons) => {
  expect(reasonsNotToRetry({ kind, state })).toEqual(reasons);
});
