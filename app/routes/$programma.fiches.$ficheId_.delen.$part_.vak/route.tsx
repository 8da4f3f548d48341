import type { ActionFunctionArgs } from '@remix-run/node';
import { isFichePart } from '~/domain/fiche/parts';
import { partFormSchema } from '~/domain/fiche/schema';
import { formResult, parseEntries, readEntries } from '~/platform/http/form.server';
import { enterProgramma, guarded, notFound, type Asks } from '~/platform/http/guarded.server';
import { writePart } from '~/services/fiche/write-part.server';

/** There is nothing to read here. */
export const loader = guarded('fiche:write', async () => {
  throw await Promise.resolve(notFound());
});

/**
 * The door for who saves as one types: the same service as the plain form of the part, answered in JSON, so that writing can
 * go on when the page can't (no connection, a newer version of the application).
 */
export const action = Object.assign(
  async (args: ActionFunctionArgs) => {
    const { ctx, params, request } = await enterProgramma(args);
    const part = params['part'] ?? '';
    if (!isFichePart(part)) throw notFound();
    const entries = await readEntries(request);
    const parsed = parseEntries(partFormSchema, entries);
    if (!parsed.ok)
      return Response.json({ errors: formResult(parsed.reasons, entries).errors }, { status: 422 });
    const outcome = await writePart(ctx, { ficheId: params['ficheId'] ?? '', part, ...parsed.input });
    if (outcome.ok) return Response.json({ ...outcome.value, savedAt: ctx.now });
    switch (outcome.kind) {
      case 'refused':
        return Response.json({ errors: formResult(outcome.reasons, entries).errors }, { status: 422 });
      case 'stale':
        return Response.json({ fields: outcome.stale.fields }, { status: 409 });
      case 'forbidden':
        return Response.json({}, { status: 403 });
      case 'hidden':
        return Response.json({}, { status: 404 });
    }
  },
  { asks: 'fiche:write' } satisfies Asks,
);
