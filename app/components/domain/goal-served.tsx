import { AppLink } from '~/components/ui/app-link';
import { softHyphens } from '~/components/ui/soft-hyphens';
import { paths } from '~/paths';

type Served = { id: string | null; code: string | null; name: string; of: string | null };

/** A maatregel that a goal serves; one of another programma is only named. */
export function GoalServed({ p, served, short = false }: { p: string; served: Served; short?: boolean }) {
  const { id, code, name, of } = served;
  const text = short ? softHyphens(code ?? name) : [code, name].filter(Boolean).join(' ');
  if (id !== null) return <AppLink href={paths.maatregel(p, id)}>{text}</AppLink>;
  return (
    <>
      {text}
      {of !== null && !short ? <span className="bij"> in {of}</span> : null}
    </>
  );
}
