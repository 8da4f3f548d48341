import { fullLabel, type Coded } from '~/domain/maatregel/label';
import type { Counting, Measurement } from '~/domain/monitoring/measurement';
import { countingShort } from '~/messages/monitoring';
import type { Column } from './columns';

type Indicator = {
  title: string;
  unit: string;
  counting: Counting;
  maatregel: Coded | null;
  party: { shortName: string } | null;
  source: string | null;
  measurements: readonly (Measurement & {
    note: string;
    source: string | null;
    doubts: readonly string[];
  })[];
};

type Row = { indicator: Indicator; measurement: Indicator['measurements'][number] | null };

/** A row for each measurement that holds; an indicator that wasn't measured yet has one without a value. */
export const measurementRows = (indicators: readonly Indicator[]): Row[] =>
  indicators.flatMap((indicator): Row[] =>
    indicator.measurements.length === 0
      ? [{ indicator, measurement: null }]
      : indicator.measurements.map((measurement) => ({ indicator, measurement })),
  );

export const measurementColumns: Column<Row>[] = [
  { kind: 'text', title: 'Indicator', value: ({ indicator }) => indicator.title },
  {
    kind: 'text',
    title: 'Maatregel',
    value: ({ indicator: { maatregel } }) => maatregel && fullLabel(maatregel),
  },
  { kind: 'text', title: 'Eenheid', value: ({ indicator }) => indicator.unit },
  { kind: 'text', title: 'Telt', value: ({ indicator }) => countingShort[indicator.counting] },
  { kind: 'text', title: 'Wie meet', value: ({ indicator }) => indicator.party?.shortName ?? null },
  { kind: 'date', title: 'Van', value: ({ measurement }) => measurement?.from ?? null },
  { kind: 'date', title: 'Tot en met', value: ({ measurement }) => measurement?.until ?? null },
  { kind: 'number', title: 'Waarde', value: ({ measurement }) => measurement?.value ?? null },
  { kind: 'number', title: 'Reacties', value: ({ measurement }) => measurement?.respondents ?? null },
  { kind: 'text', title: 'Toelichting', value: ({ measurement }) => measurement?.note ?? null },
  {
    kind: 'text',
    title: 'Bron',
    value: ({ indicator, measurement }) => measurement?.source ?? indicator.source,
  },
  { kind: 'text', title: 'Onzeker', value: ({ measurement }) => measurement?.doubts.join(' ') || null },
];
