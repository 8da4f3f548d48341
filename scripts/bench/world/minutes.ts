import { yearOf } from '~/domain/dates/calendar';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDecisionNumber } from '~/domain/decision/number';
import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/platform/db/generated/client';
import type { MadeItem, Making } from './meetings';
import type { PlannedMeeting } from './plan';
import { DAY } from './size';
import { sentence, sentences } from './words';

/** Which besluit adopted the minutes of which meeting. */
export type Adoption = { meetingId: string; decisionId: string; at: Date };

const KINDS: DecisionKind[] = ['stemt_in', 'neemt_kennis', 'geeft_opdracht', 'neemt_kennis', 'wijst_af'];
const SAYS: Record<DecisionKind, string> = {
  stelt_vast: 'Het overleg stelt vast:',
  stemt_in: 'Het overleg stemt in:',
  neemt_kennis: 'Het overleg neemt kennis:',
  houdt_aan: 'Het overleg houdt aan:',
  geeft_opdracht: 'Het overleg geeft opdracht:',
  wijst_af: 'Het overleg wijst af:',
};
const POSITIONS: Position[] = [
  'akkoord',
  'akkoord',
  'akkoord',
  'akkoord',
  'akkoord',
  'kanttekening',
  'voorbehoud',
  'niet_akkoord',
  'niet_aanwezig',
];

/** Who was there, what was said, and `count` besluiten; the first adopts the minutes of the meeting before. */
export function makeMinutes(
  making: Making,
  meeting: PlannedMeeting,
  items: readonly MadeItem[],
  count: number,
  take: (overlegId: string, year: number) => number,
): Adoption[] {
  const { chance, rows, happened } = making;
  const { startsAt, overleg } = meeting;
  for (const party of overleg.participants)
    rows.Attendance.push({
      id: chance.id(startsAt),
      meetingId: meeting.id,
      partyId: party.id,
      status: chance.percent(90) ? 'aanwezig' : 'afgemeld',
    });
  for (const item of items.slice(1, -1))
    for (let place = 0; place < 2; place += 1)
      rows.Contribution.push({
        id: chance.id(startsAt),
        agendaItemId: item.id,
        partyId: chance.pick(overleg.participants).id,
        text: sentences(chance, 1, 3),
        position: (place + 1) * 1024,
      });
  happened.push({ at: startsAt, action: 'meeting_opened', kind: 'meeting', id: meeting.id, meeting });
  happened.push({
    at: new Date(startsAt.getTime() + 7_200_000),
    action: 'meeting_closed',
    kind: 'meeting',
    id: meeting.id,
    meeting,
  });
  if (meeting.minutesState !== 'concept') {
    happened.push({
      at: new Date(startsAt.getTime() + 5 * DAY),
      action: 'minutes_sent_for_correction',
      kind: 'minutes',
      id: meeting.id,
      meeting,
    });
    for (const party of chance.some(overleg.participants, 2))
      rows.MinutesRemark.push({
        id: chance.id(startsAt),
        meetingId: meeting.id,
        agendaItemId: chance.pick(items).id,
        partyId: party.id,
        text: sentence(chance),
        createdAt: new Date(startsAt.getTime() + 8 * DAY),
        answer: 'overgenomen',
        answeredAt: new Date(startsAt.getTime() + 9 * DAY),
      });
  }
  const adopts = meeting.before?.minutesState === 'vastgesteld' ? meeting.before : null;
  return Array.from({ length: count }, (_, place) => place).flatMap((place): Adoption[] => {
    const item = items[1 + (place % Math.max(1, items.length - 2))];
    if (!item) return [];
    const adopting = place === 0 && adopts !== null;
    const decisionId = decide(making, meeting, item, adopting ? adopts : null, take);
    if (!adopting) return [];
    happened.push({
      at: startsAt,
      action: 'minutes_adopted',
      kind: 'minutes',
      id: adopts.id,
      meeting: adopts,
    });
    return [{ meetingId: adopts.id, decisionId, at: startsAt }];
  });
}

function decide(
  { chance, known, rows, happened }: Making,
  meeting: PlannedMeeting,
  item: MadeItem,
  adopts: PlannedMeeting | null,
  take: (overlegId: string, year: number) => number,
): string {
  const { overleg, startsAt } = meeting;
  const id = chance.id(startsAt);
  const year = yearOf(amsterdamDate(startsAt));
  const sequence = take(overleg.id, year);
  const kind = adopts ? 'stelt_vast' : chance.pick(KINDS);
  const locked = meeting.minutesState === 'vastgesteld' ? (meeting.after?.startsAt ?? null) : null;
  rows.Decision.push({
    id,
    overlegId: overleg.id,
    meetingId: meeting.id,
    agendaItemId: item.id,
    year,
    sequence,
    number: formatDecisionNumber({ prefix: overleg.decisionPrefix, year, sequence }),
    position: 8 * 1024 + sequence,
    kind,
    text: adopts
      ? 'Het overleg stelt vast: het verslag van de vorige vergadering.'
      : `${SAYS[kind]} ${sentences(chance, 1, 2)}`,
    effect: adopts ? 'verslag_vaststellen' : 'geen',
    noEffectReason: adopts ? null : 'Legt alleen vast',
    recordedAt: startsAt,
  });
  happened.push({ at: startsAt, action: 'decision_recorded', kind: 'decision', id, meeting });
  if (adopts) rows.DecisionSubject.push({ decisionId: id, kind: 'verslag', subjectId: adopts.id });
  else if (chance.percent(40))
    rows.DecisionSubject.push({
      decisionId: id,
      kind: 'maatregel',
      subjectId: chance.pick(known.maatregelen).id,
    });
  for (const party of overleg.participants) {
    const position = chance.pick(POSITIONS);
    rows.DecisionPosition.push({
      decisionId: id,
      partyId: party.id,
      position,
      note: position === 'kanttekening' || position === 'niet_akkoord' ? sentence(chance) : '',
      until: position === 'voorbehoud' ? amsterdamDate(new Date(startsAt.getTime() + 30 * DAY)) : null,
    });
  }
  const shares = rows.OverlegShare.filter((one) => one.fromId === overleg.id);
  const [to] = shares;
  if (locked && to && chance.percent(10))
    rows.DecisionShare.push({ decisionId: id, overlegId: to.toId, sharedAt: locked });
  return id;
}
