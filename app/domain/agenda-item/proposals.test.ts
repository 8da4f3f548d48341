import { describe, expect, test } from 'vitest';
import { proposeItems, type ProposalFacts } from './proposals';

const thing = (id: string, title: string): ProposalFacts['parked'][number] => ({
  id,
  title,
  purposes: [],
  minutes: 10,
});
const facts: ProposalFacts = {
  standingItems: [
    thing('s1', 'Opening en mededelingen'),
    thing('s2', 'Rondvraag en sluiting'),
    thing('s3', 'Agenda vaststellen'),
  ],
  minutesToAdopt: [{ meetingId: 'm1', date: '2021-10-07' }],
  openActionCount: 3,
  parked: [thing('p1', 'Privacy bij gegevensdeling')],
  carriedOver: [thing('c1', 'Taakopdracht Inkoop')],
  dueSubjects: [{ ...thing('t1', 'Taakopdracht Toegang'), kind: 'taakopdracht' }],
  refused: new Set(),
  accepted: new Set(),
  titles: new Set(),
};
const keys = (change: Partial<ProposalFacts> = {}): string[] =>
  proposeItems({ ...facts, ...change }).map((one) => one.key);

describe('a new meeting fills itself', () => {
  test('from opening to closing, with what waits in between', () => {
    expect(keys()).toEqual([
      'standing:s1',
      'standing:s3',
      'minutes:m1',
      'open_actions',
      'carried_over:c1',
      'parked:p1',
      'subject:taakopdracht:t1',
      'standing:s2',
    ]);
  });
  test('the minutes of the last meeting come to be adopted', () => {
    expect(proposeItems(facts)[2]).toMatchObject({
      title: 'Verslag van 7 oktober 2021',
      purposes: ['ter_vaststelling'],
      sourceId: 'm1',
    });
  });
  test('each can be refused and then stays away', () => {
    expect(keys({ refused: new Set(['open_actions', 'parked:p1']) })).not.toContain('open_actions');
    expect(keys({ refused: new Set(keys()) })).toEqual([]);
  });
  test('what somebody typed on the agenda already is not proposed beside it', () => {
    expect(keys({ titles: new Set(['verslag van 7 oktober 2021', 'rondvraag en sluiting']) })).toEqual([
      'standing:s1',
      'standing:s3',
      'open_actions',
      'carried_over:c1',
      'parked:p1',
      'subject:taakopdracht:t1',
    ]);
  });
  test('what is on the agenda already is not proposed again', () => {
    expect(keys({ accepted: new Set(['minutes:m1']) })).not.toContain('minutes:m1');
  });
  test('without open actions there is nothing to discuss', () => {
    expect(keys({ openActionCount: 0 })).not.toContain('open_actions');
  });
});
