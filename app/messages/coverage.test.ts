import { describe, expect, it, test } from 'vitest';
import type { CoverageYear } from '~/domain/werkgroep/coverage';
import { coverageHint, coverageNews } from './coverage';

const sum = (amount: number, pmCount = 0) => ({ amount: amount * 1000, pmCount, unknownCount: 0 });
const year = (of: number, missing: number, pmMore = 0, pmCount = 0): CoverageYear => ({
  year: of,
  target: sum(400, pmCount),
  now: sum(400, pmCount),
  proposed: sum(400 - missing, pmCount + pmMore),
  difference: sum(-missing, pmMore),
});

describe('does it add up, in a sentence', () => {
  test.each<[string, CoverageYear[], string]>([
    ['in every year', [year(2022, 0), year(2023, 0)], 'Ja, het telt op.'],
    [
      'not from a year on',
      [year(2024, 0), year(2025, 0), year(2026, 300, 1), year(2027, 300, 1), year(2028, 300, 1)],
      'Tot en met 2025 wel. Vanaf 2026 ontbreekt € 300 mln per jaar.',
    ],
    ['not in one year', [year(2022, 5), year(2023, 0)], 'In 2023 wel. In 2022 ontbreekt € 5 mln.'],
    [
      'different amounts',
      [year(2022, 5), year(2023, 0), year(2024, 0.5), year(2025, 0.5)],
      'In 2023 wel. In 2022 ontbreekt € 5 mln en vanaf 2024 € 0,5 mln per jaar.',
    ],
    ['in no year', [year(2022, 5)], 'Nee, het telt in geen enkel jaar op. In 2022 ontbreekt € 5 mln.'],
  ])('%s', (_why, years, title) => expect(coverageNews(years).title).toBe(title));

  it('says that PM is no amount, on both sides', () => {
    expect(coverageNews([year(2022, 0, 0, 2)]).text).toContain('Een deel is PM');
    expect(coverageNews([year(2022, 300, 1)]).text).toContain('Er kwam PM bij');
    expect(coverageNews([year(2022, 0)]).text).not.toContain('PM');
  });

  it('more than the richtbedrag is enough', () => {
    expect(coverageNews([year(2022, -10)])).toMatchObject({ short: false, title: 'Ja, het telt op.' });
  });
});

describe('does it add up, in a list', () => {
  test.each<[CoverageYear[], boolean, string]>([
    [[year(2022, 0)], false, 'telt op'],
    [[year(2022, 0, 0, 2)], false, 'telt op, deels PM'],
    [[year(2022, 5), year(2023, 0), year(2024, 5, 1)], true, 'tekort in 2022 en 2024, deels PM'],
    [
      [{ ...year(2022, 0), proposed: { amount: 400_000, pmCount: 1, unknownCount: 1 } }],
      false,
      'telt op, deels PM en onbekend',
    ],
  ])('%#', (years, short, text) => expect(coverageHint(years)).toEqual({ short, text }));
});
