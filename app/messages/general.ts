import type { GeneralRefusal } from '~/domain/refusal';

/** Sentences say what the reader can do now. `{name}` is filled from the refusal's params. */
export const generalSentences: Record<GeneralRefusal, string> = {
  stale:
    'Terwijl u schreef, bewaarde iemand anders ook een wijziging. Beide teksten zijn er nog: kies wat blijft.',
  too_long: 'Maak deze tekst korter: er passen hoogstens 100.000 tekens in.',
  text_missing: 'Vul hier een tekst in.',
  title_missing: 'Geef een titel.',
  reason_missing: 'Schrijf erbij waarom.',
  choice_missing: 'Maak een keuze.',
  choice_unknown: 'Kies een van de mogelijkheden uit de lijst.',
  date_missing: 'Vul een datum in, bijvoorbeeld 7 oktober 2021.',
  date_impossible: 'Deze datum bestaat niet. Vul een andere in, bijvoorbeeld 7-10-2021.',
  time_impossible: 'Vul een tijd in als 13.30 uur.',
  number_impossible: 'Vul hier een heel getal in.',
  party_missing: 'Kies een partij.',
  party_unknown: 'Kies een partij die meedoet aan dit overleg.',
  unknown_reference: 'Wat u koos bestaat niet meer. Kies iets anders.',
  form_unreadable: 'Het formulier kwam niet goed aan. Probeer het nog een keer.',
  comment_settled: 'Deze reactie is al afgehandeld. Ververs de pagina.',
  not_yours: 'Alleen de partijen bij deze actie kunnen dit melden.',
};
