import type { RoundRefusal } from '~/domain/reporting-round/refusals';

export const roundSentences: Record<RoundRefusal, string> = {
  round_parties_missing: 'Kies welke partijen u om meldingen vraagt.',
  round_party_unknown: 'Een van deze partijen kunt u niet vragen. Kies uit de lijst.',
  round_due_past: 'Vul een datum in die nog komt.',
  round_due_before_day: 'Vul een dag in op of na de dag waarvan u de stand vraagt.',
  round_day_taken: 'Van deze dag is er al een ronde. Kies een andere dag of ga verder met die ronde.',
  round_same: 'Er is niets veranderd. Pas de naam, de laatste dag of de toelichting aan.',
  round_frozen: 'De stand van deze ronde ligt vast. Meld verandering bij de actie zelf.',
  round_waits_for_parties:
    'Nog niet alle partijen hebben ingediend. Na de laatste dag kunt u de stand ook zonder hen vastleggen.',
  round_waits_for_answer: 'Geef eerst antwoord op wat is ingediend: keur goed of geef terug.',
  round_remark_missing: 'Schrijf erbij wat de partij moet aanvullen.',
  submission_handed_in:
    'Deze meldingen zijn ingediend. Vraag de werkorganisatie om ze terug te geven als er iets moet veranderen.',
  submission_not_handed_in:
    'Er is niets dat op uw antwoord wacht: de meldingen zijn nog bij de partij, of al beantwoord.',
  submission_incomplete: 'Meld eerst hoe het staat met elke actie. Het ontbreekt nog bij {missing}.',
  submission_empty: 'Er is in deze ronde geen actie waarover uw partij moet melden.',
  round_report_missing: 'Meld eerst hoe het staat met deze actie. Daarna kunt u er een bestand bij doen.',
  submission_not_asked:
    'Over deze actie vraagt de ronde uw partij niets. Meld haar op de pagina van de actie.',
};
