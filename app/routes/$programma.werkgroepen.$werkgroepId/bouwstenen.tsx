import { BouwsteenName, BouwsteenStateLabel } from '~/components/domain/bouwsteen-label';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { bouwsteenKindWords, mustActText } from '~/messages/bouwsteen';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What the werkgroep delivers: what is in, what is late and who must act now. */
export function Bouwstenen({ data: { p, werkgroep, bouwstenen, can } }: { data: PageData }) {
  return (
    <Section title="Bouwstenen" id="bouwstenen">
      {bouwstenen.length === 0 ? (
        <p className="hulp">Deze werkgroep heeft nog geen bouwstenen aangekondigd.</p>
      ) : (
        <DataTable kind="register" caption="Bouwstenen van de werkgroep" hideCaption>
          <TableHead
            columns={[
              { label: 'Bouwsteen', className: 'lang' },
              { label: 'Soort' },
              { label: 'Uiterlijk' },
              { label: 'Stand' },
              { label: 'Aan zet' },
            ]}
          />
          <tbody>
            {bouwstenen.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <AppLink href={paths.bouwsteen(p, one.id)}>
                    <BouwsteenName {...one} />
                  </AppLink>
                  {!one.version?.submittedOn && one.missingReason ? (
                    <span className="klein bij blokregel">{one.missingReason}</span>
                  ) : null}
                </th>
                <Cell label="Soort">{bouwsteenKindWords[one.kind]}</Cell>
                <Cell label="Uiterlijk" className="nowrap">
                  {one.due ? formatDate(one.due) : <span className="bij">geen datum</span>}
                </Cell>
                <Cell label="Stand">
                  <BouwsteenStateLabel state={one.state} late={one.late} />
                  {one.version?.submittedOn ? (
                    <span className="klein bij blokregel">
                      versie {one.version.number}, {formatDate(one.version.submittedOn)}
                    </span>
                  ) : null}
                </Cell>
                <Cell label="Aan zet">
                  {one.mustAct ? mustActText(one.mustAct, one.overleg) : <span className="bij">niemand</span>}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {can.announce ? (
        <p>
          <AppLink href={paths.newBouwsteen(p, werkgroep.id)}>Kondig een bouwsteen aan</AppLink>
        </p>
      ) : null}
    </Section>
  );
}
