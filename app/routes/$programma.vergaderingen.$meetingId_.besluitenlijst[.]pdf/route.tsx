import { paperFileName } from '~/documents/file-name';
import { decisionListPdf } from '~/documents/pdf/decision-list';
import { paperDecision } from '~/documents/record-papers';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { decisionListPaper } from '~/queries/papers-pdf/minutes-papers.server';

export const loader = guarded('minutes:read', async ({ ctx, params }) => {
  const paper = await decisionListPaper(ctx, params['meetingId'] ?? '');
  if (!paper) throw notFound();
  const { head, state, items } = paper;
  const pdf = decisionListPdf({
    meeting: head,
    state,
    items: items.map(({ number, title, decisions }) => ({
      number,
      title,
      decisions: decisions.map(paperDecision),
    })),
  });
  return pdfAnswer(pdf, paperFileName('besluitenlijst', head.overleg, amsterdamDate(head.start)));
});
