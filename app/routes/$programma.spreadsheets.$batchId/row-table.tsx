import { AppLink } from '~/components/ui/app-link';
import { Diff } from '~/components/ui/diff-view';
import { EmptyState } from '~/components/ui/notice';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import type { ImportKind } from '~/domain/import/columns';
import type { ImportVerdict } from '~/domain/import/row';
import { verdictWords } from '~/messages/import';
import { paths } from '~/paths';

export type ShownRow = {
  row: number;
  label: string;
  objectId: string | null;
  fields: { title: string; from: string; to: string }[];
  reasons: { column: string | null; text: string }[];
};

/** Row by row what the file would change, with the number that stands beside the row in Excel. */
export function RowTable(props: { p: string; kind: ImportKind; verdict: ImportVerdict; rows: ShownRow[] }) {
  const { p, kind, verdict, rows } = props;
  const refused = verdict === 'geweigerd';
  if (rows.length === 0)
    return <EmptyState level={2} title={`Geen rijen die ${verdictWords[verdict]} zijn`} />;
  const changes = verdict === 'ongewijzigd' ? [] : ['Verandering'];
  const columns = ['Rij', 'Wat', ...(refused ? ['Waarom geweigerd'] : []), ...changes];
  return (
    <DataTable kind="register" caption={`Rijen: ${verdictWords[verdict]}`} hideCaption>
      <TableHead columns={columns.map((label) => ({ label }))} />
      <tbody>
        {rows.map(({ row, label, objectId, fields, reasons }) => (
          <tr key={row}>
            <Cell label="Rij">{row}</Cell>
            <th scope="row">
              {objectId !== null && kind !== 'reeksen' ? (
                <AppLink href={paths.action(p, objectId)}>{label === '' ? 'zonder titel' : label}</AppLink>
              ) : (
                label
              )}
            </th>
            {refused ? (
              <Cell label="Waarom geweigerd">
                {reasons.map(({ column, text }, index) => (
                  <p key={index}>
                    {column === null ? null : <b>{`${column}: `}</b>}
                    {text}
                  </p>
                ))}
              </Cell>
            ) : null}
            {verdict === 'ongewijzigd' ? null : (
              <Cell label="Verandering" empty={fields.length === 0}>
                {fields.map(({ title, from, to }) => (
                  <div key={title}>
                    <b>{title}</b>
                    <Diff before={from} after={to} />
                  </div>
                ))}
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
