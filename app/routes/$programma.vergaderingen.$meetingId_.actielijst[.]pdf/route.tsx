import { paperFileName } from '~/documents/file-name';
import { actionListPdf } from '~/documents/pdf/action-list';
import { paperAction } from '~/documents/record-papers';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { actionListPaper } from '~/queries/papers-pdf/minutes-papers.server';

export const loader = guarded('minutes:read', async ({ ctx, params }) => {
  const paper = await actionListPaper(ctx, params['meetingId'] ?? '');
  if (!paper) throw notFound();
  const { head, actions } = paper;
  const day = amsterdamDate(head.start);
  const pdf = actionListPdf({
    title: `Actielijst ${head.overleg}`,
    about: `Acties uit de vergadering van ${formatDate(day)}`,
    actions: actions.map((action) =>
      paperAction(action, action.item === null ? null : `punt ${action.item.number}`),
    ),
  });
  return pdfAnswer(pdf, paperFileName('actielijst', head.overleg, day));
});
