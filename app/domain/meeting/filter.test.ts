import { describe, expect, test } from 'vitest';
import { meetingFilterAddress, readMeetingFilter } from './filter';

const read = (address: string) => readMeetingFilter(new URLSearchParams(address));
const id = '0190a000-0000-7000-8000-000000000003';

describe('the filter of the list of meetings is its address', () => {
  test.each([
    ['nothing said: what is coming', '', { when: 'komend', page: 1 }],
    ['what has been', 'wanneer=geweest', { when: 'geweest', page: 1 }],
    ['a year means all of that year', 'jaar=2021', { when: 'alle', year: 2021, page: 1 }],
    ['unless said otherwise', 'jaar=2021&wanneer=komend', { when: 'komend', year: 2021, page: 1 }],
    ['a state', 'stand=verzonden', { when: 'alle', state: 'verzonden', page: 1 }],
    ['an overleg and a page', `overleg=${id}&pagina=3`, { when: 'komend', overleg: id, page: 3 }],
    [
      'what can not be read is left out',
      'overleg=x&stand=zoek&jaar=20211&pagina=-1',
      { when: 'komend', page: 1 },
    ],
  ])('%s', (_why, address, expected) => {
    expect(read(address)).toEqual(expected);
  });

  test('written and read again it is the same', () => {
    const filter = read(`overleg=${id}&jaar=2021&stand=gehouden&pagina=2`);
    const written = Object.entries(meetingFilterAddress(filter)).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    expect(readMeetingFilter(new URLSearchParams(written))).toEqual(filter);
  });
});
