import type { MeetingRefusal } from '~/domain/meeting/refusals';

export const meetingSentences: Record<MeetingRefusal, string> = {
  meeting_minutes_impossible: 'Vul de duur in als een heel aantal minuten, van 1 tot en met 1440.',
  meeting_link_impossible: 'Plak hier het hele adres van de vergadering, beginnend met https://.',
  meeting_same_moment: 'Dit overleg heeft op dit moment al een vergadering. Kies een andere datum of tijd.',
  chair_not_taking_part: 'Kies als voorzitter een partij die meedoet aan dit overleg.',
  chair_reason_missing: 'Schrijf erbij waarom een andere partij voorzit dan wie aan de beurt is.',
  proposal_gone: 'Dit voorstel is er niet meer. De lijst hieronder is bijgewerkt.',
};
