import { agendaFromSnapshot, agendaPaperName } from '~/documents/agenda-from-snapshot';
import { meetingPackPdf } from '~/documents/meeting-pack/meeting-pack';
import { agendaPdf } from '~/documents/pdf/agenda';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { agendaPaper } from '~/queries/papers-pdf/agenda-paper.server';
import { packFiles } from '~/queries/papers-pdf/pack-files.server';

/** Agenda and every bijlage in one PDF, for reading without a connection. */
export const loader = guarded('meeting:read', async ({ ctx, params, request }) => {
  const which = new URL(request.url).searchParams.get('versie');
  const paper = await agendaPaper(ctx, params['meetingId'] ?? '', which);
  if (!paper) throw notFound();
  const { snapshot, version } = paper;
  const pack = await meetingPackPdf({
    front: agendaPdf(agendaFromSnapshot(snapshot, version)),
    attachments: packFiles(snapshot),
  });
  return pdfAnswer(
    pack,
    agendaPaperName('vergaderset', snapshot, version ? `versie-${version.number}` : 'concept'),
  );
});
