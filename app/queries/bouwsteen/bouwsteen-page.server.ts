import { whoMustAct } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { decisionsAbout } from '../maatregel/decisions-about.server';
import { itemsAbout } from '../maatregel/items-about.server';
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
  const { bouwsteen, versions } = head;
  const shown = number === undefined ? versions[0] : versions.find((one) => one.number === number);
  if (number !== undefined && !shown) return null;
  const subjects = versions.map((version) => ({ kind: 'bouwsteen' as const, id: version.id }));
  const [content, items, decisions, history] = await Promise.all([
    shown ? versionContent(ctx, id, shown) : null,
    itemsAbout(ctx, subjects),
    decisionsAbout(ctx, subjects),
    historyOf(ctx, ...things(head)),
  ]);
  const onAgenda = items.some(
    ({ meeting, number: sent, withdrawn }) => meeting?.state === 'verzonden' && sent !== null && !withdrawn,
  );
  return {
    ...head,
    shown: shown && content ? { ...shown, ...content } : null,
    mustAct: whoMustAct({ ...bouwsteen, onAgenda }),
    acceptedBy: decisions.find((one) => one.id === bouwsteen.acceptedByDecisionId) ?? null,
    /** A secretaris puts it on an agenda, who leads the werkgroep asks for it; once, as long as it waits. */
    mayPlace: bouwsteen.state === 'ingediend' && !bouwsteen.withdrawn && !waits(items),
    items,
    decisions,
    history,
  };
}

/** It stands on an agenda that is still made, or on the parking list. */
const waits = (items: Awaited<ReturnType<typeof itemsAbout>>): boolean =>
  items.some(
    ({ meeting, withdrawn }) =>
      !withdrawn && (meeting === null || meeting.state === 'concept' || meeting.state === 'verzonden'),
  );

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
