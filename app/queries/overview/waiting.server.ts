import type { Ctx } from '~/domain/context';
import type { Awaited } from './awaited.server';
import { awaitedByParty } from './awaited-by-party.server';
import { awaitedBySecretaris } from './awaited-by-secretaris.server';

export type Waiting = Awaited & { late: boolean };

const MOST = 10;

/** What somebody waits for, the oldest agreement first. */
export async function waitingFor(ctx: Ctx, today: string): Promise<Waiting[]> {
  const lists = await Promise.all([awaitedBySecretaris(ctx, today), awaitedByParty(ctx, today)]);
  return lists
    .flat()
    .map((one) => ({ ...one, late: one.agreed !== null && one.agreed < today }))
    .sort((a, b) => (a.agreed ?? '9999').localeCompare(b.agreed ?? '9999'))
    .slice(0, MOST);
}
