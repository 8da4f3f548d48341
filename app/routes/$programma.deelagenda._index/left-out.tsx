import { AppLink } from '~/components/ui/app-link';
import { noChoices } from '~/domain/deelagenda/filter';
import type { PageData } from './filter-bar';
import { hrefWith } from './href';

type Props = { data: PageData; theme: string; year: number | null; others: number; more: number };

/** What a cell doesn't show: found but too much for the board, and outside the filter. */
export function LeftOut({ data, theme, year, others, more }: Props) {
  const { partij, hoek } = data.filter;
  return (
    <>
      {more > 0 ? (
        <p className="anderen">
          <AppLink href={hrefWith(data, { als: 'tabel', thema: theme, jaar: year ?? undefined })}>
            nog {more} in de tabel
          </AppLink>
        </p>
      ) : null}
      {others > 0 ? (
        <p className="anderen">
          <AppLink href={hrefWith(data, noChoices)}>
            {others} {partij || hoek ? 'van anderen' : 'buiten dit filter'}
          </AppLink>
        </p>
      ) : null}
    </>
  );
}
