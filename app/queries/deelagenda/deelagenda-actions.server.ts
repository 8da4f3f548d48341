import { isLate } from '~/domain/action-item/late';
import { heardSince, isSilent } from '~/domain/action-item/progress';
import { cellOf } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { readRevisions } from '~/domain/maatregel/read-series';
import { readProvenance } from '~/domain/source/provenance';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { holdingRevisions } from '~/platform/db/holding-revisions.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';

/** The actions with these ids and their targets. Whoever calls this has found the ids among what the actor may see. */
export async function deelagendaActions(ctx: Ctx, ids: readonly string[]) {
  const { actor, now } = ctx;
  const rows = await db().actionItem.findMany({ where: { id: { in: [...ids] } }, select });
  const maatregelIds = [...new Set(rows.flatMap((row) => row.maatregelen.map((one) => one.maatregelId)))];
  const [maatregelen, revisionsOf] = await Promise.all([
    db().maatregel.findMany({
      where: { AND: [visibleMaatregelen(actor), { id: { in: maatregelIds } }] },
      select: { id: true, code: true, name: true },
    }),
    holdingRevisions(db(), { programmaId: actor.programmaId, maatregelIds }),
  ]);
  const known = new Map(
    maatregelen.map((row) => [row.id, { ...row, ...readRevisions(revisionsOf(row.id)).current }]),
  );
  const today = amsterdamDate(now);
  return rows.map((row) => {
    const { source, roles, maatregelen: links, children, reportedAt, createdAt, shifts, ...shown } = row;
    const [firstShift] = shifts;
    const deadline = day(row.deadline);
    const startOn = day(row.startOn);
    const doubts = readProvenance(source).doubts;
    return {
      ...shown,
      deadline,
      /** The year of the original plan, where the action moved since. */
      wasYear: firstShift && firstShift.fromYear !== row.deadlineYear ? firstShift.fromYear : null,
      startOn,
      theme: row.theme ?? '',
      late: isLate({ ...row, deadline }, today),
      silent: isSilent(
        { state: row.state, since: heardSince({ ...row, startOn, reportedAt, createdAt }) },
        now,
      ),
      doubt: doubts.find(({ field }) => field === 'year')?.why ?? null,
      otherDoubts: doubts.filter(({ field }) => field !== 'year').map(({ why }) => why),
      parts: children.map((part) => ({
        ...part,
        late: isLate({ ...part, deadline: day(part.deadline) }, today),
      })),
      roles: roles.map(({ kind, party }) => ({
        kind,
        partyId: party.id,
        name: party.shortName,
        ours: actor.actingParties.has(party.id),
      })),
      targets: links.flatMap(({ maatregelId }) => {
        const maatregel = known.get(maatregelId);
        if (!maatregel) return [];
        const { id, code, name, series } = maatregel;
        return [
          { id, code, name, cell: row.deadlineYear === null ? null : cellOf(series, row.deadlineYear) },
        ];
      }),
    };
  });
}

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

const stands = {
  id: true,
  title: true,
  deelagendaNumber: true,
  deadline: true,
  deadlineYear: true,
  latestYear: true,
  state: true,
  progress: true,
} as const;

const select = {
  ...stands,
  theme: true,
  startOn: true,
  reportedAt: true,
  createdAt: true,
  noMaatregelReason: true,
  source: true,
  predecessor: { select: { id: true, title: true } },
  roles: {
    orderBy: { party: { sortOrder: 'asc' } },
    select: { kind: true, party: { select: { id: true, shortName: true } } },
  },
  maatregelen: { select: { maatregelId: true } },
  shifts: { orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 1, select: { fromYear: true } },
  children: {
    where: { withdrawnAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: stands,
  },
} as const satisfies Prisma.ActionItemSelect;
