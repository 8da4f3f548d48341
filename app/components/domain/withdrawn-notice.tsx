import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';

/** On top of what was withdrawn: that it counts no more, and why. */
export function WithdrawnNotice({ reason }: { reason: string }) {
  return (
    <Notice kind="let" level={2} block title="Ingetrokken">
      {reason === '' ? 'Dit staat niet meer in de lijst.' : `Dit staat niet meer in de lijst. ${reason}`}
    </Notice>
  );
}

/** In the place of a form about something that was withdrawn. */
export function WithdrawnForm({ back }: { back: string }) {
  return (
    <>
      <Notice level={2} title="Dit is ingetrokken en wijzigt niet meer">
        Wat er stond en waarom het is ingetrokken, blijft te lezen.
      </Notice>
      <p className="blok">
        <LinkButton variant="secondary" href={back}>
          Lees wat er stond
        </LinkButton>
      </p>
    </>
  );
}
