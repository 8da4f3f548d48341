import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { visibleCentraleOpdrachten } from '~/platform/db/visible/bouwstenen.server';

/** The versions that this person may read, with their parts in order; the newest first. */
export async function centraleVersions({ actor }: Ctx) {
  const rows = await db().centraleOpdrachtVersion.findMany({
    where: visibleCentraleOpdrachten(actor),
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      state: true,
      label: true,
      note: true,
      adoptedOn: true,
      createdAt: true,
      version: true,
      parts: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { id: true, key: true, title: true, explanation: true, version: true },
      },
    },
  });
  return rows.map(({ adoptedOn, ...row }) => ({ ...row, adoptedOn: adoptedOn && amsterdamDate(adoptedOn) }));
}

export type CentraleVersion = Awaited<ReturnType<typeof centraleVersions>>[number];
