import { paperFileName } from '~/documents/file-name';
import { deelagendaPdf } from '~/documents/pdf/deelagenda';
import { formatDate } from '~/domain/dates/format';
import { isFiltered, readDeelagendaFilter } from '~/domain/deelagenda/filter';
import { actionsText } from '~/messages/deelagenda';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { deelagendaPage } from '~/queries/deelagenda/deelagenda-page.server';

/** What the page shows with this filter, on one wide sheet. */
export const loader = guarded('deelagenda:read', async ({ ctx, request }) => {
  const filter = { ...readDeelagendaFilter(new URL(request.url).searchParams), als: undefined };
  const page = await deelagendaPage(ctx, filter);
  if (!page) throw notFound();
  const { chosen, matrix, total, today } = page;
  const title = `Deelagenda ${chosen?.name ?? ''}`.trim();
  const pdf = deelagendaPdf({
    title,
    about: [
      actionsText(total),
      ...(isFiltered(filter) ? [`${matrix.found} bij het gekozen filter`] : []),
      `stand op ${formatDate(today)}`,
    ],
    matrix,
  });
  return pdfAnswer(pdf, paperFileName('deelagenda', chosen?.name ?? '', today));
});
