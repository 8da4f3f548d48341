import { agendaFileName, agendaFromSnapshot } from '~/documents/agenda-from-snapshot';
import { agendaPdf } from '~/documents/pdf/agenda';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { agendaPaper } from '~/queries/papers-pdf/agenda-paper.server';

/** The agenda as PDF; `?versie=1` is an earlier one, `?versie=concept` what a secretaris has not sent yet. */
export const loader = guarded('meeting:read', async ({ ctx, params, request }) => {
  const which = new URL(request.url).searchParams.get('versie');
  const paper = await agendaPaper(ctx, params['meetingId'] ?? '', which);
  if (!paper) throw notFound();
  const { snapshot, version } = paper;
  return pdfAnswer(
    agendaPdf(agendaFromSnapshot(snapshot, version)),
    agendaFileName(snapshot, version?.number ?? null),
  );
});
