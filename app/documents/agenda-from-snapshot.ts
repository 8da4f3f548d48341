import type { AgendaSnapshot, SnapshotItem } from '~/domain/agenda-item/snapshot';
import { amsterdamInstant } from '~/domain/dates/amsterdam';
import { paperFileName } from './file-name';
import type { AgendaData, AgendaPaperItem, MeetingHead, PaperVersion } from './meeting-papers';

/** The frozen agenda as a paper: what was sent is what is printed, years later too (product rule 11). */
export function agendaFromSnapshot(snapshot: AgendaSnapshot, version: PaperVersion): AgendaData {
  const { date } = snapshot.meeting;
  const top = snapshot.items.filter((item) => item.parentId === null);
  return {
    meeting: meetingHeadFromSnapshot(snapshot),
    version,
    items: top.map((item) => {
      const children = snapshot.items.filter((child) => child.parentId === item.id);
      const paper = paperItem(item, date);
      if (children.length === 0) return paper;
      // A group has no time of its own: its sub-items say theirs.
      return {
        ...paper,
        startsAt: null,
        minutes: null,
        children: children.map((child) => paperItem(child, date)),
      };
    }),
  };
}

export function meetingHeadFromSnapshot({ overleg, meeting }: AgendaSnapshot): MeetingHead {
  const chair = meeting.chair;
  return {
    overleg: overleg.shortName,
    start: amsterdamInstant(meeting.date, meeting.startTime),
    minutes: meeting.minutes,
    place: meeting.place,
    link: meeting.link,
    chair: chair === null ? null : chair.function || (chair.party?.shortName ?? null),
    kenmerk: meeting.kenmerk,
  };
}

/** "agenda-boha-2021-10-07-versie-1.pdf"; without a number a concept. */
export function agendaFileName(snapshot: AgendaSnapshot, number: number | null): string {
  return agendaPaperName('agenda', snapshot, number === null ? 'concept' : `versie-${number}`);
}

export function agendaPaperName(paper: string, { overleg, meeting }: AgendaSnapshot, ending: string): string {
  return paperFileName(paper, overleg.shortName, meeting.date, ending);
}

function paperItem(item: SnapshotItem, date: string): AgendaPaperItem {
  return {
    number: item.number,
    title: item.title,
    purposes: item.purposes,
    startsAt: amsterdamInstant(date, item.start),
    minutes: item.minutes,
    submitter: item.submitter?.shortName ?? null,
    proposal: item.proposal,
    explanation: item.explanation,
    attachments: item.attachments.map(({ label, title, file }) => ({
      number: label,
      title,
      hasFile: file !== null,
    })),
    children: [],
  };
}
