import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { Gate } from '~/components/ui/gate';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { footerLinks } from './footer-links';

type Words = { title: string; text: string };

const byStatus: Record<number, Words> = {
  400: {
    title: 'Dit adres klopt niet',
    text: 'Kijk of het adres volledig is overgenomen, of begin bij Overzicht.',
  },
  403: {
    title: 'Dit kunt u niet wijzigen',
    text: 'Vraag het de secretaris van het overleg als dit wel bij u hoort.',
  },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres niet volledig, of hoort de pagina niet bij wat u kunt zien.',
  },
  409: {
    title: 'Iemand was u voor',
    text: 'Open de pagina opnieuw om te zien wat er nu staat. Er is niets overschreven.',
  },
  413: { title: 'Dit is te groot', text: 'Maak de tekst korter, of stuur het bestand als bijlage.' },
  429: {
    title: 'Even wachten',
    text: 'Er kwamen veel verzoeken achter elkaar. Probeer het over een paar minuten opnieuw.',
  },
};

const unexpected: Words = {
  title: 'Er ging iets mis bij ons',
  text: 'Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, meld het dan met de tijd erbij.',
};

/** What an error boundary shows. `alone`: outside the frame with the rail. */
export function ErrorPage({ alone = false }: { alone?: boolean }) {
  const error = useRouteError();
  const words = (isRouteErrorResponse(error) ? byStatus[error.status] : undefined) ?? unexpected;
  const page = (
    <>
      <title>{`${words.title} - Vijfhoek`}</title>
      <PageHeader title={words.title} lead={words.text} />
      <LinkButton href="/" variant="secondary">
        Naar Overzicht
      </LinkButton>
    </>
  );
  if (!alone) return page;
  return (
    <Gate brand={{ name: 'Vijfhoek', href: '/' }} footer={footerLinks}>
      {page}
    </Gate>
  );
}
