import { daysBetween } from '~/domain/dates/calendar';
import { formatDate, formatDayAndMonth } from '~/domain/dates/format';
import type { Task, TaskGroup } from '~/domain/overview/tasks';

type Words = { title: string; text: string; button: string };

/** What a task is called, why it is there, and what the button says. */
export function taskWords(task: Task): Words {
  switch (task.kind) {
    case 'send_agenda':
      return {
        title: `Agenda van ${task.overleg} op ${formatDate(task.date)}`,
        text:
          task.items === 0
            ? 'De agenda is nog leeg.'
            : `${task.items} ${task.items === 1 ? 'punt' : 'punten'}, nog niet verstuurd. Kijk of alles klaar is.`,
        button: 'Ga verder met de agenda',
      };
    case 'minute_meeting':
      return {
        title: `Verslag van ${task.overleg} op ${formatDate(task.date)}`,
        text: 'De agenda is verstuurd. Leg vast wie er is, wat is ingebracht en wat is besloten.',
        button: 'Begin het verslag',
      };
    case 'send_minutes':
      return {
        title: `Conceptverslag van ${task.overleg} op ${formatDate(task.date)}`,
        text: 'Het verslag staat klaar. De deelnemers hebben het nog niet gezien.',
        button: 'Stuur het ter correctie',
      };
    case 'answer_remarks':
      return {
        title: `Opmerkingen bij het verslag van ${task.overleg} op ${formatDate(task.date)}`,
        text: `${task.count} ${task.count === 1 ? 'opmerking wacht' : 'opmerkingen wachten'} op antwoord.`,
        button: 'Beantwoord de opmerkingen',
      };
    case 'adopt_minutes':
      return {
        title: `Verslag van ${task.overleg} op ${formatDate(task.date)} laten vaststellen`,
        text: 'De termijn voor correcties is voorbij. Zet het verslag op de volgende agenda.',
        button: 'Open het verslag',
      };
    case 'correct_minutes':
      return {
        title: `Conceptverslag van ${task.overleg} op ${formatDate(task.date)} nalezen`,
        text: 'Uw partij heeft nog geen opmerkingen gestuurd. Klopt alles, dan hoeft u niets te doen.',
        button: 'Lees het verslag na',
      };
    case 'bring_attachment':
      return {
        title: `Bijlage leveren: ${task.title}`,
        text: 'De secretaris vroeg uw partij om dit bestand.',
        button: 'Lever het bestand',
      };
    case 'do_action':
      return { title: task.title, text: 'Uw partij is verantwoordelijk.', button: 'Open de actie' };
  }
}

export const groupWords: Record<TaskGroup, string> = {
  late: 'Te laat',
  today: 'Vandaag',
  week: 'Deze week',
  later: 'Later',
};

/** "vandaag", "3 dagen te laat", "vóór 14 oktober". */
export function dueWords(due: string, today: string): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'vandaag';
  if (days > 0)
    return `vóór ${due.slice(0, 4) === today.slice(0, 4) ? formatDayAndMonth(due) : formatDate(due)}`;
  if (days >= -30) return days === -1 ? '1 dag te laat' : `${-days} dagen te laat`;
  return `te laat sinds ${formatDate(due)}`;
}
