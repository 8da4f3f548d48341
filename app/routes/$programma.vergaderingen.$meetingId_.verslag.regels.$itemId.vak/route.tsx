import type { ActionFunctionArgs } from '@remix-run/node';
import { lineSchema } from '~/domain/minutes/schema';
import { lineKind } from '~/domain/minutes/lines';
import { refusalSentence } from '~/messages/refusals';
import { parseEntries, readEntries } from '~/platform/http/form.server';
import { enterProgramma, guarded, notFound, type Asks } from '~/platform/http/guarded.server';
import { recordLines } from '~/services/minutes/record-lines.server';
import { refuseLine } from '~/services/minutes/refuse-line.server';

/** There is nothing to read here. */
export const loader = guarded('minutes:write', async () => {
  throw await Promise.resolve(notFound());
});

/**
 * The door of the line box: the same service as the plain form at regels/:itemId, answered in JSON, so that the box can
 * go on when the page can't (no connection, a newer version of the application).
 */
export const action = Object.assign(
  async (args: ActionFunctionArgs) => {
    const { ctx, params, request } = await enterProgramma(args);
    const place = { meetingId: params['meetingId'] ?? '', itemId: params['itemId'] ?? '' };
    const entries = await readEntries(request);
    const parsed = parseEntries(lineSchema, entries);
    if (!parsed.ok) {
      await refuseLine(ctx, place.meetingId, lineKind(entries.values['line'] ?? ''), parsed.reasons);
      return told(parsed.reasons[0] ? refusalSentence(parsed.reasons[0]) : '', 422);
    }
    const { line, choice, lineId } = parsed.input;
    const outcome = await recordLines(ctx, { ...place, text: line, lineId, ...choice });
    if (outcome.ok) return Response.json({ saved: true });
    if (outcome.kind === 'hidden') return told('Dit punt is er niet meer. Ververs de pagina.', 404);
    if (outcome.kind === 'forbidden') return told('Alleen de secretaris kan dit verslag wijzigen.', 403);
    const [reason] = outcome.kind === 'refused' ? outcome.reasons : [];
    return told(refusalSentence(reason ?? { code: 'stale' }), outcome.kind === 'stale' ? 409 : 422);
  },
  { asks: 'minutes:write' } satisfies Asks,
);

const told = (sentence: string, status: number) => Response.json({ sentence }, { status });
