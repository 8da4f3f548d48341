import { stateAfter } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import type { BouwsteenAtHand } from './bouwsteen-at-hand.server';

export type OpenVersion = { id: string; number: number; note: string };

/**
 * The version that is worked on, made with the first thing that goes into it. Whoever calls this locked the bouwsteen and
 * asked whether it may be worked on.
 */
export async function openVersion(
  tx: Tx,
  ctx: Ctx,
  record: (what: Partial<Happening>) => void,
  { row, overlegId }: BouwsteenAtHand,
): Promise<OpenVersion> {
  const found = await tx.bouwsteenVersion.findFirst({
    where: { bouwsteenId: row.id, submittedAt: null },
    select: { id: true, number: true, note: true },
  });
  const state = stateAfter('work', row.state) ?? row.state;
  if (state !== row.state) await tx.bouwsteen.update({ where: { id: row.id }, data: { state } });
  return found ?? startVersion(tx, ctx, record, { bouwsteenId: row.id, overlegId });
}

/**
 * The next version begins as the one before was: its files and what was said of each required part. What changes is what the
 * werkgroep changes.
 */
export async function startVersion(
  tx: Tx,
  ctx: Ctx,
  record: (what: Partial<Happening>) => void,
  { bouwsteenId, overlegId }: { bouwsteenId: string; overlegId: string },
): Promise<OpenVersion> {
  const last = await tx.bouwsteenVersion.findFirst({
    where: { bouwsteenId },
    orderBy: { number: 'desc' },
    include: { files: true, checks: true },
  });
  const id = newId();
  const number = (last?.number ?? 0) + 1;
  await tx.bouwsteenVersion.create({
    data: { id, bouwsteenId, number, createdAt: ctx.now, createdById: ctx.actor.personId },
  });
  const anew = <T extends { bouwsteenVersionId: string }>(rows: T[]): T[] =>
    rows.map((row) => ({ ...row, bouwsteenVersionId: id }));
  await tx.bouwsteenFile.createMany({ data: anew(last?.files ?? []) });
  await tx.partCheck.createMany({ data: anew(last?.checks ?? []) });
  record({
    action: 'bouwsteen_version_started',
    object: { kind: 'bouwsteen_version', id },
    overlegId,
    change: { fields: { versionNumber: { from: last?.number ?? null, to: number } } },
  });
  return { id, number, note: '' };
}
