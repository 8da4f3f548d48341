import { OnlyHere } from '~/components/ui/diff-view';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import type { Aligned, PartChange } from '~/domain/comparison/align';
import { partChangeWords } from '~/messages/comparison';

type Props = {
  caption: string;
  before: string;
  after: string;
  rows: readonly Aligned[];
  /** What a part is called, from its label. */
  nameOf?: (label: string) => string;
};

/** Two versions part by part. What stands in one version only is underlined, and a word says what became of the part. */
export function ComparisonTable({ caption, before, after, rows, nameOf = (label) => label }: Props) {
  return (
    <DataTable kind="register" className="vergelijking" caption={caption} hideCaption>
      <TableHead columns={[{ label: 'Wat', className: 'wat' }, { label: before }, { label: after }]} />
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={row.change === 'same' ? undefined : 'anders'}>
            <th scope="row">
              <Name row={row} nameOf={nameOf} />
            </th>
            <Cell label={before} empty={row.before === null}>
              <Text here={row.before?.text} other={row.after?.text} change={row.change} />
            </Cell>
            <Cell label={after} empty={row.after === null}>
              <Text here={row.after?.text} other={row.before?.text} change={row.change} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** What the part is called, and what became of it; one without a name says at least that. */
function Name({ row, nameOf }: { row: Aligned; nameOf: (label: string) => string }) {
  const { change, before, after } = row;
  const name = nameOf((after ?? before)?.label ?? '');
  const became = change === 'renumbered' && before ? `was ${before.label}` : partChangeWords[change];
  return (
    <>
      {name}
      {change === 'same' && name !== '' ? null : <span className="klein bij blokregel">{became}</span>}
    </>
  );
}

function Text(props: { here: string | undefined; other: string | undefined; change: PartChange }) {
  const { here, other, change } = props;
  if (here === undefined) return <span className="bij">staat er niet in</span>;
  if (change === 'same' || change === 'renumbered') return <span className="witregels">{here}</span>;
  return (
    <span className="verschil">
      <OnlyHere text={here} other={other ?? ''} />
    </span>
  );
}
