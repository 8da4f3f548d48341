import { describe, expect, it } from 'vitest';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import type { Finding } from '~/domain/agenda-item/check';
import {
  calendarSequence,
  changesCalendar,
  reasonsNotToCancel,
  reasonsNotToSend,
  reasonsNotToSupplement,
} from './sending';
import { meetingStates, type MeetingState } from './status';

const block: Finding = { code: 'no_chair', severity: 'block' };
const warn: Finding = { code: 'no_place', severity: 'warn' };
const moved: AgendaChange = { kind: 'meeting_changed', field: 'startTime', from: '13:30', to: '14:00' };
const chair: AgendaChange = { kind: 'meeting_changed', field: 'chair', from: 'VWS', to: 'VNG' };
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('sending the agenda, by state of the meeting', () => {
  const expected: Record<MeetingState, string[]> = {
    concept: [],
    verzonden: ['agenda_already_sent'],
    gehouden: ['meeting_held'],
    afgelast: ['meeting_cancelled'],
  };
  it.each(meetingStates)('%s', (state) =>
    expect(codes(reasonsNotToSend({ state, sent: state !== 'concept', findings: [] }))).toEqual(
      expected[state],
    ),
  );

  it('counts what blocks on the check screen and lets a warning pass', () => {
    const facts = { state: 'concept', sent: false } as const;
    expect(reasonsNotToSend({ ...facts, findings: [warn] })).toEqual([]);
    expect(reasonsNotToSend({ ...facts, findings: [block, warn, block] })).toEqual([
      { code: 'agenda_not_ready', params: { count: 2 } },
    ]);
  });
});

describe('a nazending, by state of the meeting', () => {
  const expected: Record<MeetingState, string[]> = {
    concept: ['agenda_not_sent'],
    verzonden: [],
    gehouden: ['meeting_held'],
    afgelast: ['meeting_cancelled'],
  };
  it.each(meetingStates)('%s', (state) =>
    expect(
      codes(reasonsNotToSupplement({ state, sent: state !== 'concept', findings: [warn], changes: [moved] })),
    ).toEqual(expected[state]),
  );

  it('has nothing to say when nothing changed, and waits for what blocks', () => {
    const facts = { state: 'verzonden', sent: true } as const;
    expect(codes(reasonsNotToSupplement({ ...facts, findings: [], changes: [] }))).toEqual([
      'supplement_empty',
    ]);
    expect(codes(reasonsNotToSupplement({ ...facts, findings: [block], changes: [moved] }))).toEqual([
      'agenda_not_ready',
    ]);
  });
});

describe('cancelling, by state of the meeting', () => {
  const expected: Record<MeetingState, string[]> = {
    concept: [],
    verzonden: [],
    gehouden: ['meeting_held'],
    afgelast: ['meeting_cancelled'],
  };
  it.each(meetingStates)('%s', (state) =>
    expect(codes(reasonsNotToCancel({ state, minuted: false }))).toEqual(expected[state]),
  );

  it('not once something was minuted: then it was held', () => {
    expect(codes(reasonsNotToCancel({ state: 'verzonden', minuted: true }))).toEqual(['meeting_minuted']);
    expect(codes(reasonsNotToCancel({ state: 'gehouden', minuted: true }))).toEqual(['meeting_held']);
  });
});

describe('the calendar entry', () => {
  it.each<[string, AgendaChange[], boolean]>([
    ['moves with its time', [moved], true],
    ['moves with its place', [{ kind: 'meeting_changed', field: 'place', from: 'Webex', to: 'A' }], true],
    ['moves with its link', [{ kind: 'meeting_changed', field: 'link', from: null, to: 'https://a' }], true],
    ['stays when the chair changes', [chair], false],
    ['stays when a point is added', [{ kind: 'item_new', itemId: 'a', number: '4', title: 'Nieuw' }], false],
    ['stays when nothing changed', [], false],
  ])('%s', (_why, changes, expected) => expect(changesCalendar(changes)).toBe(expected));

  it('counts one step for each version that moved it and for the cancellation', () => {
    const agenda = { kind: 'agenda', changes: [] } as const;
    const same = { kind: 'nazending', changes: [chair] } as const;
    const later = { kind: 'nazending', changes: [moved, chair] } as const;
    const off = { kind: 'afgelasting', changes: [] } as const;
    expect(calendarSequence([agenda])).toBe(0);
    expect(calendarSequence([agenda, same])).toBe(0);
    expect(calendarSequence([agenda, same, later])).toBe(1);
    expect(calendarSequence([agenda, same, later, later, off])).toBe(3);
  });
});
