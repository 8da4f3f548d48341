import { describe, expect, it } from 'vitest';
import { withoutSecrets } from './access-log';

describe('addresses in the log', () => {
  it.each([
    ['an ordinary page stays readable', '/hervormingsagenda/besluiten', '/hervormingsagenda/besluiten'],
    ['what somebody searched is theirs', '/zoeken?q=wachtlijst', '/zoeken'],
    ['a link to sign in is a key', `/inloggen/${'k'.repeat(43)}`, '/inloggen/…'],
    [
      'an id is no secret, and finds the thing again',
      '/x/vergaderingen/01890a5d-ac96-774b-bcce-b302099a8057/agenda.pdf',
      '/x/vergaderingen/01890a5d-ac96-774b-bcce-b302099a8057/agenda.pdf',
    ],
  ])('%s', (_, url, logged) => expect(withoutSecrets(url)).toBe(logged));
});
