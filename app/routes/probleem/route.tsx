import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InfoPage } from '~/components/domain/info-page';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { paths } from '~/paths';
import { contactAddress } from '~/platform/http/contact.server';
import { openToAll } from '~/platform/http/guarded.server';

export const meta: MetaFunction = () => [{ title: 'Meld een probleem - Vijfhoek' }];

export const loader = openToAll('how to reach us', async (_args: LoaderFunctionArgs) => ({
  address: contactAddress(),
}));

export default function Problem() {
  const { address } = useLoaderData<typeof loader>();
  return (
    <InfoPage
      title="Meld een probleem"
      lead="Werkt iets niet, of klopt er iets niet? Mail ons, dan kijken we ernaar."
    >
      <Section title="Mail">
        <p className="tekst">
          Schrijf naar <a href={`mailto:${address}?subject=Probleem%20in%20Vijfhoek`}>{address}</a> en zet
          erbij:
        </p>
        <ul className="opsomming">
          <li>op welke bladzijde u was: kopieer het adres uit de adresbalk;</li>
          <li>wat u deed, en wat er toen gebeurde;</li>
          <li>hoe laat dat was;</li>
          <li>of u iets bijzonders gebruikt, zoals een schermlezer of een telefoon.</li>
        </ul>
        <p className="hulp">Stuur geen vertrouwelijke tekst mee. Het adres van de bladzijde is genoeg.</p>
      </Section>
      <Section title="Als het om de inhoud gaat">
        <p className="tekst">
          Klopt er iets niet in een agenda, een verslag of een besluit? Vraag het de secretaris van dat
          overleg. Gaat het om een account of een rol, vraag het dan de beheerder van uw programma.
        </p>
      </Section>
      <Section title="Als het veilig moet">
        <p className="tekst">
          Ziet u iets wat u niet hoort te zien, of denkt u dat iemand anders in uw account zit? Mail het
          meteen, en <AppLink href={paths.sessions()}>beëindig uw sessies</AppLink>.
        </p>
      </Section>
    </InfoPage>
  );
}
