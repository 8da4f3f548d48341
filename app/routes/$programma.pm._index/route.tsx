import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { FilterBar, type FilterField } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { yearsIn } from '~/domain/amount-series/series';
import { formatDate } from '~/domain/dates/format';
import { fullLabel, shortLabel } from '~/domain/maatregel/label';
import { pmStands, readPmFilter } from '~/domain/maatregel/pm';
import { pmStandWords } from '~/messages/series';
import { exportPath, paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pmCells, type PmCells } from '~/queries/series/pm-cells.server';

export const meta: MetaFunction = () => [{ title: 'PM-posten - Vijfhoek' }];

export const loader = guarded('maatregel:read', async ({ ctx, programma, request }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await pmCells(ctx, range, readPmFilter(new URL(request.url).searchParams));
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

/** Everything that is still PM: who fills it in, and by when. */
export default function PmList() {
  const { p, filter, total, late, without, cells, mayAssign, ...page } = useLoaderData<typeof loader>();
  const { tabel, jaar, partij, stand } = filter;
  const search = { tabel: tabel?.toString(), jaar: jaar?.toString(), partij, stand };
  const here = paths.pm(p, search);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.maatregelen(p), label: 'Maatregelen' },
          { href: here, label: 'PM-posten' },
        ]}
      />
      <PageHeader
        title="PM-posten"
        lead="Wat nog niet is berekend, wie het invult en wanneer. PM telt nergens als nul."
        facts={[
          <b key="alle">{`${total} PM-posten`}</b>,
          `${without} zonder wie het invult`,
          late > 0 ? (
            <span key="laat" className="afwijk">
              {late} te laat
            </span>
          ) : null,
        ]}
        actions={
          <>
            <LinkButton href={exportPath(here, 'xlsx')} document>
              Download als spreadsheet
            </LinkButton>
            <LinkButton variant="bare" href={exportPath(here, 'csv')} document>
              Download als CSV
            </LinkButton>
          </>
        }
      />
      <FilterBar
        action={paths.pm(p)}
        clearHref={tabel || jaar || partij || stand ? paths.pm(p) : undefined}
        fields={fieldsOf({ filter, ...page })}
      />
      {cells.length === 0 ? (
        <EmptyState level={2} title="Geen PM-posten">
          {total === 0
            ? 'Alles wat geldt, is een bedrag of onbekend.'
            : 'Met dit filter is er geen. Wis het filter.'}
        </EmptyState>
      ) : (
        <DataTable kind="register" caption="PM-posten per maatregel en jaar" hideCaption>
          <TableHead
            columns={['Maatregel', 'Jaar', 'Wie vult in', 'Uiterlijk op', 'Stand'].map((label) => ({
              label,
            }))}
          />
          <tbody>
            {cells.map(({ maatregel, year, assigned, stand: now }) => (
              <tr key={`${maatregel.id}-${year}`}>
                <th scope="row">
                  <AppLink href={paths.maatregel(p, maatregel.id)}>{fullLabel(maatregel)}</AppLink>
                </th>
                <Cell label="Jaar">
                  {mayAssign ? (
                    <AppLink href={paths.pmCell(p, maatregel.id, year)}>
                      {year}
                      <span className="stil"> van {shortLabel(maatregel)} beleggen of invullen</span>
                    </AppLink>
                  ) : (
                    year
                  )}
                </Cell>
                <Cell label="Wie vult in" empty={assigned === null}>
                  {assigned ? (
                    <PartyLabel name={assigned.party.shortName} hoek={assigned.party.hoek} />
                  ) : null}
                </Cell>
                <Cell label="Uiterlijk op" empty={assigned === null}>
                  {assigned ? formatDate(assigned.dueOn) : null}
                </Cell>
                <Cell label="Stand" className={now === 'te_laat' ? 'afwijk' : undefined}>
                  {pmStandWords[now]}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </>
  );
}

function fieldsOf({ filter, range, parties }: Pick<PmCells, 'filter' | 'range' | 'parties'>): FilterField[] {
  const select = (
    name: string,
    label: string,
    value: string | undefined,
    all: string,
    options: [string, string][],
  ) => ({
    kind: 'select' as const,
    name,
    label,
    value,
    options: [{ value: '', label: all }, ...options.map(([code, word]) => ({ value: code, label: word }))],
  });
  return [
    select(
      'stand',
      'Stand',
      filter.stand,
      'alle standen',
      pmStands.map((one) => [one, pmStandWords[one]]),
    ),
    select(
      'partij',
      'Wie vult in',
      filter.partij,
      'alle partijen',
      parties.map(({ key, shortName }) => [key, shortName]),
    ),
    select(
      'jaar',
      'Jaar',
      filter.jaar?.toString(),
      'alle jaren',
      yearsIn(range).map((year) => [String(year), String(year)]),
    ),
    select('tabel', 'Tabel', filter.tabel?.toString(), 'beide tabellen', [
      ['1', 'tabel 1'],
      ['2', 'tabel 2'],
    ]),
  ];
}
