import { yearOf } from '~/domain/dates/calendar';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { ActionState, AnnotationKind } from '~/platform/db/generated/client';
import type { MadeItem, Making } from './meetings';
import type { KnownParty } from './known';
import type { PlannedMeeting } from './plan';
import { DAY, NOW } from './size';
import { sentence, sentences, subjectOf } from './words';

const ANNOTATIONS: AnnotationKind[] = ['standpunt', 'advies', 'spreeklijn'];

/** Notes of parties on one agendapunt: the first parties write all three, others a few. */
export function annotate(
  { chance, rows }: Making,
  meeting: PlannedMeeting,
  item: MadeItem,
  count: number,
): void {
  const places = meeting.overleg.participants.flatMap((party) =>
    ANNOTATIONS.map((kind) => ({ party, kind })),
  );
  for (const { party, kind } of places.slice(0, count))
    rows.Annotation.push({
      id: chance.id(meeting.startsAt),
      agendaItemId: item.id,
      partyId: party.id,
      kind,
      text: sentences(chance, 1, 3),
      updatedAt: new Date(meeting.startsAt.getTime() - 3 * DAY),
    });
}

type Facts = { meeting: PlannedMeeting; item: MadeItem } | { theme: string; number: string; year: number };

/** An action of a meeting, or of a deelagenda. */
export function makeAction(making: Making, facts: Facts, place: number): void {
  const { chance, known, rows, happened } = making;
  const fromMeeting = 'meeting' in facts ? facts : null;
  const createdAt = fromMeeting ? fromMeeting.meeting.startsAt : new Date('2022-01-10T09:00:00Z');
  const id = chance.id(createdAt);
  const deadline = fromMeeting ? new Date(createdAt.getTime() + chance.between(20, 200) * DAY) : null;
  const year = deadline ? yearOf(amsterdamDate(deadline)) : 'year' in facts ? facts.year : null;
  const past = deadline ? deadline < NOW : (year ?? 0) < 2025;
  const state: ActionState = past
    ? chance.pick(['afgerond', 'afgerond', 'afgerond', 'afgerond', 'afgerond', 'vervallen', 'loopt'])
    : chance.pick(['open', 'loopt']);
  const withMaatregel = chance.percent(55);
  const parties = fromMeeting
    ? fromMeeting.meeting.overleg.participants
    : known.parties.filter(({ kind }) => kind === 'organisation');
  rows.ActionItem.push({
    id,
    programmaId: known.programma.id,
    origin: fromMeeting ? 'vergadering' : 'deelagenda',
    overlegId: fromMeeting?.meeting.overleg.id ?? null,
    meetingId: fromMeeting?.meeting.id ?? null,
    agendaItemId: fromMeeting?.item.id ?? null,
    position: 16 * 1024 + place,
    werkgroepId: fromMeeting ? null : chance.pick(known.werkgroepen).id,
    theme: 'theme' in facts ? facts.theme : null,
    deelagendaNumber: 'number' in facts ? facts.number : null,
    title: `Uitwerken ${subjectOf(chance)}`,
    text: sentence(chance),
    deadline: deadline ? amsterdamDate(deadline) : null,
    deadlineYear: year,
    state,
    noMaatregelReason: withMaatregel ? null : 'Werkafspraak zonder financieel doel',
    createdAt,
  });
  if (fromMeeting)
    happened.push({
      at: createdAt,
      action: 'action_added',
      kind: 'action',
      id,
      meeting: fromMeeting.meeting,
    });
  if (withMaatregel)
    for (const maatregel of chance.some(known.maatregelen, chance.between(1, 2)))
      rows.ActionMaatregel.push({ actionItemId: id, maatregelId: maatregel.id });
  const named = chance.some<KnownParty>(parties, chance.between(1, 3));
  named.forEach((party, index) =>
    rows.ActionRole.push({
      actionItemId: id,
      partyId: party.id,
      kind: index === 0 ? 'verantwoordelijk' : index === 1 ? 'samen_met' : 'ondersteund_door',
    }),
  );
  if (state !== 'open' && named[0])
    rows.ActionReport.push({
      id: chance.id(createdAt),
      actionItemId: id,
      partyId: named[0].id,
      state,
      text: sentence(chance),
      createdAt: new Date(Math.min(createdAt.getTime() + 15 * DAY, NOW.getTime())),
    });
}
