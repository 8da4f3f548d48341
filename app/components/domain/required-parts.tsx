import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { presenceColumns } from '~/messages/centrale-opdracht';
import { paths } from '~/paths';

/** How many bouwstenen answer so, and some of them by name. */
type Answered = { count: number; named: readonly { id: string; number: number; letter: string }[] };

export type CountedPart = {
  id: string;
  title: string;
  explanation: string;
  aanwezig: Answered;
  deels: Answered;
  ontbreekt: Answered;
  /** Of how many nothing was said. */
  open: number;
};

type Props = { p: string; sheet: { parts: readonly CountedPart[]; checked: number } };

/** The required parts with what each asks, and in how many bouwstenen it is there, partly, or missing. */
export function RequiredParts({ p, sheet: { parts, checked } }: Props) {
  const columns = checked === 0 ? [] : presenceColumns;
  return (
    <DataTable kind="register" caption="Onderdelen van de centrale opdracht" hideCaption>
      <TableHead columns={[{ label: 'Onderdeel', className: 'lang' }, ...columns]} />
      <tbody>
        {parts.map((part, index) => (
          <tr key={part.id}>
            <RequiredPartName number={index + 1} part={part} />
            {columns.map(({ presence, label }) => (
              <Cell key={presence} label={label}>
                {presence === 'open' ? (
                  <Count p={p} count={{ count: part.open, named: [] }} />
                ) : (
                  <Count
                    p={p}
                    count={presence === 'aanwezig' ? { ...part[presence], named: [] } : part[presence]}
                  />
                )}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** The head of its row: number, title and what it asks. */
export function RequiredPartName(props: { number: number; part: { title: string; explanation: string } }) {
  const { number, part } = props;
  return (
    <th scope="row">
      <b>{`${number}. ${part.title}`}</b>
      {part.explanation === '' ? null : (
        <span className="klein bij blokje witregels">{part.explanation}</span>
      )}
    </th>
  );
}

/** A number; where something lacks, also in which bouwstenen. */
function Count({ p, count: { count, named } }: { p: string; count: Answered }) {
  if (count === 0) return <span className="bij">0</span>;
  if (named.length === 0) return count;
  return (
    <>
      {count}{' '}
      <span className="klein bij">
        (
        {named.map((one, index) => (
          <span key={one.id}>
            {index > 0 ? ', ' : null}
            <AppLink href={paths.bouwsteen(p, one.id)}>{bouwsteenLabel(one)}</AppLink>
          </span>
        ))}
        {count > named.length ? ', ...' : null})
      </span>
    </>
  );
}
