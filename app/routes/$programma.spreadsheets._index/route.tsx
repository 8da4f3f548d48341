import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatInstant } from '~/domain/dates/format';
import { importKindTexts, importKindWords, importStateWords, rowsText } from '~/messages/import';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { importList } from '~/queries/import/import-list.server';

export const meta: MetaFunction = () => [{ title: 'Spreadsheets - Vijfhoek' }];

export const loader = guarded('import:read', async ({ ctx, programma }) => {
  const page = await importList(ctx);
  if (!page) throw notFound();
  return { ...page, p: programma.key };
});

export default function Spreadsheets() {
  const { p, kinds, batches } = useLoaderData<typeof loader>();
  const mayBringIn = kinds.some((one) => one.mayBringIn);
  return (
    <>
      <PageHeader
        title="Spreadsheets"
        lead="Haal een lijst op, wijzig haar in Excel of LibreOffice en breng haar weer in. U ziet eerst per rij wat er verandert."
        actions={
          mayBringIn ? <LinkButton href={paths.newSpreadsheet(p)}>Breng een bestand in</LinkButton> : null
        }
      />
      <DataTable kind="register" caption="Lijsten die u kunt ophalen">
        <TableHead
          columns={['Lijst', 'Wat erin staat', 'Ophalen', 'Weer inbrengen'].map((label) => ({ label }))}
        />
        <tbody>
          {kinds.map(({ kind, mayBringIn: may }) => (
            <tr key={kind}>
              <th scope="row">{importKindTexts[kind].title}</th>
              <Cell label="Wat erin staat">{importKindTexts[kind].text}</Cell>
              <Cell label="Ophalen">
                <AppLink href={paths.spreadsheetFile(p, kind)} document>
                  {`${kind}.xlsx`}
                </AppLink>
              </Cell>
              <Cell label="Weer inbrengen">
                {may ? (
                  <AppLink
                    href={paths.newSpreadsheet(p, kind)}
                  >{`breng ${importKindWords[kind]} in`}</AppLink>
                ) : (
                  'alleen om te lezen'
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {batches.length > 0 ? (
        <Section title="Wat u eerder inbracht">
          <DataTable kind="register" caption="Ingebrachte bestanden, het nieuwste eerst" hideCaption>
            <TableHead
              columns={['Bestand', 'Lijst', 'Ingebracht', 'Rijen', 'Stand'].map((label) => ({ label }))}
            />
            <tbody>
              {batches.map(({ id, kind, fileName, state, total, createdAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <AppLink href={paths.spreadsheet(p, id)}>{fileName}</AppLink>
                  </th>
                  <Cell label="Lijst">{importKindWords[kind]}</Cell>
                  <Cell label="Ingebracht">{formatInstant(createdAt)}</Cell>
                  <Cell label="Rijen" empty={total === 0}>
                    {total === 0 ? null : rowsText(total)}
                  </Cell>
                  <Cell label="Stand">{importStateWords[state]}</Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Section>
      ) : null}
    </>
  );
}
