import { amsterdamDate } from '~/domain/dates/amsterdam';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';
import { freezeVersion } from '~/services/meeting/freeze-version.server';
import type { DecisionInput } from '~/services/decision/write-decision.server';
import { makeItem, makeMeeting, type makeBoha } from './boha';

type Boha = Awaited<ReturnType<typeof makeBoha>>;

/** During the BOHA of 7 October 2021, 14.31 in Amsterdam. */
export const duringMeeting = new Date('2021-10-07T12:31:00Z');

/** The week after, when the draft minutes are ready. */
export const weekAfter = new Date('2021-10-14T08:00:00Z');

/** A meeting whose agenda went out, with these agendapunten. */
export async function sentMeeting(
  boha: Boha,
  titles: readonly string[] = ['Opening', 'Taakopdrachten'],
  more: Partial<Prisma.MeetingUncheckedCreateInput> = {},
): Promise<{ meetingId: string; items: string[] }> {
  const meetingId = await makeMeeting(boha, { state: 'verzonden', ...more });
  const items: string[] = [];
  for (const title of titles) items.push(await makeItem(boha, meetingId, title));
  const sentAt = new Date('2021-09-27T10:00:00Z');
  await db().$transaction((tx) =>
    freezeVersion(tx, {
      programmaId: boha.programmaId,
      meetingId,
      kind: 'agenda',
      note: '',
      sentAt,
      sentById: null,
    }),
  );
  return { meetingId, items };
}

/** A besluit as a form would send it: noting something, with no effect. */
export const besluit = (itemId: string, more: Partial<DecisionInput> = {}): Omit<DecisionInput, 'id'> => ({
  itemId,
  kind: 'neemt_kennis',
  text: 'Het BOHA neemt kennis van de stukken.',
  effect: 'geen',
  noEffectReason: '',
  subjects: [],
  actions: [],
  series: null,
  heldOverTo: 'next',
  replacesId: null,
  positions: [],
  ...more,
});

/** The newest version of the taakopdracht of a werkgroep of this overleg. */
export async function makeTaakopdracht(
  boha: Boha,
  key: string,
  number = 1,
  state: 'concept' | 'rondgestuurd' | 'vastgesteld' = 'rondgestuurd',
) {
  const names = { key, name: key, shortName: key };
  const werkgroep =
    (await db().werkgroep.findFirst({ where: { programmaId: boha.programmaId, key } })) ??
    (await db().werkgroep.create({
      data: { id: newId(), programmaId: boha.programmaId, overlegId: boha.overlegId, ...names },
    }));
  const id = newId();
  await db().taakopdrachtVersion.create({
    data: { id, werkgroepId: werkgroep.id, number, state, content: {}, createdAt: duringMeeting },
  });
  return id;
}

/** A maatregel with its award: PM until 2025, 300 mln from 2026. */
export async function makeMaatregel(boha: Boha, code: string): Promise<string> {
  const id = newId();
  await db().maatregel.create({
    data: {
      id,
      programmaId: boha.programmaId,
      key: code.toLowerCase(),
      code,
      name: `Maatregel ${code}`,
      tabel: 1,
    },
  });
  const revisionId = newId();
  await db().seriesRevision.create({
    data: {
      id: revisionId,
      maatregelId: id,
      kind: 'award',
      date: new Date('2021-06-02'),
      reason: 'Toegekend',
      createdAt: new Date('2021-06-02'),
    },
  });
  await db().seriesCell.createMany({
    data: [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({
      revisionId,
      year,
      kind: year < 2026 ? ('pm' as const) : ('amount' as const),
      thousands: year < 2026 ? null : 300_000,
    })),
  });
  return id;
}

/** The last event: what was tried, and how it ended. */
export async function lastHappening() {
  const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  return { action: event.action, result: event.result, reasons: event.reasons, at: amsterdamDate(event.at) };
}
