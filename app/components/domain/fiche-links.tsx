import { AppLink } from '~/components/ui/app-link';
import { RowList } from '~/components/ui/lists';
import { paths } from '~/paths';
import { Code } from './labels';

export type LinkedFiche = {
  id: string;
  title: string;
  code: string | null;
  /** The version of the bouwsteen that it was submitted with; null for the sheet that is being written. */
  number: number | null;
};

/** Fiches to go to, each with the code of its maatregel. */
export function FicheLinks({ p, fiches }: { p: string; fiches: readonly LinkedFiche[] }) {
  return (
    <RowList
      items={fiches.map(({ id, title, code, number }) => ({
        key: id,
        title: (
          <AppLink href={number === null ? paths.fiche(p, id) : paths.ficheVersion(p, id, number)}>
            {code ? (
              <>
                <Code>{code}</Code>{' '}
              </>
            ) : null}
            {title}
          </AppLink>
        ),
      }))}
    />
  );
}
