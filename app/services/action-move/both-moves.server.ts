import type { ShiftInput, SuccessionInput } from '~/domain/action-move/schema';
import type { Ctx } from '~/domain/context';
import { formatDate } from '~/domain/dates/format';
import type { Stale } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import type { ActionAtHand } from './action-at-hand.server';

type Fields = Stale['fields'];

/** Somebody changed the action meanwhile: when it is due now, by which besluit and why, beside what was typed. */
export async function bothShifts(tx: Tx, ctx: Ctx, action: ActionAtHand, yours: ShiftInput): Promise<Fields> {
  const last = await tx.actionShift.findFirst({
    where: { actionItemId: action.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const numberOf = await besluitNumbers(tx, ctx, [last?.decisionId, yours.decisionId]);
  return [
    field('year', 'Jaar', action.deadlineYear, yours.year),
    field('deadline', 'Klaar op', dayText(isoDay(action.deadline)), dayText(yours.deadline)),
    field('decisionId', 'Besluit', numberOf(last?.decisionId), numberOf(yours.decisionId)),
    field('reason', 'Waarom', last?.reason, yours.reason),
  ];
}

/** What the action goes on in by now, as far as one may see that, beside what was typed. */
export async function bothSuccessions(
  tx: Tx,
  ctx: Ctx,
  action: ActionAtHand,
  yours: SuccessionInput,
): Promise<Fields> {
  const seen = visibleActions(ctx.actor);
  const title = { select: { title: true } };
  const now = await tx.actionSuccession.findMany({
    where: { fromId: action.id, to: seen },
    orderBy: { toId: 'asc' },
    select: { kind: true, reason: true, decisionId: true, to: title },
  });
  const chosen = await tx.actionItem.findMany({
    where: { AND: [seen, { id: { in: yours.toIds } }] },
    orderBy: { id: 'asc' },
    ...title,
  });
  const [one] = now;
  const numberOf = await besluitNumbers(tx, ctx, [one?.decisionId, yours.decisionId]);
  return [
    field('kind', 'Wat gebeurt er', one?.kind, yours.kind),
    field('toIds', 'Gaat verder in', titles(now.map(({ to }) => to)), titles(chosen)),
    field('decisionId', 'Besluit', numberOf(one?.decisionId), numberOf(yours.decisionId)),
    field('reason', 'Waarom', one?.reason, yours.reason),
  ];
}

type Said = string | number | null | undefined;

const field = (name: string, label: string, theirs: Said, yours: Said) => ({
  name,
  label,
  theirs: String(theirs ?? ''),
  yours: String(yours ?? ''),
});

const titles = (actions: readonly { title: string }[]): string => actions.map((one) => one.title).join('\n');

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
const dayText = (day: string | null): string => (day === null ? '' : formatDate(day));

/** A besluit that one may not read has no number here. */
async function besluitNumbers(tx: Tx, { actor }: Ctx, ids: readonly (string | null | undefined)[]) {
  const found = await tx.decision.findMany({
    where: {
      AND: [
        visibleDecisions(actor),
        { id: { in: ids.filter((id) => typeof id === 'string' && id !== '') as string[] } },
      ],
    },
    select: { id: true, number: true },
  });
  return (id: string | null | undefined) => found.find((one) => one.id === id)?.number;
}
