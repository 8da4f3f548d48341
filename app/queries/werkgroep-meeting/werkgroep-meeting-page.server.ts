import { may } from '~/domain/access/may';
import { isLate } from '~/domain/action-item/late';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { db } from '~/platform/db/client.server';
import { visibleWerkgroepMeetings } from '~/platform/db/visible/bouwstenen.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { historyOf } from '../history/thing-history.server';
import { minutedActions } from '../minutes/minuted-lines.server';

const werkgroep = {
  select: {
    id: true,
    name: true,
    overlegId: true,
    programmaId: true,
    overleg: { select: { shortName: true } },
  },
} as const;

/** A meeting of a werkgroep with its notes and what was agreed; null where it is hidden. */
export async function werkgroepMeetingPage(ctx: Ctx, werkgroepId: string, id: string) {
  const { actor } = ctx;
  const row = await db().werkgroepMeeting.findFirst({
    where: { AND: [visibleWerkgroepMeetings(actor), { id, werkgroepId }] },
    include: { werkgroep },
  });
  if (!row) return null;
  const facts = { ...row.werkgroep, werkgroepId };
  const mayWrite = may(actor, 'werkgroep-meeting:write', facts);
  const [actions, history] = await Promise.all([
    minutedActions(actor, { werkgroepMeetingId: id }),
    historyOf(ctx, { kind: 'werkgroep_meeting', id, works: mayWrite, shownSince: new Date(0) }),
  ]);
  const today = amsterdamDate(ctx.now);
  return {
    today,
    werkgroep: { id: werkgroepId, name: row.werkgroep.name, overleg: row.werkgroep.overleg.shortName },
    overlegId: row.werkgroep.overlegId,
    meeting: {
      id,
      version: row.version,
      date: row.date.toISOString().slice(0, 10),
      startTime: row.startTime,
      place: row.place,
      notes: row.notes,
      cancelled: row.cancelledAt !== null,
    },
    blocks: toBlocks(row.notes),
    actions: actions
      .sort((a, b) => a.position - b.position || a.id.localeCompare(b.id))
      .map((action) => ({ ...action, late: isLate({ ...action, latestYear: null }, today) })),
    history,
    mayWrite: mayWrite && row.cancelledAt === null,
  };
}

export type WerkgroepMeetingPage = NonNullable<Awaited<ReturnType<typeof werkgroepMeetingPage>>>;

/** The werkgroep of which somebody is about to note a meeting; null for who may not. */
export async function newWerkgroepMeeting({ actor }: Ctx, werkgroepId: string) {
  const row = await db().werkgroep.findFirst({
    where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] },
    ...werkgroep,
  });
  if (!row || !may(actor, 'werkgroep-meeting:write', { ...row, werkgroepId })) return null;
  return { id: row.id, name: row.name };
}
