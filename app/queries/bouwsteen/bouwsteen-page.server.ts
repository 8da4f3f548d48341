import { whoMustAct } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { decisionsAbout } from '../maatregel/decisions-about.server';
import { itemsAbout } from '../maatregel/items-about.server';
import { bouwsteenHead } from './bouwsteen-head.server';
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
  const [content, items, decisions] = await Promise.all([
    shown ? versionContent(ctx, id, shown) : null,
    itemsAbout(ctx, subjects),
    decisionsAbout(ctx, subjects),
  ]);
  const onAgenda = items.some(
    ({ meeting, number: sent, withdrawn }) => meeting?.state === 'verzonden' && sent !== null && !withdrawn,
  );
  return {
    ...head,
    shown: shown && content ? { ...shown, ...content } : null,
    mustAct: whoMustAct({ ...bouwsteen, onAgenda }),
    acceptedBy: decisions.find((one) => one.id === bouwsteen.acceptedByDecisionId) ?? null,
    items,
    decisions,
  };
}

export type BouwsteenPage = NonNullable<Awaited<ReturnType<typeof bouwsteenPage>>>;
