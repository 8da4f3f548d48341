import { expect, test } from 'vitest';
import { isPresent, reasonsNotToRecordAttendance, type AttendanceDraft } from './rules';

const there: AttendanceDraft = {
  partyId: 'vng',
  function: 'bestuurder',
  status: 'aanwezig',
  substitute: '',
  absentAt: [],
};

test.each<[why: string, drafts: Partial<AttendanceDraft>[], reasons: [number, string][]]>([
  ['present, and gone for one agendapunt', [{ absentAt: ['4'] }], []],
  ['sent word, and somebody else came', [{ status: 'afgemeld', substitute: 'beleidsmedewerker' }], []],
  [
    'the substitute missed a point',
    [{ status: 'afgemeld', substitute: 'beleidsmedewerker', absentAt: ['4'] }],
    [],
  ],
  ['who is there has no substitute', [{ substitute: 'iemand' }], [[0, 'substitute_of_present']]],
  [
    'who is not there misses no single point',
    [{ status: 'afwezig', absentAt: ['4'] }],
    [[0, 'absence_of_absent']],
  ],
  ['two people of one party', [{}, { function: 'adviseur' }], []],
  [
    'the same function twice, however it is written',
    [{}, { function: ' Bestuurder ' }],
    [[1, 'attendee_twice']],
  ],
])('%s', (_why, drafts, reasons) => {
  const found = reasonsNotToRecordAttendance(drafts.map((draft) => ({ ...there, ...draft })));
  expect(found.map(({ index, code }) => [index, code])).toEqual(reasons);
});

test.each([
  ['nobody came', [{ status: 'afgemeld', substitute: null }], false],
  [
    'one of two came',
    [
      { status: 'afwezig', substitute: null },
      { status: 'aanwezig', substitute: null },
    ],
    true,
  ],
  ['a substitute came', [{ status: 'afgemeld', substitute: 'beleidsmedewerker' }], true],
  ['nothing was recorded', [], false],
] as const)('%s', (_why, people, expected) => expect(isPresent(people)).toBe(expected));
