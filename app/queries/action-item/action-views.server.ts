import type { PartyView } from '~/domain/action-item/progress';
import { membersHeard, partyViews } from '~/domain/action-item/views';
import type { Hoek } from '~/domain/hoek/hoek';
import { db } from '~/platform/db/client.server';
import { partyGroups } from '~/platform/db/party-groups.server';
import type { Seen } from './action-seen.server';

/** What one of the parties said last. */
export type ShownView = PartyView & {
  party: { shortName: string; hoek: Hoek | null };
  at: Date | null;
  /** Of a group: how many of its members spoke. */
  members: { told: number; of: number } | null;
};

/** The view of each party with when it said so; a group is silent until all its members spoke. */
export async function viewsOf({ roles, reports, programmaId }: Seen): Promise<ShownView[]> {
  const parties = await partyGroups(db(), programmaId);
  const views = partyViews(roles, [...reports].reverse(), parties);
  const known = new Map<string, ShownView['party']>(roles.map(({ partyId, party }) => [partyId, party]));
  for (const { partyId, party } of reports) if (partyId !== null && party) known.set(partyId, party);
  return views.flatMap((view) => {
    const party = known.get(view.partyId);
    const last = reports.find((report) => report.partyId === view.partyId);
    if (!party) return [];
    const members = membersHeard(view.partyId, reports, parties);
    return [{ ...view, party, at: last?.createdAt ?? null, members }];
  });
}
