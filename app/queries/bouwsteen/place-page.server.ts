import { may } from '~/domain/access/may';
import { reasonsNotTo } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { waitingItems } from '~/platform/db/bouwsteen/waiting-items.server';
import { db } from '~/platform/db/client.server';
import { meetingsAhead } from '../meeting/meetings-ahead.server';
import { bouwsteenHead } from './bouwsteen-head.server';

/** Where a bouwsteen can be put, and where a version of it waits already; null for who may put it nowhere. */
export async function placePage(ctx: Ctx, id: string) {
  const head = await bouwsteenHead(ctx, id);
  if (!head?.rights.announce) return null;
  const { bouwsteen, werkgroep, overleg } = head;
  const prepares = may(ctx.actor, 'agenda:prepare', { overlegId: overleg.id });
  const [waiting, targets] = await Promise.all([
    waitingItems(db(), id, overleg.id),
    prepares ? meetingsAhead(overleg.id) : [],
  ]);
  return {
    bouwsteen,
    werkgroep,
    overleg,
    prepares,
    targets,
    number: waiting.newest?.number ?? null,
    closed: reasonsNotTo('accept', bouwsteen),
    /** Only who prepares knows on which agenda that is still made. */
    waiting: waiting.items.map(({ title, meeting }) => ({
      title,
      date: prepares && meeting ? amsterdamDate(meeting.startsAt) : null,
    })),
    older: waiting.older.length,
  };
}
