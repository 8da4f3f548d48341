import { inWerkgroep } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import {
  bouwsteenMoves,
  isLate,
  knownState,
  reasonsNotTo,
  rightTo,
  type BouwsteenMove,
} from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { visibleBouwstenen, visibleBouwsteenVersions } from '~/platform/db/visible/bouwstenen.server';

const named = { id: true, number: true, letter: true, title: true } as const;

/**
 * A bouwsteen with the versions of it that this person may see, newest first, and what the person can do with it; null where
 * it is hidden. In one statement.
 */
export async function bouwsteenHead(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const { programmaId } = actor;
  const row = await db().bouwsteen.findFirst({
    where: { AND: [visibleBouwstenen(actor), { id }] },
    include: {
      werkgroep: {
        select: { id: true, name: true, overlegId: true, overleg: { select: { shortName: true } } },
      },
      addendumTo: { select: named },
      addenda: {
        where: { withdrawnAt: null },
        orderBy: [{ number: 'asc' }, { letter: 'asc' }],
        select: named,
      },
      versions: {
        where: visibleBouwsteenVersions(actor),
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          note: true,
          createdAt: true,
          submittedAt: true,
          version: true,
          share: { select: { sharedAt: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { werkgroep, addendumTo, addenda, versions } = row;
  const { overlegId } = werkgroep;
  const facts = { programmaId, werkgroepId: werkgroep.id, overlegId };
  const rights = {
    write: may(actor, 'bouwsteen:write', facts),
    announce: may(actor, 'bouwsteen:announce', facts),
    handle: may(actor, 'bouwsteen:handle', facts),
    consult: may(actor, 'consultation:manage', facts),
  };
  const insight = {
    inWerkgroep: inWerkgroep(actor, werkgroep.id),
    handles: rights.handle || actor.financien,
    readsVersion: versions.some(({ submittedAt }) => submittedAt !== null),
  };
  const state = knownState(row.state, insight);
  const [withdrawn, due] = [row.withdrawnAt !== null, isoDay(row.due)];
  const can = Object.fromEntries(
    bouwsteenMoves.map((move) => [
      move,
      move !== 'accept' &&
        may(actor, rightTo[move], facts) &&
        reasonsNotTo(move, { state: row.state, withdrawn }).length === 0,
    ]),
  ) as Record<BouwsteenMove, boolean>;
  const { number, letter, kind, title, description, missingReason, version } = row;
  return {
    bouwsteen: {
      ...{ id, number, letter, kind, title, description, missingReason, version },
      ...{ state, due, withdrawn },
      late: isLate({ state, due, withdrawn }, amsterdamDate(ctx.now)),
      withdrawnReason: row.withdrawnReason,
      returned: state === 'teruggelegd' ? { at: row.returnedAt, reason: row.returnedReason } : null,
      acceptedVersionId: row.acceptedVersionId,
      acceptedByDecisionId: row.acceptedByDecisionId,
      processedAt: row.processedAt,
    },
    werkgroep: { id: werkgroep.id, name: werkgroep.name },
    overleg: { id: overlegId, shortName: werkgroep.overleg.shortName },
    addendumTo,
    addenda,
    versions: versions.map(({ share, ...one }) => ({ ...one, sharedAt: share?.sharedAt ?? null })),
    rights,
    insight,
    can,
  };
}

export type BouwsteenHead = NonNullable<Awaited<ReturnType<typeof bouwsteenHead>>>;
export type ListedBouwsteenVersion = BouwsteenHead['versions'][number];

const isoDay = (date: Date | null): string | null => date && date.toISOString().slice(0, 10);
