import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { shortfallOf, type Shortfall } from '~/domain/werkgroep/shortfall';
import type { Db, Tx } from '../client.server';
import { coverageFacts, coverageOf } from './coverage.server';

/** The shortfall of a werkgroep today, with what it is writing where it writes something; null without one. */
export async function shortfallNow(
  tx: Db | Tx,
  { actor, now }: Ctx,
  werkgroepId: string,
): Promise<Shortfall | null> {
  const [programma, facts] = await Promise.all([
    tx.programma.findUniqueOrThrow({
      where: { id: actor.programmaId },
      select: { firstYear: true, lastYear: true },
    }),
    coverageFacts(tx, actor, { werkgroepId }),
  ]);
  const range = { from: programma.firstYear, to: programma.lastYear };
  const { submitted, written } = coverageOf(facts, werkgroepId, range);
  const basis = written ? 'in_bewerking' : 'ingediend';
  return shortfallOf((written ?? submitted).years, basis, amsterdamDate(now));
}
