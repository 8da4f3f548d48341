import { waitingItems } from '~/platform/db/bouwsteen/waiting-items.server';
import { db } from '~/platform/db/client.server';
import { whoMustAct } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { commentsOn } from '../comment/comments-on.server';
import { consultationsOn } from '../consultation/consultations-on.server';
import { decisionsAbout } from '../maatregel/decisions-about.server';
import { itemsAbout } from '../maatregel/items-about.server';
import { packagesWith } from '../package/packages-with.server';
import type { ThingOfHistory } from '~/platform/db/visible/history.server';
import { historyOf } from '../history/thing-history.server';
import { bouwsteenHead, type BouwsteenHead } from './bouwsteen-head.server';
import { versionContent } from './version-content.server';

/**
 * A bouwsteen as this person may see it: one of its versions with what is in it, the others by number, and where it was put
 * forward. The number of statements doesn't grow with versions, files or agendas.
 * @param number the version to show; without it the newest that may be seen
 */
export async function bouwsteenPage(ctx: Ctx, id: string, number?: number) {
  const head = await bouwsteenHead(ctx, id);
  if (!head) return null;
  const { bouwsteen, versions, rights } = head;
  const shown = number === undefined ? versions[0] : versions.find((one) => one.number === number);
  if (number !== undefined && !shown) return null;
  const prepares = rights.handle;
  const places = rights.announce && bouwsteen.state === 'ingediend' && !bouwsteen.withdrawn;
  const subjects = versions.map((version) => ({ kind: 'bouwsteen' as const, id: version.id }));
  const [content, items, decisions, consultations, history, waiting, comments, packages] = await Promise.all([
    shown ? versionContent(ctx, id, shown) : null,
    itemsAbout(ctx, subjects),
    decisionsAbout(ctx, subjects),
    consultationsOn(ctx, { bouwsteenVersion: { bouwsteenId: id } }),
    historyOf(ctx, ...things(head)),
    places ? waitingItems(db(), id, head.overleg.id) : null,
    head.insight.inWerkgroep ? commentsOn(ctx, 'bouwsteen', id) : null,
    packagesWith(ctx, id),
  ]);
  const onAgenda = items.some(
    ({ meeting, number: sent, withdrawn }) => meeting?.state === 'verzonden' && sent !== null && !withdrawn,
  );
  return {
    ...head,
    shown: shown && content ? { ...shown, ...content } : null,
    mustAct: whoMustAct({ ...bouwsteen, onAgenda }),
    acceptedBy: decisions.find((one) => one.id === bouwsteen.acceptedByDecisionId) ?? null,
    /** A secretaris puts it on an agenda, who leads the werkgroep asks for it: once, or again for a later version. */
    mayPlace: waiting !== null && (waiting.items.length === 0 || (prepares && waiting.older.length > 0)),
    items,
    decisions,
    consultations,
    history,
    packages,
    /** What people of the werkgroep say among themselves; null for who isn't one of them. */
    comments: comments && { list: comments, maySettle: rights.write },
  };
}

/** The announcement was always known; how a version was made is the werkgroep's, that it came back also its secretarissen's. */
function things({ bouwsteen, versions, insight, rights }: BouwsteenHead): ThingOfHistory[] {
  const { inWerkgroep, handles } = insight;
  return [
    { kind: 'bouwsteen', id: bouwsteen.id, works: rights.write, shownSince: new Date(0) },
    ...versions
      .filter(({ submittedAt }) => inWerkgroep || (handles && submittedAt !== null))
      .map((version): ThingOfHistory => {
        const { id, submittedAt } = version;
        return { kind: 'bouwsteen_version', id, works: inWerkgroep, shownSince: submittedAt };
      }),
  ];
}

export type BouwsteenPage = NonNullable<Awaited<ReturnType<typeof bouwsteenPage>>>;
