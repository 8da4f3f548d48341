import { partiesMeant, type NamedParty } from '~/domain/register/parties';
import { askedRoles, isAskedIn } from '~/domain/reporting-round/submission';
import { belongsToStand } from '~/domain/reporting-round/stand-day';
import type { Db, Tx } from '../client.server';
import type { Prisma } from '../generated/client';

export type AskedOf = { roundId: string; partyId: string; programmaId: string; asOf: Date };

const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/**
 * The actions that a party reports on in a round: those it leads or joins, itself or through a group, that belong to the
 * stand and of which the work has begun; and what it wrote in the round already, also when that says that the action is done.
 */
export async function askedActions(tx: Db | Tx, at: AskedOf, parties: readonly NamedParty[]) {
  const meant = [...new Set([at.partyId, ...partiesMeant(parties, ({ id }) => id === at.partyId)])];
  const written = { roundId: at.roundId, partyId: at.partyId };
  const rows = await tx.actionItem.findMany({
    where: {
      programmaId: at.programmaId,
      origin: 'deelagenda',
      parentId: null,
      withdrawnAt: null,
      OR: [
        { roles: { some: { partyId: { in: meant }, kind: { in: [...askedRoles] } } } },
        { roundReports: { some: written } },
      ],
    },
    orderBy: [
      { deadlineYear: { sort: 'asc', nulls: 'last' } },
      { theme: 'asc' },
      { position: 'asc' },
      { id: 'asc' },
    ],
    select: { ...select, roundReports: { where: written, select: roundReportSelect } },
  });
  const asOf = at.asOf.toISOString().slice(0, 10);
  return rows
    .map(({ roundReports, createdAt, decision, ...row }) => ({
      ...row,
      belongs: belongsToStand({ createdAt, decidedAt: decision?.meeting.startsAt ?? null }, asOf),
      startOn: dayOf(row.startOn),
      deadline: dayOf(row.deadline),
      written: roundReports[0] ?? null,
    }))
    .filter((row) => row.written !== null || (row.belongs && isAskedIn(row, asOf)));
}

const select = {
  id: true,
  title: true,
  theme: true,
  deelagendaNumber: true,
  startOn: true,
  deadline: true,
  deadlineYear: true,
  latestYear: true,
  state: true,
  progress: true,
  createdAt: true,
  decision: { select: { meeting: { select: { startsAt: true } } } },
  roles: { select: { partyId: true, kind: true } },
  reports: {
    orderBy: { id: 'asc' },
    select: {
      partyId: true,
      progress: true,
      text: true,
      needs: true,
      evidenceUrl: true,
      evidenceId: true,
      roundId: true,
      createdAt: true,
    },
  },
} as const satisfies Prisma.ActionItemSelect;

const roundReportSelect = {
  progress: true,
  text: true,
  needs: true,
  evidenceUrl: true,
  evidenceId: true,
  evidence: { select: { id: true, name: true, file: { select: { size: true, mediaType: true } } } },
  version: true,
} as const;

export type AskedAction = Awaited<ReturnType<typeof askedActions>>[number];
