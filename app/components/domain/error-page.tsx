import { useRouteError } from '@remix-run/react';
import { Gate } from '~/components/ui/gate';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { errorWords } from '~/messages/error-pages';
import { footerLinks } from './footer-links';

/** What an error boundary shows. `alone`: outside the frame with the rail. */
export function ErrorPage({ alone = false }: { alone?: boolean }) {
  const words = errorWords(useRouteError());
  const page = (
    <>
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
