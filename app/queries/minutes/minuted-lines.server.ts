import type { Actor } from '~/domain/access/actor';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import { subjectLabel, type SubjectKind } from '~/domain/agenda-item/subject';
import { byPosition } from '~/domain/agenda-item/tree';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { targetsOf } from '../action-item/targets.server';

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
export async function minutedActions(actor: Actor, where: Prisma.ActionItemWhereInput) {
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
  const targets = await targetsOf(
    actor,
    rows.flatMap((row) => row.maatregelen.map((one) => one.maatregelId)),
  );
  return rows.map(({ deadline, deadlineYear, roles, maatregelen, withdrawnAt, ...row }) => {
    const year = deadlineYear ?? deadline?.getUTCFullYear() ?? null;
    return {
      type: 'action' as const,
      ...row,
      withdrawn: withdrawnAt !== null,
      deadline: deadline ? isoDay(deadline) : null,
      deadlineYear: year,
      roles: roles.sort((a, b) => a.party.sortOrder - b.party.sortOrder),
      maatregelen: maatregelen.flatMap(({ maatregelId }) => {
        const target = targets(maatregelId, year);
        return target ? [{ id: maatregelId, label: target.name, target: target.text }] : [];
      }),
    };
  });
}

export type MinutedContribution = Awaited<ReturnType<typeof minutedContributions>>[number];
export type MinutedDecision = Awaited<ReturnType<typeof minutedDecisions>>[number];
export type MinutedAction = Awaited<ReturnType<typeof minutedActions>>[number];
export type MinutedLine = MinutedContribution | MinutedDecision | MinutedAction;

/** The lines of one agendapunt in the order in which they were minuted. */
export function linesOf(itemId: string, lines: readonly MinutedLine[]): MinutedLine[] {
  return lines.filter((line) => line.agendaItemId === itemId).sort(byPosition);
}
