import { EscalatieStateLabel } from '~/components/domain/escalatie-state';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What the werkgroep asked its overleg, and what it heard. */
export function Escalaties({ data: { p, werkgroep, overleg, escalaties, can } }: { data: PageData }) {
  if (escalaties.length === 0 && !can.escalate) return null;
  return (
    <Section title={`Vragen aan ${overleg.shortName}`} id="escalaties">
      {escalaties.length === 0 ? (
        <p className="hulp">De werkgroep heeft {overleg.shortName} nog niets gevraagd.</p>
      ) : (
        <DataTable kind="register" caption="Vragen aan het overleg" hideCaption>
          <TableHead
            columns={[
              { label: 'Vraag', className: 'lang' },
              { label: 'Antwoord nodig op' },
              { label: 'Stand' },
            ]}
          />
          <tbody>
            {escalaties.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <AppLink href={paths.escalatie(p, werkgroep.id, one.id)}>{one.question}</AppLink>
                  {one.state === 'beantwoord' ? (
                    <span className="klein bij blokregel">Antwoord: {one.answer}</span>
                  ) : null}
                </th>
                <Cell label="Antwoord nodig op" className="nowrap">
                  {formatDate(one.neededBy)}
                </Cell>
                <Cell label="Stand">
                  <EscalatieStateLabel state={one.state} late={one.late} />
                  {one.answeredOn ? (
                    <span className="klein bij blokregel">{formatDate(one.answeredOn)}</span>
                  ) : null}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {can.escalate ? (
        <p>
          <AppLink href={paths.newEscalatie(p, werkgroep.id)}>Stel {overleg.shortName} een vraag</AppLink>
        </p>
      ) : null}
    </Section>
  );
}
