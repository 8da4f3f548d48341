import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import type { PackageRefusal } from '~/domain/package/refusals';
import { packageSentences } from '~/messages/package';

/** In place of a form: the package was sent or withdrawn and stays as it is. */
export function PackageClosed({ back, why }: { back: string; why: PackageRefusal }) {
  return (
    <>
      <Notice kind="let">{packageSentences[why]}</Notice>
      <LinkButton variant="secondary" href={back}>
        Terug naar het pakket
      </LinkButton>
    </>
  );
}
