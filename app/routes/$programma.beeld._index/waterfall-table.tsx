import { AmountSum, DifferenceCell } from '~/components/domain/amount';
import { DataTable, TableHead } from '~/components/ui/table';
import { asOfText, countedYears, stepAmount, stepWords } from '~/messages/money-picture';
import type { PageData } from './data';

/** The numbers of the waterfall: every total is the one before it and the steps between. */
export function WaterfallTable({ data }: { data: PageData }) {
  return (
    <DataTable
      kind="money"
      block
      caption={`Van toegekend naar gerealiseerd, ${countedYears(data)}${asOfText(data.filter)}`}
      captionNote="In miljoen euro. Jaren waarover niemand iets meldde zijn niet nul: ze staan apart."
    >
      <TableHead columns={[{ label: 'Stap' }, { label: 'Bedrag' }]} />
      <tbody>
        {data.steps.map((step, index) => (
          <tr key={index}>
            <th scope="row">{step.kind === 'change' ? stepWords(step) : <b>{stepWords(step)}</b>}</th>
            {step.kind === 'total' ? <AmountSum sum={step.sum} /> : null}
            {step.kind === 'change' ? <DifferenceCell difference={step.difference} /> : null}
            {step.kind === 'nothing' ? <td className="bij">{stepAmount(step)}</td> : null}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
