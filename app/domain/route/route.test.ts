import { describe, expect, test } from 'vitest';
import { reasonsNotToPlace } from './rules';
import { routeOf, type AgendaStep, type WrittenStep } from './steps';

const agenda = (date: string, overlegId = 'boha'): AgendaStep => ({
  item: { id: `${overlegId} ${date}`, meetingId: 'm', number: '3', title: 'Toegang' },
  date,
  overlegId,
  body: overlegId,
  purposes: ['vaststellen'],
  decisions: [],
  contributions: [],
});
const written = (id: string, differs: Partial<WrittenStep>): WrittenStep => ({
  id,
  date: null,
  dateText: '',
  overlegId: null,
  body: 'Klankbordgroep',
  purpose: 'adviseren',
  conclusion: '',
  remarks: '',
  followUp: '',
  position: 0,
  ...differs,
});

const told = (steps: ReturnType<typeof routeOf>) =>
  steps.map(({ agenda: from, written: by }) => [from?.item.id, by?.id].filter(Boolean).join(' + '));

describe('the route of a document', () => {
  test.each([
    ['nothing yet', [], [], []],
    ['two agendas', [agenda('2021-11-04'), agenda('2021-10-07')], [], ['boha 2021-10-07', 'boha 2021-11-04']],
    [
      'what happened elsewhere, between them',
      [agenda('2021-10-07'), agenda('2021-11-04')],
      [written('w', { date: '2021-10-20' })],
      ['boha 2021-10-07', 'w', 'boha 2021-11-04'],
    ],
    [
      'what has no day last, in the order in which it was written',
      [agenda('2021-10-07')],
      [written('b', { dateText: 'Nov', position: 2 }), written('a', { dateText: 'Sept/Okt', position: 1 })],
      ['boha 2021-10-07', 'a', 'b'],
    ],
    [
      'what was written about one of our own agendas, beside it',
      [agenda('2021-10-07')],
      [written('w', { date: '2021-10-07', overlegId: 'boha' })],
      ['boha 2021-10-07 + w'],
    ],
    [
      'the same day in another overleg, by itself',
      [agenda('2021-10-07')],
      [written('w', { date: '2021-10-07', overlegId: 'vooroverleg' })],
      ['boha 2021-10-07', 'w'],
    ],
    [
      'two notes on one agenda: the first beside it, the second by itself',
      [agenda('2021-10-07')],
      [
        written('a', { date: '2021-10-07', overlegId: 'boha', position: 1 }),
        written('b', { date: '2021-10-07', overlegId: 'boha', position: 2 }),
      ],
      ['boha 2021-10-07 + a', 'b'],
    ],
  ])('%s', (_what, agendas, steps, expected) => {
    expect(told(routeOf(agendas, steps))).toEqual(expected);
  });
});

test.each([
  ['a day and a body', { date: '2021-08-23' }, []],
  ['words for the day', { dateText: 'Sept/Okt' }, []],
  ['no day at all', {}, ['date: route_date_missing']],
  ['our own overleg without a name', { date: '2021-08-23', overlegId: 'boha', body: '' }, []],
  ['nowhere', { date: '2021-08-23', body: '' }, ['body: route_body_missing']],
])('a step with %s', (_what, differs, expected) => {
  const reasons = reasonsNotToPlace(written('w', differs));
  expect(reasons.map(({ field, code }) => `${field ?? ''}: ${code}`)).toEqual(expected);
});
