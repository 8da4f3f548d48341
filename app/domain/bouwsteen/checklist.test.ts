import { describe, expect, test } from 'vitest';
import { lacksReason, mergeAnswers, summarise, type PartAnswer, type PartRow } from './checklist';
import { checklistSchema, seenText } from './checklist-schema';

const open: PartAnswer = { presence: null, why: '', page: '' };
const there: PartAnswer = { presence: 'aanwezig', why: '', page: 'blz. 4' };
const partly: PartAnswer = { presence: 'deels', why: 'Alleen 2023', page: '' };
const missing: PartAnswer = { presence: 'ontbreekt', why: 'Volgt in maart', page: '' };
const row = (key: string, answer: PartAnswer): PartRow => ({
  id: `id-${key}`,
  key,
  title: key,
  explanation: '',
  ...answer,
});

test('the summary counts each answer', () => {
  expect(summarise([there, there, partly, missing, open])).toEqual({
    total: 5,
    aanwezig: 2,
    deels: 1,
    ontbreekt: 1,
    open: 1,
  });
});

test.each<[string, PartAnswer, boolean]>([
  ['there needs no reason', there, false],
  ['partly with a reason', partly, false],
  ['partly without', { ...partly, why: '' }, true],
  ['missing with a reason', missing, false],
  ['missing with only spaces', { ...missing, why: '  ' }, true],
  ['not looked at is another matter', open, false],
])('%s', (_why, answer, lacks) => expect(lacksReason(answer)).toBe(lacks));

describe('what two people fill in at the same time', () => {
  test.each<[string, { stored: PartAnswer; seen: PartAnswer; sent: PartAnswer }, string]>([
    ['nobody touched it', { stored: open, seen: open, sent: open }, ''],
    ['I did', { stored: open, seen: open, sent: there }, 'changes'],
    ['the other did', { stored: partly, seen: open, sent: open }, ''],
    ['both gave the same answer', { stored: there, seen: open, sent: there }, ''],
    ['both gave another answer', { stored: partly, seen: open, sent: there }, 'conflicts'],
    [
      'another reason is another answer',
      { stored: missing, seen: open, sent: { ...missing, why: 'Nooit' } },
      'conflicts',
    ],
  ])('%s', (_why, { stored, seen, sent }, found) => {
    const { changes, conflicts, gone } = mergeAnswers(
      [row('aard', stored)],
      [{ key: 'aard', answer: sent, seen }],
    );
    expect([changes.length > 0 && 'changes', conflicts.length > 0 && 'conflicts'].filter(Boolean)).toEqual(
      found === '' ? [] : [found],
    );
    expect(gone).toEqual([]);
  });

  test('a part that is no longer asked is only a loss with an answer', () => {
    expect(mergeAnswers([], [{ key: 'oud', answer: open, seen: open }]).gone).toEqual([]);
    expect(mergeAnswers([], [{ key: 'oud', answer: there, seen: open }]).gone).toEqual(['oud']);
  });
});

describe('the form', () => {
  const form = (more: Record<string, string>) =>
    checklistSchema.safeParse({ 'seen-aard': seenText(open), 'seen-raming': seenText(missing), ...more });

  test('reads an answer a part, beside what stood there', () => {
    expect(
      form({ 'presence-aard': 'aanwezig', 'page-aard': ' blz.  4 ', 'presence-raming': 'deels' }).data,
    ).toEqual([
      { key: 'aard', answer: there, seen: open },
      { key: 'raming', answer: { presence: 'deels', why: '', page: '' }, seen: missing },
    ]);
  });

  test('one reason for all that is open', () => {
    expect(form({ rest: 'Staat in bouwsteen 3a', 'presence-raming': 'aanwezig' }).data).toEqual([
      { key: 'aard', answer: { presence: 'ontbreekt', why: 'Staat in bouwsteen 3a', page: '' }, seen: open },
      { key: 'raming', answer: { presence: 'aanwezig', why: '', page: '' }, seen: missing },
    ]);
  });

  test.each([
    [{ 'why-aard': 'Volgt' }, 'presence-aard: part_presence_missing'],
    [{ 'presence-aard': 'bijna', 'page-aard': '3' }, 'presence-aard: part_presence_missing'],
    [{ 'presence-aard': 'deels', 'why-aard': 'x'.repeat(2001) }, 'why-aard: line_too_long'],
    [{ 'presence-aard': 'deels', 'page-aard': 'x'.repeat(201) }, 'page-aard: line_too_long'],
    [{ rest: 'x'.repeat(2001) }, 'rest: line_too_long'],
  ])('%o is refused', (more, expected) => {
    const issues = form(more).error?.issues ?? [];
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toContain(expected);
  });

  test.each(['', 'onzin', '[]', '{"a":1}', '["bijna","",""]'])(
    'what stood there as %s is nothing',
    (text) => {
      expect(checklistSchema.parse({ 'seen-aard': text })).toEqual([
        { key: 'aard', answer: open, seen: open },
      ]);
    },
  );
});
