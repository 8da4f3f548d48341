import type { PrintedMinutesState } from './meeting-papers';

/** What a reader may count on in this state of the minutes. */
export const minutesSentences: Record<PrintedMinutesState, string> = {
  concept: 'Concept: de deelnemers hebben dit nog niet gezien.',
  ter_correctie: 'Ter correctie: de deelnemers kunnen nog opmerkingen maken.',
  vastgesteld: 'Vastgesteld: de besluiten liggen vast.',
};
