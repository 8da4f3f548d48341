import { describe, expect, test } from 'vitest';
import { blocksSending, checkAgenda, type CheckFacts, type CheckItem } from './check';
import { inOrder } from './purposes';

const substantive: CheckItem = {
  id: 'code',
  title: 'Code of Conduct',
  minutes: 5,
  purposes: ['ter_vaststelling'],
  origin: null,
  hasChildren: false,
  hasProposal: true,
  hasExplanation: true,
  attachmentCount: 1,
  subjectCount: 0,
  newerSubject: false,
  attachments: [{ id: 'b4', hasFile: true, newerVersion: false, requested: false }],
};
const opening: CheckItem = {
  ...substantive,
  id: 'opening',
  title: 'Opening',
  purposes: [],
  origin: 'standing',
  hasProposal: false,
  hasExplanation: false,
  attachmentCount: 0,
  attachments: [],
};
const good: CheckFacts = {
  now: new Date('2021-09-27T09:00:00Z'),
  startsAt: new Date('2021-10-07T11:30:00Z'),
  invitedMinutes: 90,
  agendaMinutes: 90,
  hasPlace: true,
  hasChair: true,
  participants: [
    { partyId: 'vws', hoek: 'rijk', people: 2 },
    { partyId: 'vng', hoek: 'gemeenten', people: 1 },
  ],
  expectedHoeken: ['rijk', 'gemeenten'],
  items: [opening, substantive],
};
const withItem = (change: Partial<CheckItem>): Partial<CheckFacts> => ({
  items: [{ ...substantive, ...change }],
});
const withPaper = (change: object): Partial<CheckFacts> =>
  withItem({ attachments: [{ id: 'b4', hasFile: true, newerVersion: false, requested: false, ...change }] });

describe('the check before sending', () => {
  const cases: [why: string, change: Partial<CheckFacts>, found: string[], blocks: boolean][] = [
    ['complete: nothing to say', {}, [], false],
    ['opening needs no doel', { items: [opening] }, [], false],
    ['no items at all', { items: [] }, ['no_items'], true],
    ['nobody in the chair', { hasChair: false }, ['no_chair'], true],
    ['nobody to send it to', { participants: [], expectedHoeken: [] }, ['no_participants'], true],
    [
      'parties without people reach nobody',
      { participants: [{ partyId: 'vws', hoek: 'rijk', people: 0 }], expectedHoeken: [] },
      ['no_participants', 'participant_without_people'],
      true,
    ],
    [
      'one corner is not there',
      { expectedHoeken: ['rijk', 'gemeenten', 'clienten'] },
      ['hoek_missing'],
      false,
    ],
    ['no room and no link', { hasPlace: false }, ['no_place'], false],
    [
      'the day has passed: may be, for the archive',
      { now: new Date('2021-10-08T00:00:00Z') },
      ['meeting_in_past'],
      false,
    ],
    ['ten minutes too long', { agendaMinutes: 100 }, ['time_over'], false],
    ['an hour to spare', { agendaMinutes: 30 }, ['time_left'], false],
    ['a little time left is no news', { agendaMinutes: 75 }, [], false],
    ['no title', withItem({ title: '  ' }), ['item_without_title'], true],
    ['no doel on something to read', withItem({ purposes: [] }), ['item_without_purpose'], true],
    [
      'no doel on a bare title',
      withItem({
        purposes: [],
        hasProposal: false,
        hasExplanation: false,
        attachmentCount: 0,
        attachments: [],
      }),
      ['procedural_item_without_purpose'],
      false,
    ],
    [
      'a group has the doelen of its sub-items',
      withItem({ purposes: [], hasChildren: true, minutes: 0 }),
      [],
      false,
    ],
    ['nothing to adopt', withItem({ attachmentCount: 0, attachments: [] }), ['item_without_paper'], false],
    [
      'a standing item that adopts the agenda asks for no paper',
      { items: [{ ...opening, purposes: ['ter_vaststelling'] }] },
      [],
      false,
    ],
    [
      'a linked taakopdracht is a paper too',
      withItem({ attachmentCount: 0, attachments: [], subjectCount: 1 }),
      [],
      false,
    ],
    ['empty toelichting', withItem({ hasExplanation: false }), ['item_without_explanation'], false],
    [
      'the minutes that the agenda proposed need no toelichting',
      withItem({ hasExplanation: false, origin: 'minutes' }),
      [],
      false,
    ],
    [
      'a besluit without beslispunt',
      withItem({ purposes: ['ter_besluitvorming'], hasProposal: false }),
      ['item_without_proposal'],
      false,
    ],
    ['no time', withItem({ minutes: 0 }), ['item_without_time'], false],
    ['no file', withPaper({ hasFile: false }), ['attachment_without_file'], false],
    [
      'no file, but asked for',
      withPaper({ hasFile: false, requested: true }),
      ['attachment_requested'],
      false,
    ],
    [
      'a newer version than the pinned one',
      withPaper({ newerVersion: true }),
      ['attachment_newer_version'],
      false,
    ],
  ];
  test.each(cases)('%s', (_why, change, found, blocks) => {
    const findings = checkAgenda({ ...good, ...change });
    expect(findings.map((finding) => finding.code)).toEqual(found);
    expect(blocksSending(findings)).toBe(blocks);
  });
  test('what blocks comes first, and each finding says where to mend it', () => {
    const findings = checkAgenda({ ...good, ...withItem({ purposes: [], minutes: 0 }), agendaMinutes: 100 });
    expect(findings).toEqual([
      { code: 'item_without_purpose', severity: 'block', itemId: 'code' },
      { code: 'time_over', severity: 'warn', minutes: 10 },
      { code: 'item_without_time', severity: 'warn', itemId: 'code' },
    ]);
  });
});

test('doelen stand in one order, once each, however they were ticked', () => {
  expect(inOrder(['ter_vaststelling', 'ter_informatie', 'ter_vaststelling'])).toEqual([
    'ter_informatie',
    'ter_vaststelling',
  ]);
});
