import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { goesOn } from '~/platform/db/action-share/claims.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { registerOptions } from '../register/options.server';

/** More than this can't be chosen from in a list. */
const MOST = 500;

/** What an action in a deelagenda can be given, and the deelagenda that was asked for; null for who doesn't manage it. */
export async function newActionForm(ctx: Ctx, werkgroepKey: string | null) {
  const { actor } = ctx;
  const { programmaId } = actor;
  if (!may(actor, 'deelagenda:manage', { programmaId })) return null;
  const deelagenda = { AND: [visibleActions(actor), goesOn, { origin: 'deelagenda' as const }] };
  const [options, werkgroepen, actions, doing] = await Promise.all([
    registerOptions(actor),
    db().werkgroep.findMany({
      where: visibleWerkgroepen(actor),
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      select: { id: true, key: true, name: true },
    }),
    db().actionItem.findMany({
      where: deelagenda,
      orderBy: [{ theme: 'asc' }, { deadlineYear: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }],
      take: MOST,
      select: { id: true, title: true, theme: true, parentId: true },
    }),
    db().actionRole.groupBy({ by: ['partyId'], where: { action: deelagenda } }),
  ]);
  const does = new Set(doing.map(({ partyId }) => partyId));
  const parties = options.parties.map(({ id, shortName }) => ({ id, shortName }));
  return {
    werkgroepId: werkgroepen.find(({ key }) => key === werkgroepKey)?.id ?? null,
    werkgroepen: werkgroepen.map(({ id, name }) => ({ id, name })),
    themes: [...new Set(actions.flatMap(({ theme }) => theme ?? []))],
    parties: {
      participants: parties.filter(({ id }) => does.has(id)),
      others: parties.filter(({ id }) => !does.has(id)),
    },
    maatregelen: options.maatregelen.map(({ id, code, name }) => ({ id, code, name })),
    actions,
  };
}

export type NewActionForm = NonNullable<Awaited<ReturnType<typeof newActionForm>>>;
