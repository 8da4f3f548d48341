import type { Ctx } from '~/domain/context';
import { decisionPage, type ShareChoice } from './decision-page.server';

/** What the page to share a besluit asks; null when it is not there for this person, `sharing` null when not theirs to share. */
export async function sharePage(ctx: Ctx, id: string) {
  const page = await decisionPage(ctx, id);
  if (!page) return null;
  const { number, text } = page.decision;
  return { decision: { id, number, text }, sharing: page.sharing };
}

export type { ShareChoice };
