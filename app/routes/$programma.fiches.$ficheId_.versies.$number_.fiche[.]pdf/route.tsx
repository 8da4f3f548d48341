import { paperFileName } from '~/documents/file-name';
import { fichePdf } from '~/documents/pdf/fiche';
import { ficheVersionText } from '~/messages/fiche';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { ficheVersionPage } from '~/queries/fiche/fiche-version.server';

/** The fiche as it was submitted, for who may see that version. */
export const loader = guarded('bouwsteen-version:read', async ({ ctx, params }) => {
  const number = params['number'] ?? '';
  const known = /^[1-9]\d{0,5}$/.test(number);
  const page = known ? await ficheVersionPage(ctx, params['ficheId'] ?? '', Number(number)) : null;
  if (!page) throw notFound();
  const { sheet, date } = page;
  const pdf = fichePdf(sheet, ficheVersionText(sheet.bouwsteen.label, page.number, date));
  return pdfAnswer(pdf, paperFileName('fiche', sheet.title, date, `versie-${page.number}`));
});
