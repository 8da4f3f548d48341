import type { ReactNode } from 'react';
import { PartyLabels, StatusLabel } from '~/components/domain/labels';
import { VijfhoekCount } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate, formatDayAndMonth } from '~/domain/dates/format';
import { dueWords } from '~/messages/overview';
import { paths } from '~/paths';
import type { Overview } from '~/queries/overview/overview.server';

type Waiting = Overview['waiting'][number];

/** What others still owe: a file, an answer, an action. */
export function WaitingTable({ p, waiting, today }: { p: string; waiting: Waiting[]; today: string }) {
  return (
    <DataTable caption="Wat u van anderen nodig hebt" hideCaption kind="register">
      <TableHead columns={['Wat', 'Van wie', 'Afgesproken', 'Stand'].map((label) => ({ label }))} />
      <tbody>
        {waiting.map((one) => {
          const { href, title } = linkOf(p, one);
          return (
            <tr key={`${one.what.kind}-${one.id}-${one.parties[0]?.name ?? ''}`}>
              <th scope="row">
                <AppLink href={href}>{title}</AppLink>
              </th>
              <Cell label="Van wie">
                <FromWhom one={one} />
              </Cell>
              <Cell label="Afgesproken" className="nowrap">
                {one.agreed === null ? (
                  <span className="bij">geen datum</span>
                ) : (
                  agreedText(one.agreed, today)
                )}
              </Cell>
              <Cell label="Stand">
                {one.late && one.agreed ? (
                  <StatusLabel tone="late">{lateText(one.agreed, today)}</StatusLabel>
                ) : (
                  <StatusLabel tone="running">loopt</StatusLabel>
                )}
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

const agreedText = (agreed: string, today: string): string =>
  agreed.slice(0, 4) === today.slice(0, 4) ? formatDayAndMonth(agreed) : formatDate(agreed);

/** "3 dagen te laat"; after a month it only says that it is. */
const lateText = (agreed: string, today: string): string => {
  const words = dueWords(agreed, today);
  return words.startsWith('te laat') ? 'te laat' : words;
};

function FromWhom({ one }: { one: Waiting }): ReactNode {
  if (one.what.kind === 'corrections') return <VijfhoekCount states={one.what.hoeken} kind="reactie" />;
  if (one.parties.length === 0) return 'de secretaris';
  return <PartyLabels parties={one.parties} />;
}

function linkOf(p: string, { id, what }: Waiting): { href: string; title: string } {
  switch (what.kind) {
    case 'attachment':
      return { href: paths.attachment(p, what.meetingId, id), title: `Bestand bij ${what.title}` };
    case 'action':
      return { href: paths.action(p, id), title: what.title };
    case 'voorbehoud':
      return { href: paths.decision(p, id), title: `Voorbehoud bij besluit ${what.number}` };
    case 'corrections':
      return {
        href: paths.remarks(p, id),
        title: `Reacties op het verslag van ${what.overleg}, ${formatDate(what.date)}`,
      };
    case 'answer':
      return {
        href: paths.remarks(p, id),
        title: `Antwoord op uw opmerkingen bij ${what.overleg}, ${formatDate(what.date)}`,
      };
    case 'proposal':
      return { href: paths.overleg(p, what.overlegId), title: `Plaats op een agenda: ${what.title}` };
  }
}
