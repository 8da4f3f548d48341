import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { InfoPage } from '~/components/domain/info-page';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { paths } from '~/paths';
import { openToAll } from '~/platform/http/guarded.server';

export const meta: MetaFunction = () => [{ title: 'Toegankelijkheid - Vijfhoek' }];

export const loader = openToAll('the accessibility statement', async (_args: LoaderFunctionArgs) => null);

export default function Accessibility() {
  return (
    <InfoPage
      title="Toegankelijkheid"
      lead="Iedereen die meedoet moet met Vijfhoek kunnen werken, ook zonder muis, met een schermlezer of op een telefoon."
    >
      <Notice title="Status: eerste versie, nog niet onafhankelijk onderzocht" level={2} kind="let">
        We bouwen volgens WCAG 2.2, niveau A en AA. Of we daar helemaal aan voldoen, heeft nog niemand van
        buiten nagegaan. Daarom geven we onszelf nog geen status.
      </Notice>
      <Section title="Wat we doen">
        <ul className="opsomming">
          <li>Elke bladzijde werkt met alleen het toetsenbord, en ook zonder JavaScript.</li>
          <li>
            Bij elke wijziging controleert een programma alle schermen op fouten die een programma kan vinden.
          </li>
          <li>Kleur staat nooit alleen: er staat altijd een woord of een vorm bij.</li>
          <li>Bij elke grafiek staat de tabel met dezelfde getallen.</li>
          <li>Agenda’s en verslagen als pdf hebben koppen, lijsten en een leesvolgorde.</li>
        </ul>
      </Section>
      <Section title="Wat nog niet goed is">
        <ul className="opsomming">
          <li>Mensen die elke dag een schermlezer gebruiken, hebben Vijfhoek nog niet getest.</li>
          <li>
            Bijlagen komen van de partijen zelf. Een gescand stuk is vaak niet voor te lezen. Vraag de
            secretaris van het overleg dan om een andere versie.
          </li>
          <li>Brede tabellen met jaren schuift u op een telefoon opzij.</li>
        </ul>
      </Section>
      <Section title="Lukt iets niet?">
        <p className="tekst">
          <AppLink href={paths.problem()}>Meld het ons</AppLink>. Zeg erbij waarmee u werkt. U krijgt binnen
          twee weken antwoord, en als het kan meteen een andere manier om bij de informatie te komen.
        </p>
      </Section>
    </InfoPage>
  );
}
