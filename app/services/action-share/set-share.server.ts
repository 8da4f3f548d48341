import { may } from '~/domain/access/may';
import { reasonsNotToClaim } from '~/domain/action-share/rules';
import type { ShareInput } from '~/domain/action-share/schema';
import { readShare, storeShare } from '~/domain/action-share/share';
import { shareFields, shareText } from '~/domain/action-share/text';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, forbidden, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { shareFacts } from './share-facts.server';

export type ShareAddress = { actionId: string; maatregelId: string };

/** Says what an action brings of the target of one of its maatregelen; together they never bring more than the target. */
export async function setShare(
  ctx: Ctx,
  { actionId, maatregelId }: ShareAddress,
  input: ShareInput,
): Promise<Outcome<{ id: string }>> {
  const { actor } = ctx;
  const object = { kind: 'action', id: actionId } as const;
  return change(ctx, { action: 'action_share_set', object }, async (tx, record) => {
    // Whoever claims of the same maatregel waits here, so that two can't fill the last room together.
    await tx.$queryRaw`SELECT 1 FROM "Maatregel" WHERE "id" = ${maatregelId}::uuid FOR NO KEY UPDATE`;
    const row = await tx.actionMaatregel.findFirst({
      where: { maatregelId, actionItemId: actionId, action: visibleActions(actor) },
      include: { action: true, maatregel: { select: { code: true, name: true } } },
    });
    if (!row) return hidden;
    if (!may(actor, 'deelagenda:manage', row.action)) return forbidden;
    const note = input.shareNote;
    const before = { share: readShare(row), shareNote: row.shareNote };
    const after = { share: input.share, shareNote: note };
    if (row.version !== input.version) return stale(bothShares(row.version, before, after));
    const reasons = reasonsNotToClaim(input.share, note, await shareFacts(tx, row.action, maatregelId));
    if (reasons.length > 0) return refused(...reasons);
    await tx.actionMaatregel.update({
      where: { actionItemId_maatregelId: { actionItemId: actionId, maatregelId } },
      data: { ...storeShare(input.share), shareNote: note, version: { increment: 1 } },
    });
    record({
      meetingId: row.action.meetingId,
      overlegId: row.action.overlegId,
      change: {
        fields: changedValues(
          { share: shareText(before.share), shareNote: before.shareNote },
          { share: shareText(after.share), shareNote: note },
        ),
        detail: { title: row.action.title, maatregelId, maatregel: row.maatregel.code ?? row.maatregel.name },
      },
    });
    return done({ id: actionId });
  });
}

type Said = { share: ReturnType<typeof readShare>; shareNote: string };

/** A colleague said it in between: what stands now beside what was typed, field by field of the form. */
function bothShares(version: number, theirs: Said, yours: Said) {
  const [now, typed] = [shareFields(theirs), shareFields(yours)];
  return {
    version,
    fields: (['share', 'thousands', 'basisPoints', 'shareNote'] as const).map((name) => ({
      name,
      label: shareFieldWords[name],
      theirs: now[name],
      yours: typed[name],
    })),
  };
}

const shareFieldWords = {
  share: 'Aandeel',
  thousands: 'Bedrag',
  basisPoints: 'Deel van het doel',
  shareNote: 'Toelichting',
} as const;
