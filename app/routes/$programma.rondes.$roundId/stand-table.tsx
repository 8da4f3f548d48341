import { ProgressLabel } from '~/components/domain/action-state';
import { AppLink } from '~/components/ui/app-link';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { actionsCounted, pagedText } from '~/messages/register';
import { progressWords } from '~/messages/states';
import { paths } from '~/paths';
import type { RoundPage } from '~/queries/reporting-round/round-page.server';

/** Every action as it stood then, in the words of then. */
export function StandTable({
  data,
}: {
  data: Pick<RoundPage, 'round' | 'stands' | 'paged'> & { p: string };
}) {
  const { p, round, stands, paged } = data;
  return (
    <>
      <ResultCount text={pagedText(paged, actionsCounted)} />
      <DataTable kind="register" caption="Acties in deze stand" hideCaption>
        <TableHead
          columns={['Actie', 'Jaar', 'Stand', 'Wat de partijen meldden'].map((label) => ({ label }))}
        />
        <tbody>
          {stands.map(({ id, title, theme, year, progress, reported, views }) => (
            <tr key={id}>
              <th scope="row" className="lang">
                <AppLink href={paths.action(p, id)}>{title}</AppLink>
                <br />
                <span className="klein bij">{theme}</span>
              </th>
              <Cell label="Jaar">{year ?? 'nog geen jaar'}</Cell>
              <Cell label="Stand">
                <ProgressLabel progress={progress} />
                {reported ? null : <span className="ook klein bij">niets gemeld</span>}
              </Cell>
              <Cell label="Wat de partijen meldden" empty={!views.some((view) => view.progress !== null)}>
                {views.map((view) =>
                  view.progress === null ? null : (
                    <span key={view.party} className="blokje">
                      <b>{view.party}</b>: {progressWords[view.progress]}
                      {view.text === '' ? null : `. ${view.text}`}
                    </span>
                  ),
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Pagination
        page={paged.page}
        pageCount={paged.pageCount}
        label="Bladeren door de stand"
        hrefFor={(page) => paths.round(p, round.id, { pagina: page === 1 ? undefined : String(page) })}
      />
    </>
  );
}
