import { RelationMap } from '~/components/domain/relation-map';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What this opdracht has to do with other werkgroepen: as a small map, and in words beside it. */
export function Relations({ data: { p, werkgroep, relations } }: { data: PageData }) {
  if (relations.length === 0) return null;
  return (
    <Section title="Hangt samen met" id="samenhang">
      <div className="kaart-en-tabel">
        <RelationMap name={werkgroep.name} relations={relations} />
        <DataTable kind="register" caption="Wat de opdrachten over elkaar zeggen" hideCaption>
          <TableHead
            columns={[
              { label: 'Werkgroep' },
              { label: 'Deze opdracht zegt' },
              { label: 'Hun opdracht zegt' },
            ]}
          />
          <tbody>
            {relations.map(({ id, name, ours, theirs }) => (
              <tr key={id}>
                <th scope="row">
                  <AppLink href={paths.werkgroep(p, id)}>{name}</AppLink>
                </th>
                <Cell label="Deze opdracht zegt" empty={ours.length === 0}>
                  <Said lines={ours} />
                </Cell>
                <Cell label="Hun opdracht zegt" empty={theirs.length === 0}>
                  <Said lines={theirs} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Section>
  );
}

const Said = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? (
    <span className="bij">niets</span>
  ) : (
    <>
      {lines.map((line) => (
        <span key={line} className="blokregel">
          {line}
        </span>
      ))}
    </>
  );
