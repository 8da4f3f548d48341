import type { Sum } from '~/domain/amount-series/sum';
import type { MoneyFacts } from '~/domain/picture/money-pictures';
import { targetSums } from '~/domain/picture/target-sums';
import { countedYears, stepWords } from '~/messages/money-picture';
import type { Column } from '../spreadsheet/columns';

type Row = { what: string; years: string; sums: readonly (Sum | null)[] };

const columns = (what: string, ...sums: string[]): Column<Row>[] => [
  { kind: 'text', title: what, value: (row) => row.what },
  { kind: 'text', title: 'Jaren', value: (row) => row.years },
  ...sums.map((title, index): Column<Row> => ({
    kind: 'sum',
    title,
    value: (row) => row.sums[index] ?? null,
  })),
];

/** The steps of the waterfall; what nobody reported is an empty cell, not 0. */
export const waterfallSheet = (facts: MoneyFacts) => ({
  columns: columns('Stap', 'Bedrag'),
  rows: facts.steps.map((step): Row => ({
    what: stepWords(step),
    years: countedYears(facts),
    sums: [step.kind === 'nothing' ? null : step.kind === 'total' ? step.sum : step.difference],
  })),
});

/** Richtbedrag and proposals of each werkgroep. */
export const targetsSheet = (facts: MoneyFacts) => ({
  columns: columns('Werkgroep', 'Richtbedrag', 'Voorgesteld', 'Verschil'),
  rows: (facts.targets ?? []).map(({ name, years }): Row => {
    const { target, proposed, difference } = targetSums(years, facts.years);
    return { what: name, years: countedYears(facts), sums: [target, proposed, difference] };
  }),
});
