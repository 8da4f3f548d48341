import { may } from '~/domain/access/may';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import {
  escalatieState,
  reasonsNotToChange,
  reasonsNotToPlace,
  reasonsNotToWithdraw,
} from '~/domain/escalatie/rules';
import { readShortfall } from '~/domain/werkgroep/shortfall';
import { db } from '~/platform/db/client.server';
import { escalatieRuleSelect, factsOfEscalatie } from '~/platform/db/escalatie/escalatie-facts.server';
import { visibleEscalaties } from '~/platform/db/visible/bouwstenen.server';
import { historyOf } from '../history/thing-history.server';
import { decisionsAbout } from '../maatregel/decisions-about.server';
import { itemsAbout } from '../maatregel/items-about.server';
import { meetingsAhead } from '../meeting/meetings-ahead.server';

const select = {
  ...escalatieRuleSelect,
  version: true,
  question: true,
  wish: true,
  argument: true,
  neededBy: true,
  answer: true,
  effect: true,
  answeredAt: true,
  withdrawnReason: true,
  createdAt: true,
  programmaId: true,
  werkgroepId: true,
  werkgroep: { select: { id: true, name: true, overleg: { select: { id: true, shortName: true } } } },
} as const;

/** A question that a werkgroep put to its overleg, where it stands, and what was answered; null where it is hidden. */
export async function escalatiePage(ctx: Ctx, werkgroepId: string, id: string) {
  const { actor } = ctx;
  const row = await db().escalatie.findFirst({
    where: { AND: [visibleEscalaties(actor), { id, werkgroepId }] },
    select,
  });
  if (!row) return null;
  const facts = await factsOfEscalatie(db(), row);
  const state = escalatieState(facts);
  const leads = may(actor, 'escalatie:write', row);
  const prepares = may(actor, 'agenda:prepare', row);
  const about = [{ kind: 'escalatie' as const, id }];
  const [items, decisions, targets, history] = await Promise.all([
    itemsAbout(ctx, about),
    decisionsAbout(ctx, about),
    prepares ? meetingsAhead(row.overlegId) : [],
    historyOf(ctx, { kind: 'escalatie', id, works: leads || prepares, shownSince: row.createdAt }),
  ]);
  return {
    werkgroep: { id: row.werkgroep.id, name: row.werkgroep.name },
    overleg: row.werkgroep.overleg,
    escalatie: {
      id,
      version: row.version,
      question: row.question,
      wish: row.wish,
      argument: row.argument,
      neededBy: row.neededBy.toISOString().slice(0, 10),
      madeOn: amsterdamDate(row.createdAt),
      shortfall: readShortfall(row.shortfall),
      answer: row.answer,
      effect: row.effect,
      answeredOn: row.answeredAt && amsterdamDate(row.answeredAt),
      withdrawnReason: row.withdrawnReason,
    },
    state,
    late: facts.decisionId === null && !facts.withdrawn && row.neededBy < new Date(amsterdamDate(ctx.now)),
    items,
    /** Its agendapunt while that waits for a secretaris to choose a meeting, for who does. */
    parkedItemId: prepares && state === 'ingebracht' ? (facts.standing?.parkedItemId ?? null) : null,
    /** The besluit that answered it, for who may read that. */
    decision: decisions.find((one) => one.id === facts.decisionId) ?? null,
    history,
    targets,
    can: {
      change: leads && reasonsNotToChange(facts).length === 0,
      withdraw: leads && reasonsNotToWithdraw(facts).length === 0,
      place: (leads || prepares) && reasonsNotToPlace(facts).length === 0,
      choosesMeeting: prepares,
    },
  };
}

export type EscalatiePage = NonNullable<Awaited<ReturnType<typeof escalatiePage>>>;
