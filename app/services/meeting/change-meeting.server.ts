import { reasonsNotToChangeAgenda } from '~/domain/agenda-item/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate, amsterdamInstant, amsterdamTime } from '~/domain/dates/amsterdam';
import { formatClock, formatDate } from '~/domain/dates/format';
import { changedValues } from '~/domain/history/changed-values';
import { chairByRotation, chairFunctionOf, keptReason, reasonsNotToChair } from '~/domain/meeting/chair';
import type { MeetingFactsInput } from '~/domain/meeting/schema';
import { done, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import { chairFacts } from '~/platform/db/agenda/chair-facts.server';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { preparing } from './preparing.server';

/** Date, time, place, kenmerk and chair of a meeting that is still ahead; once sent this waits for a nazending. */
export async function changeMeeting(
  ctx: Ctx,
  input: MeetingFactsInput & { meetingId: string },
): Promise<Outcome<{ id: string }>> {
  const { meetingId } = input;
  const attempt = {
    action: 'meeting_changed',
    object: { kind: 'meeting', id: meetingId },
    meetingId,
  } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await preparing(tx, ctx, meetingId);
    if (!found.ok) return found;
    const { overlegId } = found.meeting;
    const closed = reasonsNotToChangeAgenda(found.meeting);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));

    const startsAt = amsterdamInstant(input.date, input.startTime);
    const same = await tx.meeting.findFirst({
      where: { overlegId, startsAt, state: { not: 'afgelast' }, id: { not: meetingId } },
    });
    if (same) return refused({ code: 'meeting_same_moment', field: 'date' });
    const { rotation, earlier, participants } = await chairFacts(tx, overlegId, startsAt, meetingId);
    const byTurn = chairByRotation(rotation, earlier);
    const choice = { partyId: input.chairPartyId, reason: input.chairReason };
    const reasons = reasonsNotToChair(
      choice,
      byTurn,
      participants.map(({ partyId }) => partyId),
    );
    if (reasons.length > 0) return refused(...reasons);

    const facts = {
      startsAt,
      minutes: input.minutes,
      place: input.place,
      link: input.link,
      kenmerk: input.kenmerk || null,
      chairPartyId: input.chairPartyId,
      chairFunction: chairFunctionOf(
        { partyId: input.chairPartyId, function: input.chairFunction },
        participants,
      ),
      chairReason: keptReason(choice, byTurn),
    };
    const before = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const saved = await tx.meeting.updateMany({
      where: { id: meetingId, version: input.version },
      data: { ...facts, version: { increment: 1 } },
    });
    if (saved.count === 0) return stale(await bothTexts(tx, before, facts));
    record({ overlegId, change: { fields: changedValues(before, facts) } });
    return done({ id: meetingId });
  });
}

type Facts = {
  startsAt: Date;
  minutes: number;
  place: string;
  link: string | null;
  kenmerk: string | null;
  chairPartyId: string | null;
  chairFunction: string | null;
  chairReason: string | null;
};

async function bothTexts(tx: Tx, theirs: Facts & { version: number }, yours: Facts): Promise<Stale> {
  const ids = [theirs.chairPartyId, yours.chairPartyId].filter((id) => id !== null);
  const parties = await tx.party.findMany({
    where: { id: { in: ids } },
    select: { id: true, shortName: true },
  });
  const party = (id: string | null) => parties.find((one) => one.id === id)?.shortName ?? '';
  const fields: [string, string, (facts: Facts) => string][] = [
    ['date', 'Datum', (facts) => formatDate(amsterdamDate(facts.startsAt))],
    ['startTime', 'Begin', (facts) => formatClock(amsterdamTime(facts.startsAt))],
    ['minutes', 'Duur in minuten', (facts) => String(facts.minutes)],
    ['place', 'Plaats', (facts) => facts.place],
    ['link', 'Link', (facts) => facts.link ?? ''],
    ['kenmerk', 'Kenmerk', (facts) => facts.kenmerk ?? ''],
    ['chairPartyId', 'Voorzitter', (facts) => party(facts.chairPartyId)],
    ['chairFunction', 'Functie van de voorzitter', (facts) => facts.chairFunction ?? ''],
    ['chairReason', 'Waarom deze voorzitter', (facts) => facts.chairReason ?? ''],
  ];
  return {
    version: theirs.version,
    fields: fields.map(([name, label, show]) => ({ name, label, theirs: show(theirs), yours: show(yours) })),
  };
}
