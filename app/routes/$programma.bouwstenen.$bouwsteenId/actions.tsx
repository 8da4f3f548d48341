import { LinkButton } from '~/components/ui/button';
import { paths } from '~/paths';
import type { PageData } from './data';

/** The one thing to do next, filled; beside it what else is likely now. The rest is in the side column. */
export function Actions({ data }: { data: PageData }) {
  const { p, bouwsteen, shown, can, mayPlace } = data;
  const { id } = bouwsteen;
  if (can.work) {
    const filled = shown?.submittedAt === null && shown.files.length + shown.fiches.length > 0;
    return filled ? (
      <>
        <LinkButton variant="secondary" href={paths.bouwsteenFiles(p, id)}>
          Werk verder
        </LinkButton>
        <LinkButton href={paths.bouwsteenSubmission(p, id)}>Dien in</LinkButton>
      </>
    ) : (
      <LinkButton href={paths.bouwsteenFiles(p, id)}>Voeg bestanden toe</LinkButton>
    );
  }
  if (can.return) {
    return (
      <>
        <LinkButton variant="secondary" href={paths.bouwsteenReturn(p, id)}>
          Leg terug
        </LinkButton>
        {mayPlace ? <LinkButton href={paths.bouwsteenAgenda(p, id)}>Zet op de agenda</LinkButton> : null}
      </>
    );
  }
  if (mayPlace)
    return <LinkButton href={paths.bouwsteenAgenda(p, id)}>Vraag een plek op de agenda</LinkButton>;
  if (can.process) return <LinkButton href={paths.bouwsteenProcessing(p, id)}>Meld als verwerkt</LinkButton>;
  return null;
}
