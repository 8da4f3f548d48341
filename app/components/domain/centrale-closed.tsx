import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import type { RefusalCode } from '~/domain/refusal';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';

/** In place of a form: this version of the centrale opdracht was adopted and stays as it is. */
export function CentraleClosed({
  p,
  number,
  closed,
}: {
  p: string;
  number: number;
  closed: readonly RefusalCode[];
}) {
  return (
    <>
      <Notice kind="let">{closed.map((code) => refusalSentence({ code })).join(' ')}</Notice>
      <p className="knoppen blokje">
        <LinkButton variant="secondary" href={paths.centrale(p, number)}>
          Lees deze versie
        </LinkButton>
        <LinkButton variant="secondary" href={paths.newCentrale(p)}>
          Maak een nieuwe versie
        </LinkButton>
      </p>
    </>
  );
}
