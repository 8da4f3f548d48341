import { currentRevision, type Revision } from '~/domain/amount-series/revision';
import { cellOf } from '~/domain/amount-series/series';
import { targetText } from '~/domain/amount-series/format';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import { subjectLabel, type SubjectKind } from '~/domain/agenda-item/subject';
import { byPosition } from '~/domain/agenda-item/tree';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';

const party = { select: { id: true, shortName: true, hoek: true, sortOrder: true } } as const;
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Inbreng as minuted. */
export async function minutedContributions(meetingId: string) {
  const rows = await db().contribution.findMany({
    where: { item: { meetingId } },
    select: { id: true, agendaItemId: true, position: true, text: true, version: true, party },
  });
  return rows.map((row) => ({ type: 'contribution' as const, ...row }));
}

/** Besluiten that meet `where`, with everything that stands beside them. The caller has decided who may see them. */
export async function minutedDecisions(where: Prisma.DecisionWhereInput) {
  const rows = await db().decision.findMany({
    where,
    select: {
      id: true,
      agendaItemId: true,
      position: true,
      number: true,
      sequence: true,
      kind: true,
      text: true,
      effect: true,
      effectDetail: true,
      noEffectReason: true,
      withdrawnAt: true,
      withdrawnReason: true,
      lockedAt: true,
      version: true,
      replaces: { select: { id: true, number: true } },
      replacedBy: { select: { id: true, number: true } },
      subjects: { select: { kind: true, subjectId: true } },
      positions: { select: { partyId: true, position: true, note: true, until: true, party } },
    },
  });
  const refs = rows.flatMap((row) => row.subjects.map(({ kind, subjectId }) => ({ kind, id: subjectId })));
  const labels = new Map(
    (await subjectRows(db(), refs)).map((one) => [`${one.kind}:${one.id}`, subjectLabel(one)]),
  );
  return rows.map(({ positions, subjects, lockedAt, withdrawnAt, effectDetail, ...row }) => ({
    type: 'decision' as const,
    ...row,
    locked: lockedAt !== null,
    withdrawn: withdrawnAt !== null,
    effectDetail: effectDetail as EffectDetail | null,
    subjects: subjects.map(({ kind, subjectId }) => ({
      kind: kind satisfies SubjectKind,
      id: subjectId,
      label: labels.get(`${kind}:${subjectId}`) ?? '',
    })),
    positions: positions
      .map(({ until, ...one }) => ({ ...one, until: until && isoDay(until) }))
      .sort((a, b) => a.party.sortOrder - b.party.sortOrder),
  }));
}

/** Actions that meet `where`, each with the target of its maatregelen in the year of its deadline (product rule 7). */
export async function minutedActions(where: Prisma.ActionItemWhereInput) {
  const rows = await db().actionItem.findMany({
    where,
    select: {
      id: true,
      agendaItemId: true,
      position: true,
      title: true,
      text: true,
      deadline: true,
      deadlineYear: true,
      state: true,
      withdrawnAt: true,
      noMaatregelReason: true,
      version: true,
      decision: { select: { id: true, number: true } },
      person: { select: { id: true, name: true } },
      roles: { select: { kind: true, party } },
      maatregelen: { select: { maatregelId: true } },
    },
  });
  const targets = await targetsOf([
    ...new Set(rows.flatMap((row) => row.maatregelen.map((one) => one.maatregelId))),
  ]);
  return rows.map(({ deadline, deadlineYear, roles, maatregelen, withdrawnAt, ...row }) => {
    const year = deadlineYear ?? deadline?.getUTCFullYear() ?? null;
    return {
      type: 'action' as const,
      ...row,
      withdrawn: withdrawnAt !== null,
      deadline: deadline ? isoDay(deadline) : null,
      deadlineYear: year,
      roles: roles.sort((a, b) => a.party.sortOrder - b.party.sortOrder),
      maatregelen: maatregelen.map(({ maatregelId }) => ({
        id: maatregelId,
        label: targets.get(maatregelId)?.label ?? '',
        target: year === null ? null : (targets.get(maatregelId)?.in(year) ?? null),
      })),
    };
  });
}

type Target = { label: string; in: (year: number) => string };

/** Of each maatregel what it must yield in a year, by the reeks that is current. */
async function targetsOf(ids: string[]): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map();
  const rows = await db().maatregel.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      code: true,
      name: true,
      revisions: {
        where: { kind: { in: ['award', 'decision'] } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { kind: true, date: true, cells: { select: { year: true, kind: true, thousands: true } } },
      },
    },
  });
  return new Map(
    rows.map(({ id, code, name, revisions }): [string, Target] => {
      const read = revisions.map((revision, sequence): Revision => ({
        kind: revision.kind,
        date: isoDay(revision.date),
        sequence,
        series: Object.fromEntries(
          revision.cells.map(({ year, kind, thousands }) => [
            year,
            kind === 'amount' ? { kind, thousands: thousands ?? 0 } : { kind },
          ]),
        ),
      }));
      const current = currentRevision(read)?.series ?? {};
      const label = code ?? name;
      return [id, { label, in: (year) => targetText(label, cellOf(current, year), year) }];
    }),
  );
}

export type MinutedContribution = Awaited<ReturnType<typeof minutedContributions>>[number];
export type MinutedDecision = Awaited<ReturnType<typeof minutedDecisions>>[number];
export type MinutedAction = Awaited<ReturnType<typeof minutedActions>>[number];
export type MinutedLine = MinutedContribution | MinutedDecision | MinutedAction;

/** The lines of one agendapunt in the order in which they were minuted. */
export function linesOf(itemId: string, lines: readonly MinutedLine[]): MinutedLine[] {
  return lines.filter((line) => line.agendaItemId === itemId).sort(byPosition);
}
