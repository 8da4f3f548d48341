import { percentageText } from '~/domain/action-share/percentage';
import { readShare, type Share } from '~/domain/action-share/share';
import type { Elsewhere, ShareFacts } from '~/domain/action-share/rules';
import { cellSentence } from '~/domain/amount-series/format';
import { shortLabel } from '~/domain/maatregel/label';
import { readRevisions, targetIn } from '~/domain/maatregel/read-series';
import { claimsOn, dueYear } from '~/platform/db/action-share/claims.server';
import type { Tx } from '~/platform/db/client.server';

/** The action as far as its shares go. */
export type ClaimingAction = {
  id: string;
  parentId: string | null;
  deadlineYear: number | null;
  deadline: Date | null;
  withdrawnAt: Date | null;
  state: string;
};

const series = {
  select: {
    id: true,
    code: true,
    name: true,
    revisions: {
      orderBy: [{ date: 'asc' as const }, { createdAt: 'asc' as const }],
      include: { cells: true },
    },
  },
};

/** What a share of this action in this maatregel is held against, in the year given: by default its own. */
export async function shareFacts(
  tx: Tx,
  action: ClaimingAction,
  maatregelId: string,
  year = dueYear(action),
): Promise<ShareFacts> {
  const maatregel = await tx.maatregel.findUniqueOrThrow({ where: { id: maatregelId }, ...series });
  const target = year === null ? null : targetIn(readRevisions(maatregel.revisions).current.series, year);
  const kin = await kinOf(tx, action, maatregelId);
  const claims = await claimsOn(tx, [maatregelId]);
  const kinIds = new Set(kin.map(({ actionId }) => actionId));
  return {
    withdrawn: action.withdrawnAt !== null || action.state === 'vervallen',
    year,
    target,
    others: claims
      .filter((one) => one.year === year && one.actionId !== action.id && !kinIds.has(one.actionId))
      .map(({ share }) => share),
    elsewhere: [...kin, ...(await alternatives(tx, action, maatregelId))],
    words: { target: target === null ? '' : cellSentence(target), sum: percentageText },
  };
}

/** The whole that the action is a part of, and its own parts: their shares of the maatregel hold the same euros. */
async function kinOf(
  tx: Tx,
  action: ClaimingAction,
  maatregelId: string,
): Promise<(Elsewhere & { actionId: string })[]> {
  const rows = await tx.actionMaatregel.findMany({
    where: {
      maatregelId,
      share: { not: null },
      action: {
        withdrawnAt: null,
        state: { not: 'vervallen' },
        OR: [{ parentId: action.id }, ...(action.parentId === null ? [] : [{ id: action.parentId }])],
      },
    },
    select: {
      actionItemId: true,
      share: true,
      thousands: true,
      basisPoints: true,
      action: { select: { title: true } },
    },
  });
  return rows.flatMap((row) => {
    const share = readShare(row);
    return share ? [{ actionId: row.actionItemId, where: `“${row.action.title}”`, share }] : [];
  });
}

/** What the action claims of maatregelen that a fiche puts in the place of this one, or the other way round. */
async function alternatives(tx: Tx, action: ClaimingAction, maatregelId: string): Promise<Elsewhere[]> {
  const fiches = await tx.fiche.findMany({
    where: {
      kind: 'alternatief',
      withdrawnAt: null,
      maatregelId: { not: null },
      OR: [{ maatregelId }, { insteadOfId: maatregelId }],
    },
    select: { maatregelId: true, insteadOfId: true },
  });
  const ids = new Set(
    fiches.flatMap((one) => [one.maatregelId, one.insteadOfId]).filter((id) => id !== null),
  );
  ids.delete(maatregelId);
  const rows = await tx.actionMaatregel.findMany({
    where: { actionItemId: action.id, maatregelId: { in: [...ids] } },
    include: { maatregel: series },
  });
  const year = dueYear(action);
  return rows.flatMap(({ maatregel, ...row }) => {
    const share = readShare(row);
    const target = year === null ? null : targetIn(readRevisions(maatregel.revisions).current.series, year);
    return share ? [{ where: shortLabel(maatregel), share: inEuros(share, target) }] : [];
  });
}

/** A part of the alternative is another amount than that part of this maatregel: what counts is the euros. */
const inEuros = (share: Share, target: ReturnType<typeof targetIn>): Share =>
  share.kind === 'percentage' && target?.kind === 'amount'
    ? { kind: 'bedrag', thousands: Math.round((target.thousands * share.basisPoints) / 10_000) }
    : share;
