import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';

/** A day of the planning to change, or with null a new one; null for who doesn't plan for the werkgroep. */
export async function planningForm({ actor }: Ctx, werkgroepId: string, id: string | null) {
  const row = await db().werkgroep.findFirst({
    where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
    select: {
      id: true,
      name: true,
      programmaId: true,
      overlegId: true,
      planning: { where: { id: id ?? '00000000-0000-0000-0000-000000000000', withdrawnAt: null } },
    },
  });
  if (!row || !may(actor, 'werkgroep:plan', { ...row, werkgroepId })) return null;
  const [entry] = row.planning;
  if (id !== null && !entry) return null;
  return {
    werkgroep: { id: row.id, name: row.name },
    entry: entry
      ? {
          id: entry.id,
          version: entry.version,
          title: entry.title,
          date: entry.date.toISOString().slice(0, 10),
          until: entry.until?.toISOString().slice(0, 10) ?? '',
          note: entry.note,
          optional: entry.optional,
        }
      : null,
  };
}
