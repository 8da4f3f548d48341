import { describe, expect, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from '~/domain/amount-series/cell';
import { claimedOf } from './claimed';
import { parsePercentage, percentageText } from './percentage';
import { reasonsNotToClaim, type ShareFacts } from './rules';
import { shareSchema } from './schema';
import type { Share } from './share';

const bedrag = (millions: number): Share => ({ kind: 'bedrag', thousands: millions * 1000 });
const part = (percent: number): Share => ({ kind: 'percentage', basisPoints: percent * 100 });
const none: Share = { kind: 'niet_te_becijferen' };
const b17 = amount(300_000);

const facts = (over: Partial<ShareFacts>): ShareFacts => ({
  withdrawn: false,
  year: 2026,
  target: b17,
  others: [],
  elsewhere: [],
  words: { target: '€ 300 mln', sum: percentageText },
  ...over,
});

describe('shares of one maatregel in one year stay within its target', () => {
  test.each<[string, Share, string, Partial<ShareFacts>, string[]]>([
    ['all of it, alone', bedrag(300), '', {}, []],
    ['the last third', part(33.33), '', { others: [part(33.33), part(33.34)] }, []],
    ['an amount beside a part, to the euro', bedrag(150), '', { others: [part(50)] }, []],
    [
      'a thousand euros more than the target',
      bedrag(150.001),
      '',
      { others: [part(50)] },
      ['action_share_over'],
    ],
    ['a hundredth of a percent more', part(0.01), '', { others: [part(100)] }, ['action_share_over']],
    ['who says it can’t be quantified counts for nothing', part(100), '', { others: [none, null] }, []],
    ['not to be quantified, with why', none, 'Te vroeg.', { others: [part(100)] }, []],
    ['not to be quantified, without why', none, ' ', {}, ['action_share_note_missing']],
    ['not to be quantified while the year is open', none, 'Te vroeg.', { year: null, target: null }, []],
    ['a part of no year', part(10), '', { year: null, target: null }, ['action_share_year_missing']],
    [
      'a part of a year without a reeks',
      part(10),
      '',
      { year: 2030, target: null },
      ['action_share_year_outside'],
    ],
    ['an amount of PM', bedrag(10), '', { target: pm }, ['action_share_of_pm']],
    ['an amount of what is unknown', bedrag(10), '', { target: onbekend }, ['action_share_of_pm']],
    ['a part of PM', part(60), '', { target: pm, others: [part(40)] }, []],
    ['too large a part of PM', part(61), '', { target: pm, others: [part(40)] }, ['action_share_over']],
    [
      'a part of PM beside an amount of before it was PM',
      part(100),
      '',
      { target: pm, others: [bedrag(5)] },
      [],
    ],
    ['an amount of nothing', bedrag(1), '', { target: amount(0) }, ['action_share_of_nothing']],
    ['a cost of a cost', bedrag(-47), '', { target: amount(-47_000) }, []],
    ['more than that cost', bedrag(-48), '', { target: amount(-47_000) }, ['action_share_over']],
    ['a saving of a cost', bedrag(10), '', { target: amount(-47_000) }, ['action_share_other_sign']],
    ['of an action that was dropped', part(10), '', { withdrawn: true }, ['action_share_withdrawn']],
    [
      'what its part counts already',
      part(10),
      '',
      { elsewhere: [{ where: 'onderdeel a', share: part(10) }] },
      ['action_share_twice'],
    ],
    [
      'what the alternative says can’t be quantified',
      part(10),
      '',
      { elsewhere: [{ where: 'B12', share: none }] },
      [],
    ],
  ])('%s', (_why, share, note, over, codes) => {
    expect(reasonsNotToClaim(share, note, facts(over)).map(({ code }) => code)).toEqual(codes);
  });

  test('the sum that is refused is said', () => {
    expect(reasonsNotToClaim(part(62), '', facts({ others: [bedrag(150)] }))).toEqual([
      {
        code: 'action_share_over',
        field: 'basisPoints',
        params: { sum: '112%', target: '€ 300 mln', year: 2026 },
      },
    ]);
  });
});

test.each<[string, (Share | null)[], Cell, number, boolean]>([
  ['nothing', [], b17, 0, false],
  ['a third of three hundred', [bedrag(100)], b17, 3333, false],
  ['a euro short of all is not all', [bedrag(299.999)], b17, 9999, false],
  ['a thousand euros too many is more than all', [bedrag(300.001)], b17, 10_001, true],
  ['exactly all', [part(50), bedrag(150)], b17, 10_000, false],
])('what is claimed: %s', (_what, shares, target, basisPoints, over) => {
  expect(claimedOf(shares, target)).toMatchObject({ basisPoints, over });
});

test('what is no number is counted, never added', () => {
  expect(claimedOf([part(40), bedrag(5), none, null, null], pm)).toEqual({
    basisPoints: 4000,
    over: false,
    quantified: 1,
    leftOut: 1,
    notQuantifiable: 1,
    silent: 2,
  });
});

test.each<[string, number | null, string?]>([
  ['33,33%', 3333, '33,33%'],
  ['50 procent', 5000, '50%'],
  ['12,5', 1250, '12,5%'],
  ['100', 10_000, '100%'],
  ['0', 0, '0%'],
  ['101%', null],
  ['-5', null],
  ['12.5', null],
  ['1,234', null],
  ['de helft', null],
  ['', null],
])('a part written as “%s”', (text, basisPoints, shown) => {
  const read = parsePercentage(text);
  expect(read).toBe(basisPoints);
  if (read !== null) expect(percentageText(read)).toBe(shown);
});

test.each<[string, Record<string, string>, Share | string]>([
  ['an amount in millions', { share: 'bedrag', thousands: '€ 36,5 mln' }, bedrag(36.5)],
  ['an amount that is PM', { share: 'bedrag', thousands: 'PM' }, 'action_share_not_amount'],
  ['an amount that is left empty', { share: 'bedrag', thousands: '' }, 'action_share_not_amount'],
  ['an amount with a dot', { share: 'bedrag', thousands: '36.5' }, 'dot_as_decimal'],
  ['a part', { share: 'percentage', basisPoints: '12,5%', thousands: 'wat' }, part(12.5)],
  ['a part above the whole', { share: 'percentage', basisPoints: '120%' }, 'action_share_not_percentage'],
  ['no amount at all', { share: 'bedrag', thousands: 'veel' }, 'action_share_not_amount'],
  ['nothing chosen', {}, 'choice_missing'],
])('the form: %s', (_what, form, expected) => {
  const read = shareSchema.safeParse({ shareNote: '', version: '1', ...form });
  expect(read.success ? read.data.share : read.error.issues[0]?.message).toEqual(expected);
});
