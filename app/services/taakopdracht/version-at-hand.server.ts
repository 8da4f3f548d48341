import { may } from '~/domain/access/may';
import type { WerkgroepFacts } from '~/domain/access/facts';
import type { Ctx } from '~/domain/context';
import { forbidden, hidden } from '~/domain/outcome';
import type { EventAction } from '~/domain/history/actions';
import { db, type Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import type { Failure } from '~/services/meeting/preparing.server';

const select = {
  id: true,
  number: true,
  state: true,
  label: true,
  note: true,
  content: true,
  dischargedAt: true,
  version: true,
  werkgroepId: true,
  werkgroep: { select: { name: true, shortName: true, overlegId: true } },
} satisfies Prisma.TaakopdrachtVersionSelect;

export type VersionAtHand = Prisma.TaakopdrachtVersionGetPayload<{ select: typeof select }>;
export type VersionAddress = { werkgroepId: string; number: number };

type Question = 'taakopdracht:write' | 'taakopdracht:put-round';

/** The version that is about to change, locked, and asked whether this person may. */
export async function versionAtHand(
  tx: Tx,
  ctx: Ctx,
  { werkgroepId, number }: VersionAddress,
  question: Question,
): Promise<{ ok: true; row: VersionAtHand; access: WerkgroepFacts } | Failure> {
  await tx.$queryRaw`SELECT 1 FROM "TaakopdrachtVersion" WHERE "werkgroepId" = ${werkgroepId}::uuid AND "number" = ${number} FOR UPDATE`;
  const row = await tx.taakopdrachtVersion.findFirst({
    where: { AND: [{ werkgroepId, number }, visibleTaakopdrachten(ctx.actor)] },
    select,
  });
  if (!row) return hidden;
  const access = {
    programmaId: ctx.actor.programmaId,
    werkgroepId,
    overlegId: row.werkgroep.overlegId,
  };
  return may(ctx.actor, question, access) ? { ok: true, row, access } : forbidden;
}

/** A try on a version, so that a refused one stands in the history of that version too. */
export async function tryOn(
  ctx: Ctx,
  { werkgroepId, number }: VersionAddress,
  action: EventAction,
): Promise<Happening> {
  const row = await db().taakopdrachtVersion.findFirst({
    where: { werkgroepId, number, werkgroep: { programmaId: ctx.actor.programmaId } },
    select: { id: true },
  });
  return { action, object: { kind: 'taakopdracht', id: row?.id ?? null } };
}
