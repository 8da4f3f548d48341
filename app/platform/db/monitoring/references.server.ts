import type { MonitoredKind } from '~/domain/monitoring/kinds';
import type { Tx } from '../client.server';

/** Titles of what stands in this list of the programma, without the thing itself. */
export async function otherTitles(
  tx: Tx,
  kind: MonitoredKind,
  { programmaId, id }: { programmaId: string; id: string | null },
): Promise<string[]> {
  const where = { programmaId, withdrawnAt: null, ...(id === null ? {} : { id: { not: id } }) };
  const select = { title: true } as const;
  const rows = await {
    indicator: () => tx.indicator.findMany({ where, select }),
    good_practice: () => tx.goodPractice.findMany({ where, select }),
    knelpunt: () => tx.knelpunt.findMany({ where, select }),
    risk: () => tx.risk.findMany({ where, select }),
  }[kind]();
  return rows.map(({ title }) => title);
}

type About = {
  maatregelId?: string | null;
  maatregelIds?: readonly string[];
  goalId?: string | null;
  partyId?: string | null;
};

/**
 * The first field that names what isn't in this programma, or a goal that was withdrawn; null when all of it is there.
 * @param kept what the thing was about already: that may stay as it is
 */
export async function unknownAbout(
  tx: Tx,
  programmaId: string,
  about: About,
  kept: About = {},
): Promise<keyof About | null> {
  const { maatregelId, maatregelIds, goalId, partyId } = about;
  const maatregelen = [...(maatregelIds ?? []), ...(maatregelId ? [maatregelId] : [])];
  const known = await tx.maatregel.count({ where: { programmaId, id: { in: maatregelen } } });
  if (known < maatregelen.length) return maatregelIds === undefined ? 'maatregelId' : 'maatregelIds';
  if (goalId && goalId !== kept.goalId) {
    const goal = await tx.goal.count({ where: { id: goalId, programmaId, withdrawnAt: null } });
    if (goal === 0) return 'goalId';
  }
  if (partyId && (await tx.party.count({ where: { id: partyId, programmaId } })) === 0) return 'partyId';
  return null;
}
