import { may } from '~/domain/access/may';
import { claimedOf, type Claimed } from '~/domain/action-share/claimed';
import { readShare, type Share } from '~/domain/action-share/share';
import type { Cell } from '~/domain/amount-series/cell';
import type { Ctx } from '~/domain/context';
import { readRevisions, targetIn } from '~/domain/maatregel/read-series';
import { claimsOn, dueYear } from '~/platform/db/action-share/claims.server';
import { db } from '~/platform/db/client.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { holdingRevisions } from '~/platform/db/holding-revisions.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

export type ShownShare = {
  maatregel: { id: string; code: string | null; name: string };
  /** What the maatregel was awarded by, where the way to this action begins; `date` is YYYY-MM-DD. */
  award: { id: string; date: string } | null;
  year: number | null;
  /** What the maatregel must yield in that year; null without a year, or outside those of its reeks. */
  target: Cell | null;
  share: Share | null;
  note: string;
  version: number;
  /** What all actions that this person sees claim of it in that year; null without a target. */
  claimed: Claimed | null;
};

export type ActionShares = { shares: ShownShare[]; mayManage: boolean };

/** What an action brings to each of its maatregelen, beside what the other actions of that year bring. */
export async function actionShares(ctx: Ctx, actionId: string): Promise<ActionShares> {
  const { actor } = ctx;
  const links = await db().actionMaatregel.findMany({
    where: {
      actionItemId: actionId,
      action: visibleActions(actor),
      maatregel: visibleMaatregelen(actor),
    },
    orderBy: { maatregel: { sortOrder: 'asc' } },
    include: {
      action: { select: { deadlineYear: true, deadline: true, programmaId: true } },
      maatregel: {
        select: {
          id: true,
          code: true,
          name: true,
        },
      },
    },
  });
  const maatregelIds = links.map(({ maatregelId }) => maatregelId);
  const [claims, revisionsOf] = await Promise.all([
    claimsOn(db(), maatregelIds, visibleActions(actor)),
    holdingRevisions(db(), { programmaId: actor.programmaId, maatregelIds }),
  ]);
  return {
    mayManage: links.some(({ action }) => may(actor, 'deelagenda:manage', action)),
    shares: links.map(({ action, maatregel, ...row }) => {
      const year = dueYear(action);
      const { current, awardRevision } = readRevisions(revisionsOf(maatregel.id));
      const target = year === null ? null : targetIn(current.series, year);
      const inYear = claims.filter((one) => one.maatregelId === maatregel.id && one.year === year);
      return {
        maatregel,
        award: awardRevision && {
          id: awardRevision.id,
          date: awardRevision.date.toISOString().slice(0, 10),
        },
        year,
        target,
        share: readShare(row),
        note: row.shareNote,
        version: row.version,
        claimed:
          target &&
          claimedOf(
            inYear.map(({ share }) => share),
            target,
          ),
      };
    }),
  };
}
