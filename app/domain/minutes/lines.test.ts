import { describe, expect, test } from 'vitest';
import { effectChoices, likelyOffers, settledEffect, type Offer } from './effect-choices';
import { lineRefusal } from './line-problem';
import { lineKind, planLines, splitLines } from './lines';

const context = {
  meetingDate: '2021-10-07',
  parties: [
    { id: 'vws', shortName: 'VWS', name: 'VWS' },
    { id: 'vng', shortName: 'VNG', name: 'VNG' },
  ],
  subjects: [
    { kind: 'escalatie', id: 'e1', codes: ['escalatie-toegang'], label: 'Mag het lager?' },
    { kind: 'maatregel', id: 'm17', codes: ['B17'], label: 'Residentiële zorg' },
    { kind: 'taakopdracht', id: 't1', codes: ['Toegang'], label: 'taakopdracht' },
    { kind: 'verslag', id: 'v1', codes: ['verslag-2021-09-02'], label: 'verslag' },
  ],
};

const plan = (text: string) => {
  const read = planLines(text, context);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.planned;
};

test.each([
  ['-> besluit', 'decision'],
  ['  → besluit', 'decision'],
  ['! VWS voor 1 december: x', 'action'],
  ['VNG: x', 'contribution'],
  ['', 'contribution'],
])('%j is a %s by its first sign', (text, kind) => expect(lineKind(text)).toBe(kind));

test('a besluit may carry its actie on the same line', () => {
  expect(splitLines('-> geeft opdracht ! VWS voor 1 december: maakt een plan #B17')).toEqual([
    '-> geeft opdracht',
    '! VWS voor 1 december: maakt een plan #B17',
  ]);
  expect(splitLines('-> Het is klaar! Nu verder\n\n  VNG: eens ')).toEqual([
    '-> Het is klaar! Nu verder',
    'VNG: eens',
  ]);
});

test('an actie that follows a besluit belongs to it; after inbreng it stands by itself', () => {
  const planned = plan(
    '-> geeft opdracht\n! VWS voor 1 december: a #B17\nVNG: eens\n! VNG voor 1 december: b #B17',
  );
  expect(planned.map((line) => line.kind)).toEqual(['decision', 'contribution', 'action']);
  expect(planned[0]).toMatchObject({ actions: [{ title: 'a' }] });
});

test('inbreng keeps every word that was typed, also behind a #', () => {
  expect(plan('VNG: zorgen over #B17, en de rest')).toMatchObject([{ text: 'zorgen over B17, en de rest' }]);
});

test('every line that cannot be read is named, and nothing is half taken', () => {
  const read = planLines('VNG: goed\nVGN: fout\n! VWS: x', context);
  if (read.ok) throw new Error('should not be read');
  expect(read.problems.map(({ row, code }) => [row, code])).toEqual([
    [2, 'party_unknown'],
    [3, 'deadline_missing'],
  ]);
});

test.each([
  ['party_unknown', ['VNG'], 'line_party_near'],
  ['party_unknown', [], 'line_party_unknown'],
  ['subject_unknown', ['#B17'], 'line_subject_near'],
  ['subject_unknown', [], 'subject_unknown'],
  ['deadline_missing', [], 'deadline_missing'],
] as const)('%s with %j nearby is told as %s', (code, near, told) => {
  const refusal = lineRefusal({ code, text: 'x', near: [...near] }, 2);
  expect(refusal).toMatchObject({ code: told, field: 'line', params: { row: 2 } });
});

describe('what a typed besluit does (product rule 6)', () => {
  const six: Offer[] = ['t1', 't2', 't3'].map((id) => ({ kind: 'taakopdracht', id, name: id }));
  const draft: Offer = { kind: 'verslag', id: 'v1', name: '2 september 2021' };
  const question: Offer = { kind: 'escalatie', id: 'e1', name: 'Mag het lager?' };
  const choices = (text: string, offers: Offer[] = []) => {
    const line = plan(text)[0];
    if (line?.kind !== 'decision') throw new Error('no besluit');
    return { all: effectChoices(line, offers), settled: settledEffect(line, offers) };
  };

  test.each<[text: string, offers: Offer[], codes: string[], settled: string | null, why: string]>([
    ['-> neemt kennis van de stand', six, ['nothing'], 'nothing', 'noting does nothing by nature'],
    ['-> wijst het voorstel af', [], ['nothing'], 'nothing', 'turning down does nothing by nature'],
    ['-> houdt punt 5 aan', [], ['hold_over'], 'hold_over', 'held over is held over'],
    ['-> stelt het vast #geen redactie', six, ['nothing'], 'nothing', 'the reason was typed'],
    [
      '-> stelt vast #Toegang',
      six,
      ['adopt_all', 'with_action', 'nothing_with_reason'],
      'adopt_all',
      'what was named was meant',
    ],
    [
      '-> stelt de opdrachten vast',
      six,
      ['adopt_all', 'adopt_one', 'adopt_one', 'adopt_one', 'with_action', 'nothing_with_reason'],
      null,
      'all of them or one: ask',
    ],
    [
      '-> stelt het verslag vast',
      [draft],
      ['adopt_minutes', 'with_action', 'nothing_with_reason'],
      null,
      'an offer is still a choice',
    ],
    [
      '-> stelt vast #verslag-2021-09-02',
      [],
      ['adopt_minutes', 'with_action', 'nothing_with_reason'],
      'adopt_minutes',
      'named',
    ],
    [
      '-> stelt de reeks vast #B17',
      [],
      ['revise_series', 'with_action', 'nothing_with_reason'],
      null,
      'a reeks needs its amounts',
    ],
    [
      '-> geeft VWS opdracht een plan te maken',
      six,
      ['with_action', 'nothing_with_reason'],
      null,
      'an assignment needs its actie',
    ],
    [
      '-> geeft VWS opdracht ! VWS voor 1 december: plan #B17',
      six,
      ['with_action'],
      'with_action',
      'the actie is there',
    ],
    [
      '-> wijst het verzoek af',
      [question],
      ['answer_escalatie', 'nothing'],
      null,
      'an escalatie waits: answer it, or only turn down',
    ],
    [
      '-> stemt in',
      [question],
      ['answer_escalatie', 'with_action', 'nothing_with_reason'],
      null,
      'an answer needs its words',
    ],
    [
      '-> stemt in #escalatie-toegang',
      [],
      ['answer_escalatie', 'with_action', 'nothing_with_reason'],
      null,
      'named, and still it needs its words',
    ],
    ['-> neemt kennis van de escalatie', [question], ['nothing'], 'nothing', 'noting answers nothing'],
    [
      '-> Landelijke inkoop hoort bij Regionalisering',
      [],
      ['with_action', 'nothing_with_reason'],
      null,
      'nothing told',
    ],
  ])('%s', (text, offers, codes, settled) => {
    const found = choices(text, offers);
    expect(found.all.map((one) => one.code)).toEqual(codes);
    expect(found.settled?.code ?? null).toBe(settled);
  });

  test.each<[why: string, text: string, offers: Offer[], ids: string[]]>([
    ['what the agendapunt is about goes first', 'stelt de opdracht vast', six, ['t1', 't2', 't3']],
    ['else the open opdrachten when the words name one', 'stelt de opdracht vast', [], ['t1']],
    ['else the draft minutes when the words name them', 'stelt het verslag vast', [], ['v1']],
    ['and nothing when they name nothing', 'stelt de planning vast', [], []],
  ])('offers: %s', (_why, text, offers, ids) => {
    expect(likelyOffers(text, offers, context.subjects).map((offer) => offer.id)).toEqual(ids);
  });

  test('all at once names each of them', () => {
    expect(choices('-> stelt de opdrachten vast', six).all[0]?.subjects.map((one) => one.id)).toEqual([
      't1',
      't2',
      't3',
    ]);
  });
});
