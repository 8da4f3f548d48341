import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { perspectiefWords, werkgroepRoleWords } from '~/messages/werkgroep';
import { paths } from '~/paths';
import type { PageData } from './data';

/** Everybody who sits or sat here: function, perspectief, since when; doubt and made-up composition are said. */
export function Members({ data }: { data: PageData }) {
  const { p, werkgroep, members, can } = data;
  return (
    <Section title="Leden" id="leden">
      {members.length === 0 ? (
        <p className="hulp">Er zijn nog geen leden bekend.</p>
      ) : (
        <MemberTable members={members} />
      )}
      {can.manage ? (
        <p>
          <AppLink href={paths.werkgroepMembers(p, werkgroep.id)}>Voeg leden toe of wijzig ze</AppLink>
        </p>
      ) : can.leads ? (
        <p className="hulp">
          Het overleg gaat over de samenstelling. Klopt de lijst niet, vraag dan de secretaris van de
          werkgroep of van het overleg om haar aan te passen.
        </p>
      ) : null}
    </Section>
  );
}

function MemberTable({ members }: { members: PageData['members'] }) {
  const own = members.find((member) => member.own !== null)?.own ?? null;
  const dated = members.some(({ from, until }) => from !== null || until !== null);
  return (
    <>
      {own !== null ? <p className="hulp">De bron geeft de samenstelling niet. {ownText(own)}</p> : null}
      {dated ? null : <p className="hulp">Allen zitten erin sinds de werkgroep begon.</p>}
      <DataTable kind="register" caption="Leden van de werkgroep" hideCaption>
        <TableHead
          columns={[
            { label: 'Functie', className: 'lang' },
            { label: 'Perspectief' },
            { label: 'Partij' },
            ...(dated ? [{ label: 'Sinds' }] : []),
          ]}
        />
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.function}</th>
              <Cell label="Perspectief">
                {member.role === 'voorzitter' || member.role === 'secretaris' ? (
                  <span className="bij">neutraal, als {werkgroepRoleWords[member.role]}</span>
                ) : (
                  perspectiefWords[member.perspectief]
                )}
                {member.doubts.map(({ why }) => (
                  <span key={why} className="klein bij blokregel">
                    <span className="afwijk">onzeker:</span> {why}
                  </span>
                ))}
              </Cell>
              <Cell label="Partij" empty={member.party === null}>
                {member.party}
              </Cell>
              {dated ? (
                <Cell label="Sinds">
                  {member.from ? formatDate(member.from) : <span className="bij">het begin</span>}
                  {member.until ? ` tot en met ${formatDate(member.until)}` : null}
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

const ownText = (own: string): string =>
  `${own.charAt(0).toUpperCase()}${own.slice(1)}${own.endsWith('.') ? '' : '.'}`;
