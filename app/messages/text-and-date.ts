import type { DateRefusal } from '~/domain/dates/parse-date';
import type { FieldRefusal } from '~/domain/form/refusals';
import type { RichTextRefusal } from '~/domain/rich-text/input';

export const textAndDateSentences: Record<DateRefusal | RichTextRefusal | FieldRefusal, string> = {
  date_unreadable: 'Schrijf de datum als 7 oktober 2021 of 7-10-2021.',
  date_impossible: 'Deze datum bestaat niet. Vul een andere in, bijvoorbeeld 7-10-2021.',
  date_weekday_wrong: 'Deze dag valt op een andere dag van de week. Kijk de datum na.',
  date_year_missing: 'Zet het jaar bij de datum, bijvoorbeeld 7 oktober 2021.',
  text_too_long: 'Maak deze tekst korter: er passen hoogstens 99.999 tekens in.',
  text_too_deep: 'Deze tekst heeft te veel lijsten in lijsten. Maak hem eenvoudiger.',
  text_unreadable: 'Deze tekst kwam niet goed aan. Plak hem opnieuw, zonder opmaak.',
  link_not_allowed: 'Gebruik alleen verwijzingen die beginnen met https://, http:// of mailto:.',
  line_too_long: 'Maak deze regel korter.',
};
