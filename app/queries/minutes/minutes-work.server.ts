import type { Ctx } from '~/domain/context';
import { currentRevision, type Revision } from '~/domain/amount-series/revision';
import { cellText } from '~/domain/amount-series/format';
import { cellOf, yearsIn } from '~/domain/amount-series/series';
import { db } from '~/platform/db/client.server';
import { lineKnowledge } from '~/platform/db/minutes/line-knowledge.server';
import { minutesHead } from './minutes-page.server';
import { minutedItems } from './minuted-items.server';

/** What every form of the minutes starts from: the meeting and its agendapunten. Null for who may not write them. */
export async function minutesWork(ctx: Ctx, meetingId: string) {
  const meeting = await minutesHead(ctx, meetingId);
  if (!meeting?.mayWrite) return null;
  const items = await minutedItems(meetingId, meeting.startsAt);
  return { meeting, items };
}

export type MinutesWork = NonNullable<Awaited<ReturnType<typeof minutesWork>>>;

/** The same for one agendapunt, with what its line box knows. */
export async function itemWork(ctx: Ctx, meetingId: string, itemId: string) {
  const work = await minutesWork(ctx, meetingId);
  const item = work?.items.find((one) => one.id === itemId);
  if (!work || !item) return null;
  const knowledge = await lineKnowledge(db(), ctx.actor.programmaId, meetingId);
  const { context, discharges } = knowledge;
  return { ...work, item, context, discharges, offers: knowledge.offers[itemId] ?? [] };
}

/** All parties, those that take part first: to choose who speaks, who acts, who agrees. */
export async function partiesToChoose(ctx: Ctx, overlegId: string) {
  const [participants, others] = await Promise.all([
    db().overlegParticipant.findMany({
      where: { overlegId },
      orderBy: { sortOrder: 'asc' },
      select: { kind: true, party: { select: { id: true, shortName: true, hoek: true } } },
    }),
    db().party.findMany({
      where: { programmaId: ctx.actor.programmaId, overleggen: { none: { overlegId } } },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true, hoek: true },
    }),
  ]);
  return {
    participants: participants.map(({ kind, party }) => ({ ...party, adviser: kind === 'adviseur' })),
    others: others.map((party) => ({ ...party, adviser: false })),
  };
}

export type PartiesToChoose = Awaited<ReturnType<typeof partiesToChoose>>;

/** The maatregelen, each with the reeks that is current, as it would be typed. */
export async function maatregelenToChoose(ctx: Ctx) {
  const programma = await db().programma.findUniqueOrThrow({
    where: { id: ctx.actor.programmaId },
    select: { firstYear: true, lastYear: true },
  });
  const range = { from: programma.firstYear, to: programma.lastYear };
  const rows = await db().maatregel.findMany({
    where: { programmaId: ctx.actor.programmaId },
    orderBy: [{ tabel: 'asc' }, { sortOrder: 'asc' }],
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
  const maatregelen = rows.map(({ revisions, ...maatregel }) => {
    const read = revisions.map((revision, sequence): Revision => ({
      kind: revision.kind,
      date: revision.date.toISOString().slice(0, 10),
      sequence,
      series: Object.fromEntries(
        revision.cells.map(({ year, kind, thousands }) => [
          year,
          kind === 'amount' ? { kind, thousands: thousands ?? 0 } : { kind },
        ]),
      ),
    }));
    const current = currentRevision(read)?.series ?? {};
    return {
      ...maatregel,
      cells: Object.fromEntries(yearsIn(range).map((year) => [year, cellText(cellOf(current, year))])),
    };
  });
  return { years: yearsIn(range), maatregelen };
}

export type MaatregelenToChoose = Awaited<ReturnType<typeof maatregelenToChoose>>;

/** Besluiten of this overleg that stand and were not replaced yet. */
export function replaceableDecisions(overlegId: string, alsoId: string | null) {
  return db().decision.findMany({
    where: {
      overlegId,
      OR: [
        { lockedAt: { not: null }, withdrawnAt: null, replacedBy: null },
        ...(alsoId === null ? [] : [{ id: alsoId }]),
      ],
    },
    orderBy: [{ year: 'desc' }, { sequence: 'desc' }],
    take: 200,
    select: { id: true, number: true, text: true },
  });
}

/** People who can be named on an actie: who has a role in this programma. */
export async function peopleToName(ctx: Ctx) {
  return db().person.findMany({
    where: { grants: { some: { programmaId: ctx.actor.programmaId } }, activeUntil: null },
    orderBy: { name: 'asc' },
    take: 2000,
    select: { id: true, name: true },
  });
}
