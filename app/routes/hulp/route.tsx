import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { InfoPage } from '~/components/domain/info-page';
import { AppLink } from '~/components/ui/app-link';
import { HoekMark } from '~/components/domain/vijfhoek';
import { Section } from '~/components/ui/layout';
import { DefinitionList, RowList } from '~/components/ui/lists';
import { PENTAGON_STATES, stateWord } from '~/domain/hoek/pentagon';
import { paths } from '~/paths';
import { openToAll } from '~/platform/http/guarded.server';

export const meta: MetaFunction = () => [{ title: 'Hulp - Vijfhoek' }];

export const loader = openToAll('help, the same for everybody', async (_args: LoaderFunctionArgs) => null);

export default function Help() {
  return (
    <InfoPage
      title="Hulp"
      lead="Vijfhoek bewaart wat de vijf hoeken samen afspreken: de vergaderingen, de besluiten, de acties en het geld dat eraan hangt."
    >
      <Section title="Handleidingen">
        <RowList
          items={[
            {
              key: 'partner',
              title: <AppLink href={paths.handbook('partner')}>Handleiding voor de partner</AppLink>,
              text: 'Wat uw partij dit jaar moet doen, melden hoe het staat, en de herinneringen.',
            },
            {
              key: 'werkgroepvoorzitter',
              title: (
                <AppLink href={paths.handbook('werkgroepvoorzitter')}>
                  Handleiding voor de voorzitter van een werkgroep
                </AppLink>
              ),
              text: 'Van de taakopdracht tot een bouwsteen die is aanvaard.',
            },
            {
              key: 'secretaris',
              title: <AppLink href={paths.handbook('secretaris')}>Handleiding voor de secretaris</AppLink>,
              text: 'Een vergadering voorbereiden, versturen, verslaan en volgen.',
            },
          ]}
        />
      </Section>
      <Section title="Waar u wat vindt">
        <p className="hulp">
          U ziet alleen wat bij uw rol hoort. Mist u iets? Vraag het de beheerder van uw programma.
        </p>
        <DefinitionList
          items={[
            { term: 'Overzicht', children: 'Wat u nu moet doen, en wat er binnenkort komt.' },
            { term: 'Vergaderingen', children: 'De agenda’s met hun bijlagen, en de verslagen.' },
            { term: 'Werkgroepen', children: 'Wie erin zit, wat de opdracht is, en of het optelt.' },
            {
              term: 'Maatregelen',
              children: 'Wat elke maatregel per jaar oplevert of kost, en wat eraan hangt.',
            },
            {
              term: 'Deelagenda',
              children: 'De acties van een thema per jaar. Kies Wij om alleen die van uw partij te zien.',
            },
            {
              term: 'Acties',
              children: 'Alle acties die u mag zien. Bij een actie van uw partij meldt u de voortgang.',
            },
            { term: 'Besluiten', children: 'Alle besluiten met hun nummer, en wat elke partij ervan vond.' },
          ]}
        />
      </Section>
      <Section title="Wat de tekens betekenen">
        <DefinitionList
          items={[
            ...PENTAGON_STATES.map((state) => ({
              term: stateWord(state),
              children: <HoekLine state={state} />,
            })),
            {
              term: 'PM',
              children:
                'Nog niet berekend. PM is niet nul en telt niet als nul: een som noemt altijd hoeveel er PM zijn.',
            },
            { term: 'onbekend', children: 'De bron geeft hier niets, of het is niet te lezen.' },
            {
              term: 'onzeker',
              children:
                'De bron is slecht te lezen of spreekt zichzelf tegen. Een bedrag krijgt een stippellijn en een nootnummer; bij een jaar, een partij of een meting staat het erbij. U leest wat er stond en waarom dit is gekozen.',
            },
          ]}
        />
      </Section>
      <Section title="Werken met het toetsenbord">
        <DefinitionList
          items={[
            { term: 'Tab', children: 'Naar de volgende link, knop of het volgende veld.' },
            { term: 'Naar de inhoud', children: 'De eerste link op elke bladzijde slaat het menu over.' },
            { term: 'Alt + pijl', children: 'Verplaatst een agendapunt: omhoog, omlaag, of als onderdeel.' },
            {
              term: 'In het verslag',
              children: (
                <>
                  Typ <b>VNG: tekst</b> voor een inbreng, <b>-&gt; tekst</b> voor een besluit en{' '}
                  <b>! VNG voor 1 december: tekst</b> voor een actie.
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section title="Als iemand anders u voor was">
        <p className="tekst">
          Wijzigt u iets wat iemand anders net ook wijzigde, dan ziet u beide teksten naast elkaar en kiest u
          wat blijft. Er gaat niets verloren.
        </p>
      </Section>
    </InfoPage>
  );
}

const meanings: Record<(typeof PENTAGON_STATES)[number], string> = {
  akkoord: 'Vol: deze hoek is akkoord, is lid, of was erbij.',
  kanttekening: 'Vol met een ronde opening: akkoord, met een opmerking erbij.',
  voorbehoud: 'Gearceerd: de achterban moet nog iets vinden.',
  niet_akkoord: 'Open met een kruis: deze hoek is het er niet mee eens.',
  afwezig: 'Een stippellijn: deze hoek zei niets, of is er niet bij.',
};

function HoekLine({ state }: { state: (typeof PENTAGON_STATES)[number] }) {
  return (
    <span className="vijf">
      <HoekMark hoek="rijk" state={state} />
      <span>{meanings[state]}</span>
    </span>
  );
}
