import { agendaFromSnapshot, agendaPaperName } from '~/documents/agenda-from-snapshot';
import { annotatedAgendaPdf } from '~/documents/pdf/agenda';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { pdfAnswer } from '~/platform/http/paper.server';
import { annotatedAgenda } from '~/queries/papers-pdf/annotated-agenda.server';

/** The agenda with the annotaties of the own party; `?partij=` chooses for who represents several. */
export const loader = guarded('annotation:read', async ({ ctx, params, request }) => {
  const { searchParams } = new URL(request.url);
  const paper = await annotatedAgenda(
    ctx,
    params['meetingId'] ?? '',
    searchParams.get('versie'),
    searchParams.get('partij'),
  );
  if (!paper) throw notFound();
  const { snapshot, version, party, annotations } = paper;
  return pdfAnswer(
    annotatedAgendaPdf({
      ...agendaFromSnapshot(snapshot, version),
      party,
      annotations: annotations.map((one) => ({ ...one, text: toBlocks(fromPlainText(one.text)) })),
    }),
    agendaPaperName('geannoteerde-agenda', snapshot, 'vertrouwelijk'),
  );
});
