import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToAsk } from '~/domain/escalatie/rules';
import type { EscalatieTexts } from '~/domain/escalatie/schema';
import { done, forbidden, hidden, refused, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { newId } from '~/platform/db/id.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { shortfallNow } from '~/platform/db/werkgroep/shortfall-now.server';
import { bringIn } from './bring-in.server';

export type NewEscalatie = EscalatieTexts & { werkgroepId: string; withShortfall: boolean };

/**
 * A question to the overleg of the werkgroep, and its agendapunt: that waits on the parking list, and every agenda of the
 * overleg that is being made proposes it. With a shortfall its years and sums stay with it as they are now.
 */
export async function makeEscalatie(ctx: Ctx, input: NewEscalatie): Promise<Outcome<{ id: string }>> {
  const { werkgroepId, withShortfall, ...texts } = input;
  const { actor } = ctx;
  const attempt = { action: 'escalatie_made', object: { kind: 'escalatie', id: null } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const werkgroep = await tx.werkgroep.findFirst({
      where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
      select: { overlegId: true, programmaId: true },
    });
    if (!werkgroep) return hidden;
    const { overlegId, programmaId } = werkgroep;
    if (!may(actor, 'escalatie:write', { programmaId, werkgroepId, overlegId })) return forbidden;
    const shortfall = withShortfall ? await shortfallNow(tx, ctx, werkgroepId) : null;
    if (withShortfall && shortfall === null)
      return refused({ code: 'escalatie_no_shortfall', field: 'shortfall' });
    const today = amsterdamDate(ctx.now);
    const reasons = reasonsNotToAsk(texts, { hasShortfall: withShortfall, today });
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    await tx.escalatie.create({
      data: {
        id,
        programmaId,
        werkgroepId,
        overlegId,
        ...texts,
        neededBy: new Date(texts.neededBy),
        ...(shortfall ? { shortfall } : {}),
        createdAt: ctx.now,
        createdById: actor.personId,
      },
    });
    record({
      object: { kind: 'escalatie', id },
      overlegId,
      change: { detail: { title: texts.question, werkgroepId, ...texts, shortfall } },
    });
    const brought = await bringIn(tx, ctx, record, { id, overlegId, texts, shortfall });
    return brought.ok ? done({ id }) : brought;
  });
}
