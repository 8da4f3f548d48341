import type { Ctx } from '~/domain/context';
import { historyOf } from '../history/thing-history.server';
import { consultationHead } from './consultation-head.server';
import { remarkRows } from './remark-rows.server';

/** A consultation with the remarks and answers that this person may see: what the page shows and a file holds. */
export async function consultationRemarks(ctx: Ctx, id: string) {
  const consultation = await consultationHead(ctx, id);
  if (!consultation) return null;
  const remarks = (await remarkRows(ctx, id)).filter(({ withdrawnAt }) => withdrawnAt === null);
  return { consultation, remarks };
}

/** The same with its history. */
export async function consultationPage(ctx: Ctx, id: string) {
  const page = await consultationRemarks(ctx, id);
  if (!page) return null;
  const { mayManage: works, openedAt: shownSince } = page.consultation;
  return { ...page, events: await historyOf(ctx, { kind: 'consultation', id, works, shownSince }) };
}
