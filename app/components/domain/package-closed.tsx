import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { refusalSentence } from '~/messages/refusals';

/** In place of a form: the package was sent and stays as it is. */
export function PackageClosed({ back }: { back: string }) {
  return (
    <>
      <Notice kind="let">{refusalSentence({ code: 'package_sent' })}</Notice>
      <LinkButton variant="secondary" href={back}>
        Terug naar het pakket
      </LinkButton>
    </>
  );
}
