import { AppLink } from '~/components/ui/app-link';
import { softHyphens } from '~/components/ui/soft-hyphens';
import { paths } from '~/paths';

type Served = { id: string; code: string | null; name: string; at: string | null; of: string | null };

/** A maatregel that a goal serves; one of a programma that isn't the reader's is only named. */
export function GoalServed({ served, short = false }: { served: Served; short?: boolean }) {
  const { id, code, name, at, of } = served;
  const text = short ? softHyphens(code ?? name) : [code, name].filter(Boolean).join(' ');
  return (
    <>
      {at === null ? text : <AppLink href={paths.maatregel(at, id)}>{text}</AppLink>}
      {of !== null && !short ? <span className="bij"> in {of}</span> : null}
    </>
  );
}
