import { deadlineText } from '../dutch-time';
import type { MinuteLine, MinutesData, MinutesItem, PaperAction, PaperAttendance } from '../meeting-papers';
import { attendanceWords } from '~/messages/minutes-words';
import { minutesSentences } from '../minutes-sentences';
import { actionView, decisionView, meetingHeadView, purposeViews } from './paper-parts';
import { minutesTemplate } from './templates/minutes.typ';
import { typstPdf } from './typst';

/** The verslag: attendance, then per agendapunt the lines in the order in which they were minuted. */
export function minutesPdf(data: MinutesData): Uint8Array {
  const actions = data.items.flatMap(actionsOf);
  const adopted = data.adoptedOn === null ? '' : ` Vastgesteld op ${deadlineText(data.adoptedOn)}.`;
  return typstPdf(minutesTemplate, {
    ...meetingHeadView('Verslag', data.meeting, null),
    confidential: null,
    status: minutesSentences[data.state] + adopted,
    attendance: data.attendance.map(attendanceView),
    'attendance-sentence': attendanceSentence(data.attendance),
    items: data.items.flatMap((item) => [
      itemView(item, 2),
      ...item.children.map((child) => itemView(child, 3)),
    ]),
    actions: actions.map(actionView),
  });
}

function attendanceView(attendance: PaperAttendance) {
  const substitute = attendance.substitute === null ? null : `vervangen door ${attendance.substitute}`;
  return {
    party: attendance.party,
    function: attendance.function,
    status: attendanceWords[attendance.status],
    note: [substitute, attendance.note].filter((part) => part !== null).join('; '),
  };
}

function attendanceSentence(attendance: readonly PaperAttendance[]): string {
  const count = (status: PaperAttendance['status']) =>
    attendance.filter((one) => one.status === status).length;
  return `${count('aanwezig')} aanwezig, ${count('afgemeld')} afgemeld, ${count('afwezig')} afwezig.`;
}

function itemView(item: MinutesItem, level: number) {
  return {
    level,
    number: item.number,
    title: item.title,
    purposes: purposeViews(item.purposes),
    absences: item.absences,
    groups: groupsOf(item.lines),
  };
}

type Group =
  | { type: 'contributions'; lines: { party: string; text: string }[] }
  | { type: 'decision'; decision: ReturnType<typeof decisionView> }
  | { type: 'action'; action: ReturnType<typeof minutedAction> };

/** Contributions that follow one another share a table; a besluit or actie stands by itself. */
function groupsOf(lines: readonly MinuteLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.type === 'decision') groups.push({ type: 'decision', decision: decisionView(line.decision) });
    else if (line.type === 'action') groups.push({ type: 'action', action: minutedAction(line.action) });
    else if (last?.type === 'contributions') last.lines.push({ party: line.party, text: line.text });
    else groups.push({ type: 'contributions', lines: [{ party: line.party, text: line.text }] });
  }
  return groups;
}

function minutedAction(action: PaperAction) {
  const view = actionView(action);
  const roles = view.roles.map((role) => `${role.parties} (${role.word})`);
  const who = [...roles, ...(view.person === null ? [] : [view.person])].join(', ');
  return {
    ...view,
    deadline: `vóór ${view.deadline}`,
    remarks: [who, ...view.targets].filter((part) => part !== ''),
  };
}

function actionsOf(item: MinutesItem): PaperAction[] {
  const own = item.lines.flatMap((line) => (line.type === 'action' ? [line.action] : []));
  return [...own, ...item.children.flatMap(actionsOf)];
}
