import { agendaFromSnapshot, agendaPaperName } from '~/documents/agenda-from-snapshot';
import { meetingPack } from '~/documents/meeting-pack';
import { madeFileAnswer } from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { agendaPaper } from '~/queries/papers-pdf/agenda-paper.server';
import { packFiles } from '~/queries/papers-pdf/pack-files.server';
import { mergePapers } from '~/services/background/merge-papers.server';

/** Agenda and every bijlage in one PDF, for reading without a connection. */
export const loader = guarded('meeting:read', async ({ ctx, params, request }) => {
  const which = new URL(request.url).searchParams.get('versie');
  const paper = await agendaPaper(ctx, params['meetingId'] ?? '', which);
  if (!paper) throw notFound();
  const { snapshot, version } = paper;
  return madeFileAnswer(request, {
    name: agendaPaperName('vergaderset', snapshot, version ? `versie-${version.number}` : 'concept'),
    mediaType: 'application/pdf',
    how: 'inline',
    open: async () => ({
      body: await mergePapers(meetingPack(agendaFromSnapshot(snapshot, version), packFiles(snapshot))),
    }),
  });
});
