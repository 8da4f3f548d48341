import { done } from '~/domain/outcome';
import type { ActionInput } from '../../action-item/action-row.server';
import { writeAction } from '../../action-item/write-action.server';
import type { MinutesMeeting } from '../../minutes/minuting.server';
import type { Effected, Work } from './effect-work';

/** The actions that this besluit gives out, made with it. */
export async function assignActions(
  work: Work,
  meeting: MinutesMeeting,
  drafts: readonly ActionInput[],
): Effected {
  const actions: { id: string; title: string }[] = [];
  for (const draft of drafts) {
    const written = await writeAction(
      work.tx,
      meeting,
      { ...draft, itemId: work.of.itemId, decisionId: work.of.decisionId },
      work,
    );
    if (!written.ok) return written;
    actions.push({ id: written.value.id, title: draft.title.trim() });
  }
  return done({ did: 'actie_opdragen', actions });
}
