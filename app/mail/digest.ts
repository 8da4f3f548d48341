import type { ReminderReason } from '~/domain/reminder/digest';
import { countText, actionsCounted } from '~/messages/register';
import { reminderText } from '~/messages/reminder';
import { paths } from '~/paths';

type Reminded = {
  programmaKey: string;
  programmaName: string;
  id: string;
  title: string;
  reason: ReminderReason;
  due: string | null;
};

/** As many stand in one mail; the others are behind its link. */
const SHOWN = 25;

/** The digest of a week: titles, and for each the way to report at once. `path` is one of `paths`. */
export function digest(reminders: readonly Reminded[]) {
  const shown = reminders.slice(0, SHOWN);
  const keys = [...new Set(reminders.map(({ programmaKey }) => programmaKey))];
  const place = ({ programmaName }: Reminded) => (keys.length > 1 ? `${programmaName}: ` : '');
  return {
    subject: `Uw weekoverzicht: ${countText(reminders.length, actionsCounted)}`,
    notice: {
      lines: [
        'Deze acties van uw partij vragen aandacht. Open een actie om in een minuut te melden hoe het staat.',
      ],
      list: {
        title: 'Uw acties',
        items: shown.map((one) => ({
          text: `${place(one)}${one.title} (${reminderText(one)})`,
          path: paths.actionReport(one.programmaKey, one.id),
        })),
      },
      links: keys.flatMap((key) => [
        ...(reminders.length > SHOWN
          ? [
              {
                label: `Nog ${countText(reminders.length - SHOWN, actionsCounted)}: de hele lijst`,
                path: paths.reminders(key),
              },
            ]
          : []),
        { label: 'Kies een andere dag, of stop deze mail', path: paths.reminders(key) },
      ]),
    },
  };
}
