import type { Ctx } from '~/domain/context';
import { historyOf } from '../history/thing-history.server';
import { consultationHead } from './consultation-head.server';
import { remarkRows } from './remark-rows.server';

/** A consultation with the remarks, answers and history that this person may see. */
export async function consultationPage(ctx: Ctx, id: string) {
  const consultation = await consultationHead(ctx, id);
  if (!consultation) return null;
  const thing = {
    kind: 'consultation',
    id,
    works: consultation.mayManage,
    shownSince: consultation.openedAt,
  } as const;
  const [remarks, events] = await Promise.all([remarkRows(ctx, id), historyOf(ctx, thing)]);
  return {
    consultation,
    remarks: remarks.filter(({ withdrawnAt }) => withdrawnAt === null),
    events,
  };
}
