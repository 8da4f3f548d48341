import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { escalatieState } from '~/domain/escalatie/rules';
import { db } from '~/platform/db/client.server';
import { escalatieFacts, escalatieRuleSelect } from '~/platform/db/escalatie/escalatie-facts.server';
import { visibleEscalaties } from '~/platform/db/visible/bouwstenen.server';

/** What a werkgroep asked its overleg and didn't take back, as far as this person may see: what is open first. */
export async function escalatiesOf({ actor, now }: Ctx, werkgroepId: string) {
  const rows = await db().escalatie.findMany({
    where: { AND: [visibleEscalaties(actor)], werkgroepId, withdrawnAt: null },
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { neededBy: 'asc' }, { id: 'asc' }],
    select: {
      ...escalatieRuleSelect,
      question: true,
      neededBy: true,
      answer: true,
      answeredAt: true,
    },
  });
  const facts = await escalatieFacts(db(), rows);
  const today = amsterdamDate(now);
  return rows.flatMap((row) => {
    const known = facts.get(row.id);
    if (!known) return [];
    const state = escalatieState(known);
    const neededBy = row.neededBy.toISOString().slice(0, 10);
    return {
      id: row.id,
      question: row.question,
      answer: row.answer,
      answeredOn: row.answeredAt && amsterdamDate(row.answeredAt),
      neededBy,
      state,
      late: state !== 'beantwoord' && neededBy < today,
    };
  });
}
