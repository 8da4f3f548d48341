import { may } from '~/domain/access/may';
import type { ConsultationPosition } from '~/domain/consultation/kinds';
import { consultationState } from '~/domain/consultation/state';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import { consultedVersion, subjectSelect } from '~/platform/db/consultation/subject-select';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleConsultations } from '~/platform/db/visible/consultations.server';

const select = {
  id: true,
  programmaId: true,
  overlegId: true,
  title: true,
  explanation: true,
  openedAt: true,
  until: true,
  closedAt: true,
  version: true,
  overleg: { select: { shortName: true } },
  ...subjectSelect,
  parties: {
    orderBy: [{ party: { sortOrder: 'asc' } }, { partyId: 'asc' }],
    select: {
      partyId: true,
      position: true,
      note: true,
      answeredAt: true,
      version: true,
      party: { select: { shortName: true, name: true, hoek: true } },
    },
  },
} as const satisfies Prisma.ConsultationSelect;

type Row = Prisma.ConsultationGetPayload<{ select: typeof select }>;

/** A consultation with who is asked and who answered; what a party thinks of it only where one may know. One statement. */
export async function consultationHead(ctx: Ctx, id: string) {
  const row = await db().consultation.findFirst({
    where: { AND: [{ id }, visibleConsultations(ctx.actor)] },
    select,
  });
  return row && head(ctx, row);
}

export type ConsultationHead = NonNullable<Awaited<ReturnType<typeof consultationHead>>>;
export type AskedParty = ConsultationHead['parties'][number];

function head(ctx: Ctx, row: Row) {
  const until = row.until.toISOString().slice(0, 10);
  const closed = row.closedAt !== null;
  const facts = {
    programmaId: row.programmaId,
    overlegId: row.overlegId,
    asked: row.parties.map(({ partyId }) => partyId),
  };
  const parties = row.parties.map(({ partyId, party, answeredAt, position, note, version }) => {
    const handedIn = answeredAt !== null;
    const known = may(ctx.actor, 'consultation-position:read', { ...facts, partyId, handedIn, closed });
    return {
      id: partyId,
      ...party,
      handedInAt: answeredAt,
      said: known ? { position: said(position), note } : null,
      /** This person answers for the party. */
      own: may(ctx.actor, 'consultation:respond', { ...facts, partyId }),
      version,
    };
  });
  return {
    id: row.id,
    overlegId: row.overlegId,
    overleg: row.overleg.shortName,
    title: row.title,
    explanation: row.explanation,
    openedAt: row.openedAt,
    until,
    state: consultationState({ until, closed }, amsterdamDate(ctx.now)),
    version: row.version,
    subject: consultedVersion(row),
    parties,
    mayManage: may(ctx.actor, 'consultation:manage', facts),
  };
}

const said = (position: Row['parties'][number]['position']): ConsultationPosition | null =>
  position === 'niet_aanwezig' ? null : position;
