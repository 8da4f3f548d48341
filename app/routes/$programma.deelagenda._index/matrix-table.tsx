import { DataTable } from '~/components/ui/table';
import { Card } from './card';
import type { PageData } from './filter-bar';
import { LeftOut } from './left-out';

/** Years across, themes down; on a phone a list per theme with the year above its actions. */
export function MatrixTable({ data }: { data: PageData }) {
  const { p, matrix, today } = data;
  const thisYear = Number(today.slice(0, 4));
  const widest = matrix.years.includes(thisYear) ? thisYear : matrix.years[0];
  return (
    <DataTable caption="Acties per thema en per jaar" hideCaption className="matrix">
      <thead>
        <tr>
          <th scope="col">Thema</th>
          {matrix.years.map((year) => (
            <th
              key={year}
              scope="col"
              className={year === thisYear ? 'nu' : year === widest ? 'breed' : undefined}
            >
              {year}
              {year === thisYear ? ', dit jaar' : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.themes.map(({ theme, cells }) => (
          <tr key={theme}>
            <th scope="row">{theme}</th>
            {matrix.years.map((year) => {
              const cell = cells.find((one) => one.year === year);
              const now = year === thisYear;
              return cell ? (
                <td key={year} data-jaar={year} className={now ? 'nu' : undefined}>
                  {cell.actions.map((action) => (
                    <Card key={action.id} p={p} action={action} />
                  ))}
                  <LeftOut data={data} theme={theme} year={year} others={cell.others} more={cell.more} />
                </td>
              ) : (
                <td key={year} className={now ? 'leegcel nu' : 'leegcel'}>
                  <span className="stil">geen actie</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
