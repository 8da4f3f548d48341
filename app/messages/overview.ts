import type { Finding } from '~/domain/agenda-item/check';
import { daysBetween } from '~/domain/dates/calendar';
import { formatDate, formatDateWithWeekday, formatDayAndMonth } from '~/domain/dates/format';
import type { Task, TaskGroup } from '~/domain/overview/tasks';
import { checkLine, type CheckNames } from './check';
import { joinWords } from './join-words';

type Words = { title: string; text: string; button: string };

/** What a task is called, why it is there, and what the button says. */
export function taskWords(task: Task): Words {
  switch (task.kind) {
    case 'send_agenda':
      return {
        title: `Agenda van ${task.overleg} op ${formatDayAndMonth(task.date)}`,
        text:
          task.items === 0
            ? 'De agenda is nog leeg.'
            : `${counted(task.items, 'punt', 'punten')}, nog niet verstuurd. Kijk of alles klaar is.`,
        button: 'Ga verder met de agenda',
      };
    case 'send_supplement':
      return {
        title: `Nazending voor ${task.overleg} op ${formatDayAndMonth(task.date)}`,
        text: 'Na het versturen is er iets gewijzigd. De deelnemers weten dat nog niet.',
        button: 'Bekijk de nazending',
      };
    case 'settle_meeting':
      return {
        title: `${task.overleg} van ${formatDate(task.date)} is voorbij`,
        text: 'De agenda is nooit verstuurd. Geef een andere datum of gelast de vergadering af.',
        button: 'Open de agenda',
      };
    case 'minute_meeting':
      return {
        title: `Verslag van ${task.overleg} op ${formatDayAndMonth(task.date)}`,
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
    case 'look_at_proposals':
      return {
        title: `${counted(task.count, 'voorstel', 'voorstellen')} voor de agenda van ${task.overleg}`,
        text: 'Anderen brachten dit in. Zet het op een agenda of laat het op de parkeerlijst staan.',
        button: 'Bekijk de parkeerlijst',
      };
    case 'correct_minutes':
      return {
        title: `Conceptverslag van ${task.overleg} op ${formatDate(task.date)} nalezen`,
        text: 'Uw partij heeft nog geen opmerkingen gestuurd. Klopt alles, dan hoeft u niets te doen.',
        button: 'Lees het verslag na',
      };
    case 'read_agenda':
      return {
        title: `${task.chairs ? 'U zit voor: ' : ''}${task.overleg} op ${formatDayAndMonth(task.date)}`,
        text: `${counted(task.items, 'agendapunt', 'agendapunten')}. ${annotatedText(task.annotated)}`,
        button: 'Lees de agenda',
      };
    case 'bring_attachment':
      return {
        title: `Bijlage leveren: ${task.title}`,
        text: 'De secretaris vroeg uw partij om dit bestand.',
        button: 'Lever het bestand',
      };
    case 'consult_constituency':
      return {
        title: `Uw voorbehoud bij besluit ${task.number}`,
        text: 'Laat de secretaris weten wat uw achterban ervan vindt.',
        button: 'Open het besluit',
      };
    case 'do_action':
      return { title: task.title, text: 'Uw partij is verantwoordelijk.', button: 'Open de actie' };
    case 'do_actions':
      return {
        title: actionsTitle(task),
        text: task.count === 1 ? task.first : `Onder andere: ${task.first}.`,
        button: 'Bekijk de acties',
      };
    case 'hand_in_round':
      return {
        title: `Meld voortgang: ${task.title}`,
        text: task.returned
          ? `De werkorganisatie gaf de meldingen van ${task.party} terug met een opmerking.`
          : `${task.party} heeft de meldingen van deze ronde nog niet ingediend.`,
        button: 'Ga verder met de meldingen',
      };
    case 'finish_taakopdracht':
      return {
        title: `Taakopdracht ${task.werkgroep}, versie ${task.number}`,
        text: 'Dit is nog een concept. Alleen de werkgroep en de secretarissen zien het.',
        button: 'Open de taakopdracht',
      };
    case 'deliver_bouwsteen':
      return {
        title: `Bouwsteen ${task.label}: ${task.title}`,
        text: task.returned
          ? 'De secretaris legde deze bouwsteen terug. Lees waarom en dien een nieuwe versie in.'
          : 'Uw werkgroep heeft deze bouwsteen nog niet ingediend.',
        button: 'Ga verder met de bouwsteen',
      };
    case 'follow_taakopdracht':
      return {
        title: `Taakopdracht ${task.werkgroep}, versie ${task.number}, is rondgestuurd`,
        text: 'Partijen geven nu hun opmerkingen. Het overleg stelt de opdracht daarna vast.',
        button: 'Open de taakopdracht',
      };
    case 'read_answer':
      return {
        title: `${task.overleg} heeft geantwoord`,
        text: task.question,
        button: 'Lees het antwoord',
      };
    case 'place_bouwstenen':
      return {
        title:
          task.count === 1
            ? `Bouwsteen ${task.first} staat op geen agenda van ${task.overleg}`
            : `${task.count} ingediende bouwstenen staan op geen agenda van ${task.overleg}`,
        text:
          task.meetingId === null
            ? 'Er is nog geen agenda in voorbereiding. Zet ze op de parkeerlijst of maak een vergadering.'
            : 'De agenda in voorbereiding stelt ze voor.',
        button: task.meetingId === null ? 'Open de bouwsteen' : 'Bekijk de voorstellen',
      };
    case 'place_escalatie':
      return {
        title: `Vraag van werkgroep ${task.werkgroep}`,
        text: task.question,
        button: 'Zet de vraag op een agenda',
      };
    case 'settle_consultation':
      return {
        title: `Consultatie afronden: ${task.title}`,
        text: `${task.answered} van ${counted(task.asked, 'partij', 'partijen')} heeft gereageerd. ${
          task.answered === task.asked ? 'Beantwoord de opmerkingen.' : 'De termijn is voorbij.'
        }`,
        button: 'Open de consultatie',
      };
    case 'respond_consultation':
      return {
        title: `Reageer op: ${task.title}`,
        text: `${task.overleg} vraagt uw partij om opmerkingen en een standpunt.`,
        button: 'Geef uw reactie',
      };
    case 'quantify_pm':
      return {
        title: `${counted(task.count, 'maatregel staat', 'maatregelen staan')} in ${task.year} op PM`,
        text: 'Daarvan is nog niet berekend wat ze opleveren of kosten.',
        button: 'Bekijk de maatregelen',
      };
    case 'mend_mail':
      return {
        title: `${counted(task.count, 'mail is', 'mails zijn')} niet aangekomen`,
        text: 'Kijk of de adressen kloppen en of de mailserver werkt.',
        button: 'Bekijk de post',
      };
  }
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "3 acties moeten uiterlijk 1 juli af" */
function actionsTitle({ why, count, last }: Extract<Task, { kind: 'do_actions' }>): string {
  const actions = counted(count, 'actie', 'acties');
  switch (why) {
    case 'late':
      return `${actions} ${count === 1 ? 'is' : 'zijn'} te laat`;
    case 'soon':
      return `${actions} ${count === 1 ? 'moet' : 'moeten'} uiterlijk ${last === null ? 'deze maand' : formatDayAndMonth(last)} af`;
    case 'silent':
      return `Over ${actions} is een kwartaal niets gemeld`;
  }
}

const annotatedText = (count: number): string =>
  count === 0
    ? 'Uw partij schreef nog geen annotaties.'
    : `Bij ${counted(count, 'punt', 'punten')} staat een annotatie van uw partij.`;

/** What the check finds on the agenda that must go out, in one sentence; the rest is on the check screen. */
export function openPoints(findings: readonly Finding[], names: CheckNames): string {
  const codes = [...new Set(findings.map(({ code }) => code))];
  if (codes.length === 0) return 'Alles staat klaar om te versturen.';
  const lines = codes.map(
    (code) =>
      checkLine(
        findings.filter((one) => one.code === code),
        names,
      ).text,
  );
  const told = lines.slice(0, 2).map((line) => line.charAt(0).toLowerCase() + line.slice(1));
  const head =
    lines.length === 1 ? 'Eén ding staat nog open' : `${numberWord(lines.length)} dingen staan nog open`;
  return lines.length > 2 ? `${head}, onder andere: ${joinWords(told)}.` : `${head}: ${joinWords(told)}.`;
}

const numberWord = (count: number): string =>
  ['Nul', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'][count] ??
  String(count);

export const groupWords: Record<TaskGroup, string> = {
  late: 'Te laat',
  today: 'Vandaag',
  week: 'Deze week',
  later: 'Later',
};

/** "vandaag", "3 dagen te laat", "uiterlijk vrijdag 15 oktober"; nothing where it may wait. */
export function dueWords(due: string | null, today: string): string {
  if (due === null) return '';
  const days = daysBetween(today, due);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'uiterlijk morgen';
  if (days > 0 && days <= 7) return `uiterlijk ${formatDateWithWeekday(due).replace(/ \d{4}$/, '')}`;
  if (days > 0) return `uiterlijk ${sameYear(due, today) ? formatDayAndMonth(due) : formatDate(due)}`;
  if (days >= -30) return days === -1 ? '1 dag te laat' : `${-days} dagen te laat`;
  return `te laat sinds ${formatDate(due)}`;
}

const sameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

/** Over the facts: "3 dingen te doen". */
export const taskCount = (count: number): string =>
  count === 0 ? 'niets dat op u wacht' : `${counted(count, 'ding', 'dingen')} te doen`;
