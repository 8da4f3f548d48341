import { BouwsteenName } from '~/components/domain/bouwsteen-label';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { WhatWhen } from '~/components/ui/lists';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What was added to it, and on which agendas and in which besluiten it stands. */
export function Places({ data }: { data: PageData }) {
  const { p, bouwsteen, addenda, items, decisions, consultations } = data;
  return (
    <>
      {addenda.length > 0 ? (
        <Section title="Addenda" id="addenda">
          <p className="hulp">Een addendum komt erbij en vervangt niets.</p>
          <ul className="opsomming">
            {addenda.map((addendum) => (
              <li key={addendum.id}>
                <AppLink href={paths.bouwsteen(p, addendum.id)}>
                  <BouwsteenName {...addendum} />
                </AppLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title="Op agenda’s en in besluiten" id="agenda">
        {items.length + decisions.length === 0 ? (
          <p className="hulp">Deze bouwsteen stond nog op geen agenda die u kunt zien.</p>
        ) : (
          <WhatWhen
            items={[
              ...items.map(({ meeting, overleg, number, title, withdrawn, id }) => ({
                when: meeting ? formatDate(meeting.date) : 'parkeerlijst',
                what: (
                  <>
                    {overleg}
                    {number === null ? ': ' : `, punt ${number}: `}
                    {meeting ? <AppLink href={paths.item(p, meeting.id, id)}>{title}</AppLink> : title}
                    {withdrawn ? <span className="bij"> (ingetrokken)</span> : null}
                  </>
                ),
              })),
              ...decisions.map(({ id, number, text, date }) => ({
                when: formatDate(date),
                what: (
                  <>
                    Besluit <AppLink href={paths.decision(p, id)}>{number}</AppLink>: {text}
                  </>
                ),
              })),
            ]}
          />
        )}
        {mayFollow(data) ? (
          <p className="blokje">
            <AppLink href={paths.route(p, { kind: 'bouwsteen', id: bouwsteen.id })}>
              Volg de behandeling langs alle overleggen
            </AppLink>
          </p>
        ) : null}
      </Section>
      {consultations.length > 0 ? (
        <Section title="Voorgelegd aan partijen" id="consultaties">
          <WhatWhen
            items={consultations.map(({ id, title, until, closed }) => ({
              when: closed ? 'gesloten' : `tot en met ${formatDate(until)}`,
              what: <AppLink href={paths.consultation(p, id)}>{title}</AppLink>,
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}

/** Its route is for who reads something of it, or keeps it. */
const mayFollow = ({ insight, rights }: PageData): boolean =>
  insight.inWerkgroep || insight.readsVersion || rights.handle;
