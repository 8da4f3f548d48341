import { paperFileName } from '~/documents/file-name';
import { minutesPdf } from '~/documents/pdf/minutes';
import { paperAttendance, paperMinutesItems } from '~/documents/record-papers';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { minutesPaper } from '~/queries/papers-pdf/minutes-papers.server';

export const loader = guarded('minutes:read', async ({ ctx, params }) => {
  const paper = await minutesPaper(ctx, params['meetingId'] ?? '');
  if (!paper) throw notFound();
  const { head, state, adoptedAt, items, parties } = paper;
  const pdf = minutesPdf({
    meeting: head,
    state,
    adoptedOn: adoptedAt && amsterdamDate(adoptedAt),
    attendance: paperAttendance(parties),
    items: paperMinutesItems(items, parties),
  });
  return pdfAnswer(pdf, paperFileName('verslag', head.overleg, amsterdamDate(head.start)));
});
