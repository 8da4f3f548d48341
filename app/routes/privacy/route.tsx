import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { InfoPage } from '~/components/domain/info-page';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { paths } from '~/paths';
import { openToAll } from '~/platform/http/guarded.server';

export const meta: MetaFunction = () => [{ title: 'Privacy - Vijfhoek' }];

export const loader = openToAll('what we keep of people', async (_args: LoaderFunctionArgs) => null);

export default function Privacy() {
  return (
    <InfoPage
      title="Privacy"
      lead="Vijfhoek bewaart zo weinig mogelijk over mensen, en houdt wel bij wie wat heeft gewijzigd."
    >
      <Section title="Wat we bewaren">
        <DefinitionList
          items={[
            {
              term: 'Uw account',
              children:
                'Uw functie, uw mailadres, voor welke partij u zit, welke rollen u heeft en van wanneer tot wanneer.',
            },
            {
              term: 'Wanneer u inlogt',
              children: (
                <>
                  Wanneer u inlogde en met welke browser. U ziet het zelf bij{' '}
                  <AppLink href={paths.sessions()}>waar u bent ingelogd</AppLink>, en kunt het daar
                  beëindigen.
                </>
              ),
            },
            {
              term: 'Wat u wijzigt',
              children:
                'Wat u toevoegt of wijzigt, wanneer, en van wat in wat. Zo is altijd na te gaan hoe iets is ontstaan.',
            },
            {
              term: 'Wat we u mailen',
              children: 'Welke post aan uw adres ging, en of de mailserver die aannam.',
            },
          ]}
        />
      </Section>
      <Section title="Wie wat ziet">
        <ul className="opsomming">
          <li>
            Annotaties van een partij zien alleen de mensen van die partij. Ook een beheerder ziet ze niet.
          </li>
          <li>Stukken van een overleg zien alleen de deelnemers en de secretarissen van dat overleg.</li>
          <li>Accounts en rollen ziet de beheerder. Deelnemers zien elkaars functie.</li>
        </ul>
      </Section>
      <Section title="Wat we niet doen">
        <ul className="opsomming">
          <li>
            Er zijn geen volgcookies en geen bezoekcijfers van anderen. Er is één cookie, om ingelogd te
            blijven.
          </li>
          <li>Alles op de bladzijden komt van onze eigen server, ook de letters.</li>
          <li>In mail staan alleen titels en links, geen vertrouwelijke tekst.</li>
        </ul>
      </Section>
      <Section title="Uw gegevens inzien of verbeteren">
        <p className="tekst">
          Vraag het de beheerder van uw programma, of <AppLink href={paths.problem()}>schrijf ons</AppLink>.
          Wat u als functie heeft besloten of gewijzigd, blijft in de geschiedenis staan: dat hoort bij het
          werk van de overheid.
        </p>
      </Section>
    </InfoPage>
  );
}
