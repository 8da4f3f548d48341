import type { Actor } from '~/domain/access/actor';
import { fullLabel } from '~/domain/maatregel/label';
import { db } from '~/platform/db/client.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';

/** What a form about something that is monitored lets people choose from: maatregelen, goals that stand, parties. */
export async function monitoringChoices(actor: Actor) {
  const { programmaId } = actor;
  const [maatregelen, goals, parties] = await Promise.all([
    db().maatregel.findMany({
      where: { programmaId },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
      select: { id: true, code: true, name: true },
    }),
    db().goal.findMany({
      where: { AND: [visibleGoals(actor), { withdrawnAt: null }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true },
    }),
    db().party.findMany({
      where: { programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
  ]);
  return {
    maatregelen: maatregelen.map((one) => ({ value: one.id, label: fullLabel(one) })),
    goals: goals.map(({ id, title }) => ({ value: id, label: title })),
    parties: parties.map(({ id, shortName }) => ({ value: id, label: shortName })),
  };
}

export type MonitoringChoices = Awaited<ReturnType<typeof monitoringChoices>>;
