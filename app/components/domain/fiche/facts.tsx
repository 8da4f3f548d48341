import type { ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { fullLabel } from '~/domain/maatregel/label';
import { ficheKindWords, ficheTypeWords } from '~/messages/fiche';
import { paths } from '~/paths';

/** What a fiche is and what it is about, as the facts under its title. */
export function ficheFacts(p: string, fiche: FicheSnapshot): ReactNode[] {
  const { kind, type, maatregel, insteadOf } = fiche;
  const link = (one: NonNullable<FicheSnapshot['maatregel']>) => (
    <AppLink href={paths.maatregel(p, one.id)}>{fullLabel(one)}</AppLink>
  );
  return [
    <b key="soort">{ficheKindWords[kind]}</b>,
    ...(maatregel ? [<span key="maatregel">maatregel {link(maatregel)}</span>] : []),
    ...(insteadOf ? [<span key="plaats">in plaats van {link(insteadOf)}</span>] : []),
    ficheTypeWords[type],
  ];
}
