import type { Hoek } from '~/domain/hoek/hoek';
import { checkSeverity, type CheckCode } from './check-codes';
import { explainsItself, isSubstantive, needsPaper, needsPurpose, type PurposeFacts } from './purposes';

export type CheckItem = PurposeFacts & {
  id: string;
  title: string;
  minutes: number;
  attachments: CheckAttachment[];
  /** It is about a version of which a later one was submitted. */
  newerSubject: boolean;
};
export type CheckAttachment = {
  id: string;
  hasFile: boolean;
  /** A newer file version exists than the one pinned on the agenda. */
  newerVersion: boolean;
  requested: boolean;
};
export type CheckFacts = {
  now: Date;
  startsAt: Date;
  /** Length in minutes as in the invitation, and as the agenda adds up. */
  invitedMinutes: number;
  agendaMinutes: number;
  hasPlace: boolean;
  hasChair: boolean;
  participants: readonly { partyId: string; hoek: Hoek | null; people: number }[];
  /** The corners that this overleg should hear. */
  expectedHoeken: readonly Hoek[];
  items: readonly CheckItem[];
};

export type Finding = {
  code: CheckCode;
  severity: 'block' | 'warn';
  itemId?: string;
  attachmentId?: string;
  partyId?: string;
  hoek?: Hoek;
  /** For time_over and time_left. */
  minutes?: number;
};

/** Everything worth mending before the agenda goes out, what blocks first; empty means ready. */
export function checkAgenda(facts: CheckFacts): Finding[] {
  const findings = [...meetingFindings(facts), ...facts.items.flatMap(itemFindings)];
  return findings.sort((a, b) => rank(a) - rank(b));
}

export function blocksSending(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'block');
}

function rank(one: Finding): number {
  return one.severity === 'block' ? 0 : 1;
}

function finding(code: CheckCode, more: Omit<Finding, 'code' | 'severity'> = {}): Finding {
  return { code, severity: checkSeverity[code], ...more };
}

function meetingFindings(facts: CheckFacts): Finding[] {
  const over = facts.agendaMinutes - facts.invitedMinutes;
  const present = new Set(facts.participants.map((participant) => participant.hoek));
  const found: (Finding | false)[] = [
    facts.items.length === 0 && finding('no_items'),
    !facts.hasChair && finding('no_chair'),
    facts.participants.every((participant) => participant.people === 0) && finding('no_participants'),
    !facts.hasPlace && finding('no_place'),
    facts.startsAt <= facts.now && finding('meeting_in_past'),
    over > 0 && finding('time_over', { minutes: over }),
    facts.items.length > 0 && over <= -30 && finding('time_left', { minutes: -over }),
    ...facts.expectedHoeken.map((hoek) => !present.has(hoek) && finding('hoek_missing', { hoek })),
    ...facts.participants.map(
      ({ partyId, people }) => people === 0 && finding('participant_without_people', { partyId }),
    ),
  ];
  return found.filter((one) => one !== false);
}

function itemFindings(item: CheckItem): Finding[] {
  const itemId = item.id;
  const asked = needsPurpose(item);
  const noPurpose = asked && item.purposes.length === 0;
  const found: (Finding | false)[] = [
    item.title.trim() === '' && finding('item_without_title', { itemId }),
    noPurpose &&
      finding(isSubstantive(item) ? 'item_without_purpose' : 'procedural_item_without_purpose', { itemId }),
    needsPaper(item) &&
      item.attachmentCount === 0 &&
      item.subjectCount === 0 &&
      finding('item_without_paper', { itemId }),
    asked &&
      item.purposes.length > 0 &&
      !explainsItself(item) &&
      finding('item_without_explanation', { itemId }),
    item.purposes.includes('ter_besluitvorming') &&
      !item.hasProposal &&
      finding('item_without_proposal', { itemId }),
    item.newerSubject && finding('subject_newer_version', { itemId }),
    !item.hasChildren && item.minutes <= 0 && finding('item_without_time', { itemId }),
    ...item.attachments.flatMap((attachment): (Finding | false)[] => {
      const place = { itemId, attachmentId: attachment.id };
      const missing = attachment.requested ? 'attachment_requested' : 'attachment_without_file';
      return [
        !attachment.hasFile && finding(missing, place),
        attachment.hasFile && attachment.newerVersion && finding('attachment_newer_version', place),
      ];
    }),
  ];
  return found.filter((one) => one !== false);
}
