import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { amount, onbekend, pm, type Cell } from '~/domain/amount-series/cell';
import { differenceText } from '~/domain/amount-series/difference';
import { sumText } from '~/domain/amount-series/format';
import { addSums, sumOfSums } from '~/domain/amount-series/sum';
import { coverage, shortYears, standingOf } from './coverage';
import type { CoveredMaatregel } from './counting';
import { ficheKinds } from '~/domain/fiche/kinds';
import { asBeingWritten, type Proposal } from './proposal';
import { readShortfall, shortfallOf } from './shortfall';

const range = { from: 2025, to: 2026 };
const series = (a: Cell, b: Cell = a) => ({ 2025: a, 2026: b });
const maatregel = (id: string, award: CoveredMaatregel['award'], more: Partial<CoveredMaatregel> = {}) => ({
  id,
  award,
  current: award,
  decidedOn: null,
  ...more,
});
const b12 = maatregel('B12', series(amount(49_000)));
const b17 = maatregel('B17', series(pm, amount(300_000)));

let made = 0;
const fiche = (
  maatregelId: string | null,
  cells: Proposal['series'],
  more: Partial<Proposal> = {},
): Proposal => {
  made += 1;
  return {
    ficheId: `f${made}`,
    bouwsteenId: '3a',
    kind: more.insteadOfId ? 'alternatief' : 'uitwerking',
    maatregelId,
    insteadOfId: null,
    submittedOn: '2021-12-22',
    order: `2021-12-22T10:${String(made).padStart(3, '0')}`,
    series: cells,
    ...more,
  };
};
const sums = (maatregelen: CoveredMaatregel[], ...proposals: Proposal[]) =>
  coverage(maatregelen, proposals, range).years.map(({ proposed }) => sumText(proposed));

describe('what a werkgroep proposes together (product rule 9)', () => {
  const yes = fiche('B17', series(pm, pm));
  test.each<[string, CoveredMaatregel[], Proposal[], string[]]>([
    ['nothing proposed: what holds now', [b12, b17], [], ['49 + 1 PM', '349']],
    [
      'what holds now is not what was awarded once a besluit changed it',
      [maatregel('B17', b17.award, { current: series(pm), decidedOn: '2021-10-07' })],
      [],
      ['1 PM', '1 PM'],
    ],
    ['a fiche that makes it PM again', [b12, b17], [yes], ['49 + 1 PM', '49 + 1 PM']],
    ['a fiche without amounts leaves it as it is', [b17], [fiche('B17', {})], ['1 PM', '300']],
    [
      'a year that the fiche leaves out is onbekend',
      [b12],
      [fiche('B12', { 2025: amount(1_000) })],
      ['1', '1 onbekend'],
    ],
    ['a fiche for a maatregel that is not here', [b12], [yes], ['49', '49']],
    [
      'the newest of two for one maatregel',
      [b12],
      [
        fiche('B12', series(amount(10_000)), { submittedOn: '2021-12-20' }),
        fiche('B12', series(amount(20_000)), { submittedOn: '2021-12-23', order: '1' }),
      ],
      ['20', '20'],
    ],
    [
      'the last made of two in one version',
      [b12],
      [fiche('B12', series(amount(10_000))), fiche('B12', series(amount(20_000)))],
      ['20', '20'],
    ],
    [
      'what is being written is newer than what was submitted',
      [b12],
      [
        fiche('B12', series(amount(10_000)), { submittedOn: null, order: '0' }),
        fiche('B12', series(amount(20_000))),
      ],
      ['10', '10'],
    ],
    [
      'a proposal that a besluit has answered',
      [maatregel('B12', b12.award, { decidedOn: '2021-12-23' })],
      [fiche('B12', series(pm))],
      ['49', '49'],
    ],
    [
      'a proposal of after that besluit',
      [maatregel('B12', b12.award, { decidedOn: '2021-12-21' })],
      [fiche('B12', series(pm))],
      ['1 PM', '1 PM'],
    ],
    [
      'a saving that turns into a cost',
      [b12],
      [fiche('B12', series(amount(-47_000), amount(6_000)))],
      ['−47', '6'],
    ],
  ])('%s', (_why, maatregelen, proposals, expected) => {
    expect(sums(maatregelen, ...proposals)).toEqual(expected);
  });
});

describe('alternatieven count once', () => {
  const other = (
    insteadOfId: string,
    maatregelId: string | null,
    thousands: number,
    more: Partial<Proposal> = {},
  ) => fiche(maatregelId, series(amount(thousands)), { insteadOfId, ...more });
  const outside = 'G2';
  test.each<[string, CoveredMaatregel[], Proposal[], string]>([
    ['in the place of what it replaces', [b12, b17], [other('B17', null, 80_000)], '129'],
    [
      'before a fiche that works out what it replaces, though that is newer',
      [b17],
      [other('B17', null, 80_000), fiche('B17', series(pm), { submittedOn: '2022-01-10' })],
      '80',
    ],
    [
      'the newest of two in one place',
      [b17],
      [other('B17', null, 80_000), other('B17', outside, 90_000)],
      '90',
    ],
    [
      'the same one in two places: at the newest, once',
      [b17, b12],
      [other('B17', outside, 80_000), other('B12', outside, 90_000)],
      '90',
    ],
    ['a maatregel that stands here counts at its own row', [b17, b12], [other('B17', 'B12', 60_000)], '60'],
    [
      'and there the newest that is said of it',
      [b17, b12],
      [other('B17', 'B12', 60_000), fiche('B12', series(amount(70_000)), { submittedOn: '2022-01-10' })],
      '70',
    ],
    ['another way to do the same maatregel', [b17], [other('B17', 'B17', 120_000)], '120'],
    [
      'two that are each other’s alternatief',
      [b12, b17],
      [other('B12', 'B17', 100_000), other('B17', 'B12', 40_000)],
      '140',
    ],
    [
      'one for a maatregel that is itself replaced',
      [b12, b17],
      [other('B12', 'B17', 100_000), other('B17', null, 40_000)],
      '140',
    ],
  ])('%s', (_why, maatregelen, proposals, expected) => {
    expect(sums(maatregelen, ...proposals)[1]).toBe(expected);
  });

  it('says which counts, where it is counted and what is passed over', () => {
    const [old, here, elsewhere] = [
      other('B17', null, 10_000, { submittedOn: '2021-12-01' }),
      other('B17', outside, 80_000),
      other('B12', outside, 80_000, { submittedOn: '2021-12-24' }),
    ];
    const { rows } = coverage([b12, b17], [old, here, elsewhere], range);
    expect(
      rows.map(({ maatregel, counts, others, countedAt }) => [maatregel.id, counts, others, countedAt]),
    ).toEqual([
      ['B12', elsewhere, [], null],
      ['B17', here, [old], 'B12'],
    ]);
  });
});

describe('against the richtbedrag', () => {
  it('an amount that became PM is a shortfall and one more PM, never 0 (rule 1)', () => {
    const { years } = coverage([b12, b17], [fiche('B17', series(pm, pm))], range);
    expect(years.map(({ difference }) => differenceText(difference))).toEqual(['gelijk', '−300 + 1 PM']);
    expect(shortYears(years).map(({ year }) => year)).toEqual([2026]);
    expect(shortfallOf(years, 'ingediend', '2021-12-24')).toEqual({
      on: '2021-12-24',
      basis: 'ingediend',
      years: [
        {
          year: 2026,
          target: { amount: 349_000, pmCount: 0, unknownCount: 0 },
          proposed: { amount: 49_000, pmCount: 1, unknownCount: 0 },
        },
      ],
    });
  });

  test.each<[string, [number, number, number], string]>([
    ['the same', [0, 0, 0], 'gelijk'],
    ['less, whatever is PM', [-1, 3, 0], 'tekort'],
    ['more', [1, 0, 0], 'meer'],
    ['as much, but more of it PM', [0, 1, 0], 'anders'],
    ['as much, but less of it onbekend', [0, 0, -1], 'anders'],
  ])('%s', (_why, [amountOf, pmCount, unknownCount], expected) => {
    expect(standingOf({ amount: amountOf, pmCount, unknownCount })).toBe(expected);
  });

  it('nothing short is no shortfall, and what is no shortfall reads as none', () => {
    const { years } = coverage([b12], [], range);
    expect(shortfallOf(years, 'ingediend', '2021-12-24')).toBeNull();
    expect(readShortfall({ years: [] })).toBeNull();
    expect(readShortfall(null)).toBeNull();
  });

  it('what is written replaces what its bouwsteen had submitted, and nothing else', () => {
    const [a, c] = [fiche('B12', series(pm)), fiche('B19', series(pm), { bouwsteenId: '3c' })];
    const now = { ...a, submittedOn: null };
    expect(asBeingWritten([a, c], [now], new Set(['3a']))).toEqual([c, now]);
    expect(asBeingWritten([a, c], [], new Set(['3a']))).toEqual([c]);
  });
});

describe('for any maatregelen and proposals', () => {
  const ids = ['A', 'B', 'C', 'D', 'E'];
  const anyCell = fc.oneof(
    fc.integer({ min: -90, max: 90 }).map(amount),
    fc.constant(pm),
    fc.constant(onbekend),
  );
  const anySeries = fc.tuple(anyCell, anyCell).map(([a, b]) => series(a, b));
  const anyId = fc.constantFrom(...ids, 'outside');
  const anyDay = fc.constantFrom('2021-10-01', '2021-11-01', '2021-12-01');
  const anyMaatregelen = fc
    .subarray(ids)
    .chain((some) =>
      fc.tuple(
        ...some.map((id) =>
          fc
            .record({ award: anySeries, current: anySeries, decidedOn: fc.option(anyDay) })
            .map((one) => ({ id, ...one })),
        ),
      ),
    );
  const anyProposal = fc
    .record({
      ficheId: fc.uuid(),
      bouwsteenId: fc.constantFrom('1', '2'),
      kind: fc.constantFrom(...ficheKinds),
      maatregelId: fc.option(anyId),
      insteadOfId: anyId,
      submittedOn: fc.option(anyDay),
      order: fc.constantFrom('1', '2', '3'),
      series: fc.oneof(anySeries, fc.constant({})),
    })
    .map((one): Proposal => ({ ...one, insteadOfId: one.kind === 'alternatief' ? one.insteadOfId : null }));
  const anyProposals = fc.uniqueArray(anyProposal, { selector: ({ ficheId }) => ficheId, maxLength: 12 });
  const totals = (maatregelen: CoveredMaatregel[], proposals: Proposal[]) =>
    coverage(maatregelen, proposals, range).years;

  it('the order in which they come changes nothing', () => {
    fc.assert(
      fc.property(anyMaatregelen, anyProposals, (maatregelen, proposals) => {
        expect(totals([...maatregelen].reverse(), [...proposals].reverse())).toEqual(
          totals(maatregelen, proposals),
        );
      }),
    );
  });

  it('nothing is counted twice: every fiche, every maatregel that is worked out, at most once', () => {
    fc.assert(
      fc.property(anyMaatregelen, anyProposals, (maatregelen, proposals) => {
        const { rows } = coverage(maatregelen, proposals, range);
        const counted = rows.filter(({ countedAt }) => countedAt === null);
        const what = counted.map(({ maatregel, counts }) =>
          counts ? (counts.maatregelId ?? counts.ficheId) : maatregel.id,
        );
        expect(new Set(what).size).toBe(what.length);
        for (const { countedAt } of rows)
          if (countedAt) expect(counted.map((row) => row.maatregel.id)).toContain(countedAt);
      }),
    );
  });

  it('no PM is lost: the sum is what the rows bring, and target plus difference is what is proposed', () => {
    fc.assert(
      fc.property(anyMaatregelen, anyProposals, (maatregelen, proposals) => {
        const { rows, years } = coverage(maatregelen, proposals, range);
        for (const { year, target, proposed, difference } of years) {
          const cells = rows.filter(({ countedAt }) => countedAt === null).map((row) => row.proposed[year]);
          expect(proposed.pmCount).toBe(cells.filter((cell) => cell?.kind === 'pm').length);
          expect(proposed.unknownCount).toBe(
            cells.filter((cell) => !cell || cell.kind === 'onbekend').length,
          );
          expect(addSums(target, difference)).toEqual(proposed);
        }
      }),
    );
  });

  it('without proposals it is what holds now', () => {
    fc.assert(
      fc.property(anyMaatregelen, (maatregelen) => {
        for (const { now, proposed } of totals(maatregelen, [])) expect(proposed).toEqual(now);
      }),
    );
  });

  it('an older proposal for a place that is taken changes nothing', () => {
    fc.assert(
      fc.property(anyMaatregelen, anyProposals, anySeries, (maatregelen, proposals, cells) => {
        const taken = proposals.find(
          ({ kind, maatregelId }) => kind === 'uitwerking' && maatregelId !== null,
        );
        fc.pre(taken !== undefined && Object.keys(taken.series).length > 0);
        const older = { ...taken, ficheId: 'older', submittedOn: '2021-01-01', series: cells } as Proposal;
        fc.pre(!maatregelen.some(({ id, decidedOn }) => id === taken?.maatregelId && decidedOn !== null));
        expect(totals(maatregelen, [...proposals, older])).toEqual(totals(maatregelen, proposals));
      }),
    );
  });

  it('over all werkgroepen a maatregel of two counts once: the whole is the parts without what they share', () => {
    fc.assert(
      fc.property(anyMaatregelen, fc.subarray(ids), fc.subarray(ids), (all, one, two) => {
        const of = (some: string[]) =>
          totals(
            all.filter(({ id }) => some.includes(id)),
            [],
          );
        const whole = of([...new Set([...one, ...two])]);
        const shared = of(one.filter((id) => two.includes(id)));
        whole.forEach((year, index) => {
          const parts = [of(one)[index], of(two)[index]].map((part) => part?.target ?? year.target);
          expect(addSums(year.target, shared[index]?.target ?? year.target)).toEqual(sumOfSums(parts));
        });
      }),
    );
  });
});
