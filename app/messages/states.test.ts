import { expect, test } from 'vitest';
import { silentText } from './states';

test.each([
  [null, 'nog niets gemeld'],
  [{ told: 0, of: 3 }, 'nog geen van de 3 leden meldde'],
  [{ told: 1, of: 3 }, '1 van 3 leden meldde, de groep telt als zij alle meldden'],
  [{ told: 2, of: 3 }, '2 van 3 leden meldden, de groep telt als zij alle meldden'],
])('who is silent: %j', (members, text) => {
  expect(silentText(members)).toBe(text);
});
