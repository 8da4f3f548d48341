import { may } from '~/domain/access/may';
import { reasonsNotToClaim } from '~/domain/action-share/rules';
import { storeShare } from '~/domain/action-share/share';
import { shareText } from '~/domain/action-share/text';
import type { Ctx } from '~/domain/context';
import { reasonsNotToAdd } from '~/domain/deelagenda/add';
import type { AddActionInput } from '~/domain/deelagenda/add-schema';
import { done, hidden, forbidden, refused, type Outcome, type Refusal } from '~/domain/outcome';
import { goesOn } from '~/platform/db/action-share/claims.server';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { shareFacts } from '../action-share/share-facts.server';

/** Puts an action in the deelagenda of a werkgroep, with who does it, in which years, and its share in maatregelen. */
export async function addDeelagendaAction(ctx: Ctx, input: AddActionInput): Promise<Outcome<{ id: string }>> {
  const { programmaId } = ctx.actor;
  const object = { kind: 'action', id: null } as const;
  return change(ctx, { action: 'deelagenda_action_added', object }, async (tx, record) => {
    if (!may(ctx.actor, 'deelagenda:read', { programmaId })) return hidden;
    if (!may(ctx.actor, 'deelagenda:manage', { programmaId })) return forbidden;
    // Two at once don't take the same number or place.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.werkgroepId}, 5))`;
    const { firstYear, lastYear } = await tx.programma.findUniqueOrThrow({
      where: { id: programmaId },
      select: { firstYear: true, lastYear: true },
    });
    const { werkgroepId, theme, parentId, predecessorId, year, startYear, latestYear, roles, claims } = input;
    const number = input.number || null;
    const numberTaken =
      number !== null &&
      (await tx.actionItem.count({
        where: {
          werkgroepId,
          theme,
          parentId,
          deelagendaNumber: number,
          origin: 'deelagenda',
          withdrawnAt: null,
        },
      })) > 0;
    const maatregelIds = claims.map(({ maatregelId }) => maatregelId);
    const reasons = [
      ...reasonsNotToAdd(
        { ...input, maatregelIds },
        { range: { from: firstYear, to: lastYear }, numberTaken },
      ).map((reason) => atRow(reason, claims)),
      ...(await unknownIn(tx, ctx, input)),
    ];
    if (reasons.length > 0) return refused(...reasons);
    const id = newId();
    const last = await tx.actionItem.aggregate({
      where: { werkgroepId, origin: 'deelagenda' },
      _max: { position: true },
    });
    const noMaatregelReason = claims.length > 0 ? null : input.noMaatregelReason;
    const action = await tx.actionItem.create({
      data: {
        id,
        programmaId,
        origin: 'deelagenda',
        werkgroepId,
        theme,
        deelagendaNumber: number,
        title: input.title,
        text: input.text,
        parentId,
        predecessorId,
        startOn: startYear === null ? null : new Date(`${startYear}-01-01`),
        deadlineYear: year,
        latestYear,
        noMaatregelReason,
        position: (last._max.position ?? 0) + 1,
        createdAt: ctx.now,
        roles: { createMany: { data: roles } },
      },
    });
    const noRoom = await claim(tx, action, claims);
    if (noRoom.length > 0) return refused(...noRoom);
    record({
      object: { kind: 'action', id },
      change: {
        detail: {
          title: input.title,
          werkgroepId,
          theme,
          number,
          startYear,
          year,
          latestYear,
          roles: roles.map(({ partyId, kind }) => `${kind}:${partyId}`).sort(),
          shares: claims.map(({ maatregelId, share }) => ({ maatregelId, share: shareText(share) })),
          noMaatregelReason,
          parentId,
          predecessorId,
        },
      },
    });
    return done({ id });
  });
}

type Claims = AddActionInput['claims'];

/** The rule counts the rows that were filled in; the form also has empty ones between. */
function atRow(reason: Refusal, claims: Claims): Refusal {
  const index = /^maatregel-(\d+)$/.exec(reason.field ?? '')?.[1];
  return index === undefined
    ? reason
    : { ...reason, field: `maatregel-${claims[Number(index)]?.row ?? index}` };
}

/** What the form names that isn't there for this person. */
async function unknownIn(
  tx: Tx,
  { actor }: Ctx,
  { werkgroepId, roles, claims, parentId, predecessorId }: AddActionInput,
): Promise<Refusal[]> {
  const { programmaId } = actor;
  const deelagenda = { AND: [visibleActions(actor), { origin: 'deelagenda' as const }] };
  const partyIds = [...new Set(roles.map(({ partyId }) => partyId))];
  const maatregelen = await tx.maatregel.findMany({
    where: { programmaId, id: { in: claims.map(({ maatregelId }) => maatregelId) } },
    select: { id: true },
  });
  const there: Record<string, boolean> = {
    werkgroepId:
      (await tx.werkgroep.count({ where: { AND: [visibleWerkgroepen(actor), { id: werkgroepId }] } })) > 0,
    owners: (await tx.party.count({ where: { programmaId, id: { in: partyIds } } })) === partyIds.length,
    parentId:
      parentId === null ||
      (await tx.actionItem.count({
        where: { AND: [deelagenda, goesOn, { id: parentId, parentId: null }] },
      })) > 0,
    predecessorId:
      predecessorId === null ||
      (await tx.actionItem.count({ where: { AND: [deelagenda, { id: predecessorId }] } })) > 0,
  };
  for (const { row, maatregelId } of claims)
    there[`maatregel-${row}`] = maatregelen.some(({ id }) => id === maatregelId);
  return Object.entries(there).flatMap(([field, known]) =>
    known ? [] : [{ code: 'unknown_reference', field } as const],
  );
}

/** One after the other, so that an alternative beside what it replaces is seen. All are held, so that no room is filled twice. */
async function claim(tx: Tx, action: Parameters<typeof shareFacts>[1], claims: Claims): Promise<Refusal[]> {
  const ids = claims.map(({ maatregelId }) => maatregelId).sort();
  for (const id of ids)
    await tx.$queryRaw`SELECT 1 FROM "Maatregel" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const reasons: Refusal[] = [];
  for (const { row, maatregelId, share, shareNote } of claims) {
    const facts = await shareFacts(tx, action, maatregelId);
    const found = reasonsNotToClaim(share, shareNote, facts);
    reasons.push(...found.map((reason) => ({ ...reason, field: `${reason.field ?? 'share'}-${row}` })));
    await tx.actionMaatregel.create({
      data: { actionItemId: action.id, maatregelId, ...storeShare(share), shareNote },
    });
  }
  return reasons;
}
