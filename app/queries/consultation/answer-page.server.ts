import type { Ctx } from '~/domain/context';
import { consultationHead } from './consultation-head.server';
import { remarkRows } from './remark-rows.server';

/** A remark to answer, with the next one that waits; only for who manages the consultation. */
export async function answerPage(ctx: Ctx, consultationId: string, remarkId: string) {
  const consultation = await consultationHead(ctx, consultationId);
  if (!consultation?.mayManage) return null;
  const remarks = (await remarkRows(ctx, consultationId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const at = remarks.findIndex(({ id }) => id === remarkId);
  const remark = remarks[at];
  if (!remark) return null;
  const waiting = [...remarks.slice(at + 1), ...remarks.slice(0, at)].filter(({ answer }) => answer === null);
  return { consultation, remark, nextId: waiting[0]?.id ?? null, waiting: waiting.length };
}
