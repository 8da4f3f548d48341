import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { partPresences, type PartPresence } from '~/domain/bouwsteen/checklist';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { partPresenceWords } from '~/messages/bouwsteen';
import { paths } from '~/paths';
import type { CentraleSheet } from '~/queries/centrale-opdracht/centrale-page.server';

type Part = CentraleSheet['parts'][number];

/** The required parts with what each asks, and in how many bouwstenen it is there, partly, or missing. */
export function RequiredParts({
  p,
  parts,
  counted,
}: {
  p: string;
  parts: readonly Part[];
  counted: boolean;
}) {
  return (
    <DataTable kind="register" caption="Onderdelen van de centrale opdracht" hideCaption>
      <TableHead
        columns={[
          { label: 'Nummer' },
          { label: 'Onderdeel', className: 'lang' },
          ...(counted ? partPresences.map((presence) => ({ label: partPresenceWords[presence] })) : []),
        ]}
      />
      <tbody>
        {parts.map((part, index) => (
          <tr key={part.id}>
            <Cell label="Nummer">{index + 1}</Cell>
            <th scope="row">
              {part.title}
              {part.explanation === '' ? null : (
                <span className="klein bij blokje witregels">{part.explanation}</span>
              )}
            </th>
            {counted
              ? partPresences.map((presence) => (
                  <Cell key={presence} label={partPresenceWords[presence]}>
                    <Count p={p} presence={presence} count={part[presence]} />
                  </Cell>
                ))
              : null}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** A number; where something lacks, also in which bouwstenen. */
function Count({
  p,
  presence,
  count: { count, named },
}: {
  p: string;
  presence: PartPresence;
  count: Part['deels'];
}) {
  if (count === 0) return <span className="bij">0</span>;
  if (presence === 'aanwezig') return count;
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
