import type { Ctx } from '~/domain/context';
import type { Refusal } from '~/domain/outcome';
import { type lineKind } from '~/domain/minutes/lines';
import { recordRefusal } from '~/platform/db/change.server';
import { lineEvents } from './line-events';

/** A try that could not even be read leaves its event too. */
export function refuseLine(
  ctx: Ctx,
  meetingId: string,
  kind: ReturnType<typeof lineKind>,
  reasons: readonly Refusal[],
): Promise<void> {
  const { action, kind: object } = lineEvents[kind];
  const attempt = { action, object: { kind: object, id: null }, meetingId };
  return recordRefusal(ctx, attempt, { ok: false, kind: 'refused', reasons });
}
