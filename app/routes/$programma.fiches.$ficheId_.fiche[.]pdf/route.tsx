import { paperFileName } from '~/documents/file-name';
import { fichePdf } from '~/documents/pdf/fiche';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { fichePage } from '~/queries/fiche/fiche-page.server';

/** The fiche as it stands, for its werkgroep. */
export const loader = guarded('fiche:read', async ({ ctx, params }) => {
  const page = await fichePage(ctx, params['ficheId'] ?? '');
  if (!page) throw notFound();
  const today = amsterdamDate(ctx.now);
  const pdf = fichePdf(page.sheet, `in bewerking op ${formatDate(today)}, alleen voor de werkgroep`);
  return pdfAnswer(pdf, paperFileName('fiche', page.sheet.title, today, 'concept'));
});
