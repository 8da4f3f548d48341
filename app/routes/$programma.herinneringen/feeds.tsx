import { Form } from '@remix-run/react';
import { Button, ButtonRow } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { RemindersPage } from '~/queries/reminder/reminders-page.server';

type Props = Pick<RemindersPage, 'feeds' | 'parties'> & { p: string };

/** The secret addresses of the own calendar and of those of the own parties. */
export function Feeds({ p, feeds, parties }: Props) {
  const calendars = [
    {
      partyId: null,
      title: 'Mijn agenda',
      text: 'De vergaderingen die u mag zien, en de laatste dag van acties.',
    },
    ...parties.map(({ id, shortName }) => ({
      partyId: id,
      title: `Agenda van ${shortName}`,
      text: `De vergaderingen waaraan ${shortName} meedoet, en de laatste dag van haar acties.`,
    })),
  ];
  return (
    <Section title="Agenda-adres" id="agenda">
      <p className="tekst">
        Zet een geheim adres in uw agendaprogramma: dan staan de data er vanzelf in. Wie het adres heeft,
        leest mee. Deel het dus niet, en trek het in als u het niet meer gebruikt.
      </p>
      <RowList
        items={calendars.map(({ partyId, title, text }) => {
          const feed = feeds.find((one) => one.partyId === partyId);
          const state = feed
            ? `Er is een adres sinds ${formatDate(amsterdamDate(feed.createdAt))}.`
            : 'Er is nog geen adres.';
          return {
            key: partyId ?? 'eigen',
            title,
            text: `${text} ${state}`,
            aside: (
              <ButtonRow>
                <Form method="post" action={paths.newCalendarFeed(p)}>
                  <input type="hidden" name="partyId" value={partyId ?? ''} />
                  <Button
                    type="submit"
                    variant="secondary"
                    small
                    aria-label={`${feed ? 'Vervang' : 'Maak'} het adres: ${title}`}
                  >
                    {feed ? 'Vervang het adres' : 'Maak een adres'}
                  </Button>
                </Form>
                {feed ? (
                  <Form method="post" action={`${paths.reminders(p)}?wat=intrekken`}>
                    <input type="hidden" name="wat" value="intrekken" />
                    <input type="hidden" name="feedId" value={feed.id} />
                    <Button type="submit" variant="danger" small aria-label={`Trek het adres in: ${title}`}>
                      Trek in
                    </Button>
                  </Form>
                ) : null}
              </ButtonRow>
            ),
          };
        })}
      />
    </Section>
  );
}
