import type { ConsultationRefusal } from '~/domain/consultation/refusals';

export const consultationSentences: Record<ConsultationRefusal, string> = {
  consultation_parties_missing: 'Kies welke partijen u vraagt.',
  consultation_party_unknown: 'Een van deze partijen kunt u niet vragen. Kies uit de lijst.',
  consultation_until_past: 'Vul een datum in die nog komt.',
  consultation_until_earlier:
    'Kies een latere dag dan nu. Partijen krijgen er tijd bij, u neemt geen tijd terug.',
  consultation_subject_open:
    'Deze versie ligt al bij partijen. Sluit eerst die consultatie, of verleng haar.',
  consultation_subject_draft:
    'Deze versie is nog in bewerking. Leg haar eerst vast, dan kunt u haar voorleggen.',
  consultation_subject_withdrawn: 'Dit stuk is ingetrokken. Kies een ander stuk.',
  consultation_closed: 'Deze consultatie is gesloten. Vraag de werkorganisatie om haar weer te openen.',
  consultation_handed_in:
    'Uw partij heeft al ingediend. Vraag de werkorganisatie om de lijst terug te geven als er iets anders moet.',
  consultation_not_handed_in: 'Deze partij heeft nog niet ingediend.',
  consultation_position_missing: 'Kies wat uw partij van het geheel vindt.',
  consultation_note_missing: 'Schrijf erbij wat uw partij bedoelt.',
  consultation_list_changed:
    'Een collega veranderde de lijst terwijl u hier was. Kijk de opmerkingen na en dien dan in.',
  consultation_remark_answered: 'Deze opmerking is al beantwoord en blijft zoals zij is. Maak een nieuwe.',
  consultation_remark_withdrawn: 'Deze opmerking is ingetrokken. Maak een nieuwe.',
  consultation_why_missing: 'Schrijf erbij waarom de opmerking niet of niet helemaal is overgenomen.',
  consultation_nobody_silent: 'Alle partijen hebben al gereageerd.',
  consultation_nobody_to_mail: 'Van deze partijen heeft niemand een account. Vraag het hun zelf.',
  consultation_reminded_lately: 'Vandaag is al een herinnering verstuurd. Morgen kan het weer.',
};
