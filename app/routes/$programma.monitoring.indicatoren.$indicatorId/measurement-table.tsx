import { AppLink } from '~/components/ui/app-link';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { periodText, respondentsText, valueText } from '~/messages/monitoring';
import { paths } from '~/paths';
import type { IndicatorRow } from '~/queries/monitoring/indicator-rows.server';

type Props = Pick<IndicatorRow, 'unit' | 'measurements' | 'past'> & {
  p: string;
  indicatorId: string;
  mayMeasure: boolean;
};

/** What was measured, oldest first; what counts no more stays under it, with why. */
export function MeasurementTable({ p, indicatorId, unit, measurements, past, mayMeasure }: Props) {
  const labels = [
    'Periode',
    'Gemeten',
    'Reacties',
    'Bron en toelichting',
    ...(mayMeasure ? ['Klopt niet'] : []),
  ];
  return (
    <DataTable
      kind="register"
      caption="Metingen, de oudste eerst"
      hideCaption
      block={measurements.length > 1}
    >
      <TableHead columns={labels.map((label) => ({ label }))} />
      <tbody>
        {measurements.map((one) => (
          <tr key={one.id}>
            <th scope="row">{periodText(one)}</th>
            <Measured unit={unit} one={one} />
            {mayMeasure ? (
              <Cell label="Klopt niet">
                <AppLink href={paths.indicator(p, indicatorId, one.id)}>
                  Verbeter<VisuallyHidden>{` de meting over ${periodText(one)}`}</VisuallyHidden>
                </AppLink>
                {' of '}
                <AppLink href={paths.measurementWithdrawal(p, indicatorId, one.id)}>
                  trek in<VisuallyHidden>{` (de meting over ${periodText(one)})`}</VisuallyHidden>
                </AppLink>
              </Cell>
            ) : null}
          </tr>
        ))}
        {past.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {periodText(one)}
              <span className="klein bij blokregel">
                {one.withdrawn ? 'ingetrokken, telt niet mee' : 'vervangen, telt niet mee'}
                {one.why === '' ? '' : `: ${one.why}`}
              </span>
            </th>
            <Measured unit={unit} one={one} />
            {mayMeasure ? <Cell label="Klopt niet" empty /> : null}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Measured({ unit, one }: { unit: string; one: IndicatorRow['measurements'][number] }) {
  return (
    <>
      <Cell label="Gemeten">
        <b>{valueText(one.value, unit)}</b>
      </Cell>
      <Cell label="Reacties">{respondentsText(one.respondents)}</Cell>
      <Cell label="Bron en toelichting">
        {[one.source, one.note].filter(Boolean).join('. ') || <span className="bij">geen</span>}
        {one.doubts.map((why) => (
          <span key={why} className="klein bij blokregel">
            <span className="afwijk">onzeker:</span> {why}
          </span>
        ))}
      </Cell>
    </>
  );
}
