import type { AttendanceRefusal } from '~/domain/attendance/rules';
import type { LineBoxRefusal } from '~/domain/minutes/line-problem';
import type { RemarkRefusal } from '~/domain/minutes/remark';
import type { SittingRefusal } from '~/domain/minutes/sitting';
import type { MinutesRefusal } from '~/domain/minutes/state';

export const minutesSentences: Record<MinutesRefusal | SittingRefusal, string> = {
  minutes_meeting_not_sent: 'Verstuur eerst de agenda. Daarna kunt u het verslag maken.',
  minutes_meeting_cancelled: 'Deze vergadering is afgelast. Er hoort geen verslag bij.',
  minutes_meeting_not_held: 'Sluit eerst de vergadering af. Daarna kan het verslag naar de deelnemers.',
  minutes_already_adopted:
    'Dit verslag is vastgesteld en blijft zoals het is. Leg een wijziging vast in een nieuw besluit.',
  minutes_already_in_correction: 'Dit verslag ligt al bij de deelnemers.',
  minutes_not_in_correction: 'Stuur dit verslag eerst naar de deelnemers voor correctie.',
  minutes_empty: 'Leg eerst iets vast bij een agendapunt.',
  attendance_missing: 'Leg eerst vast wie er was.',
  correction_until_missing: 'Vul in tot wanneer de deelnemers kunnen reageren.',
  correction_until_past: 'Kies een dag die nog komt.',
  remarks_unanswered: 'Beantwoord eerst alle opmerkingen bij dat verslag. Nog open: {count}.',
  adopting_in_own_meeting:
    'Een verslag wordt vastgesteld in een volgende vergadering, niet in de vergadering zelf.',
  adopting_in_other_overleg: 'Kies een verslag van ditzelfde overleg.',
  sitting_already_open: 'Deze vergadering is al geopend.',
  sitting_not_open: 'Open eerst de vergadering.',
  sitting_already_closed: 'Deze vergadering is al afgesloten. U kunt het verslag nog wel aanvullen.',
  item_times_order: 'Vul een eindtijd in die na de begintijd komt.',
  item_not_of_meeting: 'Kies een punt dat op de agenda van deze vergadering staat.',
};

export const remarkSentences: Record<RemarkRefusal, string> = {
  remark_minutes_not_in_correction: 'Reageren kan alleen zolang het verslag ter correctie ligt.',
  remark_too_late: 'De tijd om te reageren is voorbij. Breng uw opmerking in bij de volgende vergadering.',
  remark_text_missing: 'Schrijf op wat er anders moet.',
  remark_answer_why_missing: 'Schrijf erbij waarom de opmerking niet of niet helemaal is overgenomen.',
};

export const attendanceSentences: Record<AttendanceRefusal, string> = {
  substitute_of_present: 'Wie er zelf is, heeft geen vervanger. Haal de vervanger weg, of kies afgemeld.',
  absence_of_absent: 'Wie er niet is, kan geen punt missen. Haal de punten weg.',
  attendee_twice: 'Deze functie staat twee keer bij dezelfde partij. Maak er één regel van.',
};

export const lineSentences: Record<LineBoxRefusal, string> = {
  line_empty: 'Typ eerst een regel.',
  line_too_long: 'Maak deze regel korter.',
  lines_too_many: 'Bewaar hoogstens 200 regels tegelijk.',
  party_unknown: 'Kies een partij die meedoet aan dit overleg.',
  line_party_unknown: 'Regel {row}: de partij ‘{text}’ is niet bekend. Kies een naam uit de lijst.',
  line_party_near: 'Regel {row}: de partij ‘{text}’ is niet bekend. Bedoelt u {near}?',
  contribution_one_party: 'Regel {row}: leg de inbreng vast per partij, elk op een eigen regel.',
  decision_text_missing: 'Schrijf op wat er is besloten.',
  action_colon_missing:
    'Regel {row}: zet een dubbele punt tussen wie en wat, zoals: ! VNG voor 1 december: maakt een plan.',
  action_owner_missing: 'Kies wie de actie doet.',
  action_text_missing: 'Regel {row}: schrijf achter de dubbele punt wat er moet gebeuren.',
  deadline_missing: 'Regel {row}: zet erbij wanneer het klaar moet zijn, zoals: voor 1 december.',
  deadline_past: 'Regel {row}: vul een datum in die na de vergadering komt. ‘{text}’ ligt ervoor.',
  date_unreadable: 'Schrijf de datum als 7 oktober 2021 of 7-10-2021.',
  date_impossible: 'Deze datum bestaat niet. Vul een andere in, bijvoorbeeld 7-10-2021.',
  date_weekday_wrong: 'Deze dag valt op een andere dag van de week. Kijk de datum na.',
  subject_unknown: 'Regel {row}: {text} is hier niet bekend. Kies een onderwerp uit de lijst na #.',
  line_subject_near: 'Regel {row}: {text} is hier niet bekend. Bedoelt u {near}?',
  line_effect_missing: 'Kies wat dit besluit doet. Doet het niets in het systeem, typ dan #geen en de reden.',
};
