import { slug } from '~/documents/file-name';
import {
  consultationRemarkColumns,
  consultationRemarkWidths,
} from '~/documents/spreadsheet/consultation-remarks';
import { tableDocument } from '~/documents/word/table-document.server';
import { consultedLabel, responseLines } from '~/messages/consultation-words';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { exportAnswer } from '~/platform/http/export.server';
import { consultationRemarks } from '~/queries/consultation/consultation-page.server';

/** Remarks and answers as a Word document to work on. */
export const loader = guarded('consultation:read', async ({ ctx, params }) => {
  const page = await consultationRemarks(ctx, params['consultationId'] ?? '');
  if (!page) throw notFound();
  const { consultation, remarks } = page;
  const document = await tableDocument({
    title: `Opmerkingen en antwoorden: ${consultation.title}`,
    lines: [consultedLabel(consultation.subject), ...responseLines(consultation)],
    columns: consultationRemarkColumns,
    widths: consultationRemarkWidths,
    rows: remarks,
  });
  return exportAnswer(document, 'docx', `opmerkingen-${slug(consultation.title)}`);
});
