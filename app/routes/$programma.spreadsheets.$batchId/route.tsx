import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ErrorSummary } from '~/components/forms/error-summary';
import { LinkButton } from '~/components/ui/button';
import { TabLinks } from '~/components/ui/filter-bar';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Pagination } from '~/components/ui/pagination';
import { formatInstant } from '~/domain/dates/format';
import { choiceField } from '~/domain/form/fields';
import { importVerdicts } from '~/domain/import/row';
import { pageIn } from '~/domain/register/address';
import {
  importKindWords,
  importStateWords,
  importValueText,
  rowsText,
  verdictWords,
} from '~/messages/import';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { importPage } from '~/queries/import/import-page.server';
import { confirmImport } from '~/services/import/confirm-import.server';
import { discardImport } from '~/services/import/discard-import.server';
import { Decide } from './decide';
import { Reading } from './reading';
import { RowTable } from './row-table';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.fileName ?? 'Spreadsheet'} - Vijfhoek` },
];

const idOf = (params: { batchId?: string }) => params.batchId ?? '';

export const loader = guarded('import:read', async ({ ctx, programma, params, request }) => {
  const search = new URL(request.url).searchParams;
  const verdict = importVerdicts.find((one) => one === search.get('oordeel'));
  const page = await importPage(ctx, idOf(params), { verdict, page: pageIn(search) });
  if (!page) throw notFound();
  const { kind, rows, problems, ...shown } = page;
  return {
    ...shown,
    kind,
    p: programma.key,
    problems: problems.map((one) => problemText(one)),
    rows: rows.map(({ fields, reasons, ...row }) => ({
      ...row,
      fields: fields.map(({ key, title, from, to }) => ({
        title,
        from: importValueText(kind, key, from),
        to: importValueText(kind, key, to),
      })),
      reasons: reasons.map((reason) => ({ column: reason.field ?? null, text: refusalSentence(reason) })),
    })),
  };
});

/** The name of another list is a word of ours. */
function problemText(problem: Parameters<typeof refusalSentence>[0]): string {
  const list = problem.params?.['list'];
  if (list !== 'acties' && list !== 'meldingen' && list !== 'reeksen') return refusalSentence(problem);
  return refusalSentence({ ...problem, params: { list: importKindWords[list] } });
}

export const action = formAction({
  question: 'import:write',
  attempt: ({ params }) => ({ action: 'import_confirmed', object: { kind: 'import', id: idOf(params) } }),
  schema: z.object({ besluit: choiceField(['verwerk', 'terzijde']) }),
  run: ({ ctx, params, input }) =>
    input.besluit === 'verwerk' ? confirmImport(ctx, idOf(params)) : discardImport(ctx, idOf(params)),
  next: ({ id }, { programma, input }) =>
    withDone(
      paths.spreadsheet(programma.key, id),
      input.besluit === 'verwerk' ? 'spreadsheet_verwerkt' : 'spreadsheet_terzijde',
    ),
});

export default function Spreadsheet() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { p, id, kind, fileName, state, total, createdAt, settledAt, problems, counts, verdict, paged } =
    data;
  const href = (oordeel: string, pagina?: number) =>
    paths.spreadsheet(p, id, {
      oordeel,
      pagina: pagina === undefined || pagina === 1 ? undefined : String(pagina),
    });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.spreadsheets(p), label: 'Spreadsheets' },
          { href: paths.spreadsheet(p, id), label: fileName },
        ]}
      />
      <PageHeader
        title={fileName}
        facts={[
          <b key="stand">{importStateWords[state]}</b>,
          importKindWords[kind],
          `ingebracht op ${formatInstant(createdAt)}`,
          ...(settledAt ? [`beslist op ${formatInstant(settledAt)}`] : []),
          ...(total > 0 ? [rowsText(total)] : []),
        ]}
      />
      <ErrorSummary errors={result?.errors} title="Er is niets verwerkt" />
      {state === 'bezig' ? <Reading read={data.read} total={total} /> : null}
      {state === 'mislukt' ? (
        <Notice kind="fout" title="Dit bestand kunnen wij niet lezen" level={2} block>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>Er is niets gewijzigd.</p>
          <LinkButton variant="secondary" href={paths.newSpreadsheet(p, kind)}>
            Breng een ander bestand in
          </LinkButton>
        </Notice>
      ) : null}
      {state === 'voorbeeld' ? <Decide p={p} id={id} kind={kind} counts={counts} /> : null}
      {state === 'bezig' || state === 'mislukt' ? null : (
        <>
          <TabLinks
            label="Rijen van het bestand"
            items={importVerdicts.map((one) => ({
              href: href(one),
              label: verdictWords[one],
              count: counts[one],
              current: one === verdict,
            }))}
          />
          <RowTable p={p} kind={kind} verdict={verdict} rows={data.rows} />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label="Bladeren door rijen"
            hrefFor={(page) => href(verdict, page)}
          />
        </>
      )}
    </>
  );
}
