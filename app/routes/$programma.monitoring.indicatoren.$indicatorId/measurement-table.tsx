import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { periodText, respondentsText, valueText } from '~/messages/monitoring';
import type { IndicatorRow } from '~/queries/monitoring/indicator-rows.server';

type Props = Pick<IndicatorRow, 'unit' | 'measurements' | 'replaced'>;

/** What was measured, oldest first; what was replaced stays under it. */
export function MeasurementTable({ unit, measurements, replaced }: Props) {
  return (
    <DataTable kind="register" caption="Metingen, de oudste eerst" hideCaption block>
      <TableHead
        columns={[
          { label: 'Periode' },
          { label: 'Gemeten' },
          { label: 'Reacties' },
          { label: 'Bron en toelichting' },
        ]}
      />
      <tbody>
        {[...measurements, ...replaced].map((one) => (
          <tr key={one.id}>
            <th scope="row">
              {periodText(one)}
              {replaced.includes(one) ? <span className="bij"> (vervangen, telt niet mee)</span> : null}
            </th>
            <Cell label="Gemeten">
              <b>{valueText(one.value, unit)}</b>
            </Cell>
            <Cell label="Reacties">{respondentsText(one.respondents)}</Cell>
            <Cell label="Bron en toelichting">
              {[one.source, one.note].filter(Boolean).join('. ') || <span className="bij">geen</span>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
