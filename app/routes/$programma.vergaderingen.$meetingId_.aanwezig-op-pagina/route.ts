import { data } from '@remix-run/node';
import { guarded, notFound, type Guarded } from '~/platform/http/guarded.server';
import { readEntries } from '~/platform/http/form.server';
import { whoIsHere } from '~/queries/meeting/who-is-here.server';
import { savedState } from '~/queries/meeting/saved-state.server';
import { keepPresence } from '~/services/presence/keep-presence.server';

async function answer({ ctx, params }: Guarded) {
  const state = await savedState(ctx, params['meetingId'] ?? '');
  if (!state) throw notFound();
  const here = await whoIsHere(ctx, state);
  return data({ here, savedAt: state.savedAt }, { headers: { 'Cache-Control': 'no-store' } });
}

/** Who else has this meeting open, for a page that asks again every quarter of a minute. */
export const loader = guarded('meeting:read', answer);

/** A sign of life from somebody who has it open; answers as the loader does. */
export const action = guarded('meeting:read', async (guard) => {
  const { values } = await readEntries(guard.request);
  const seen = {
    meetingId: guard.params['meetingId'] ?? '',
    itemId: values['itemId'] || null,
    editing: values['editing'] === 'ja',
  };
  if (!(await keepPresence(guard.ctx, seen))) throw notFound();
  return answer(guard);
});
