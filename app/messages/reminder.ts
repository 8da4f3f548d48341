import { formatDate } from '~/domain/dates/format';
import { weekdayNames } from '~/domain/dates/words';
import type { ReminderReason } from '~/domain/reminder/digest';
import type { SubstituteRefusal } from '~/domain/reminder/substitute';

/** "te laat sinds 1 juli 2022", "uiterlijk 31 december 2022", "een kwartaal niets gemeld" */
export function reminderText({ reason, due }: { reason: ReminderReason; due: string | null }): string {
  const day = due === null ? '' : formatDate(due);
  switch (reason) {
    case 'late':
      return `te laat, het moest uiterlijk ${day}`;
    case 'within_7':
      return `binnen 7 dagen: uiterlijk ${day}`;
    case 'within_30':
      return `binnen 30 dagen: uiterlijk ${day}`;
    case 'silent':
      return 'een kwartaal niets gemeld';
  }
}

/** "elke maandag", "geen weekoverzicht" */
export const weekdayText = (weekday: number | null): string =>
  weekday === null ? 'geen weekoverzicht' : `elke ${weekdayNames[weekday - 1] ?? ''}`;

export const substituteSentences: Record<SubstituteRefusal, string> = {
  substitute_ends_before: 'De laatste dag ligt voor de eerste. Pas een van beide aan.',
  substitute_past: 'Deze periode is al voorbij. Vul een laatste dag in die nog komt.',
  substitute_taken:
    'In deze periode heeft uw partij al een vervanger. Kies andere dagen of beëindig die eerst.',
};
