import { AppLink } from '~/components/ui/app-link';
import { fullLabel, shortLabel, type Coded } from '~/domain/maatregel/label';
import { paths } from '~/paths';

type Props = {
  p: string;
  maatregelen: readonly (Coded & { id: string })[];
  /** With their names, a line each. */
  full?: boolean;
};

/** The maatregelen that something belongs to; that there is none is said. */
export function MaatregelLinks({ p, maatregelen, full = false }: Props) {
  if (maatregelen.length === 0) return <span className="bij">geen maatregel</span>;
  return maatregelen.map((one, index) => (
    <span key={one.id} className={full ? 'blokregel' : undefined}>
      {index > 0 && !full ? ', ' : null}
      <AppLink href={paths.maatregel(p, one.id)}>{full ? fullLabel(one) : shortLabel(one)}</AppLink>
    </span>
  ));
}
