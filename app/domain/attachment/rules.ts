import {
  reasonsNotToChangeAgenda,
  type ItemMeetingFacts,
  type ItemRefusal,
} from '~/domain/agenda-item/rules';
import { kindOfName } from './file-types';
import { MAX_FILE_BYTES } from './limits';
import type { AttachmentRefusal, FileRefusal } from './refusals';

/** What was found out about a file while it came in. */
export type FileFindings = {
  name: string;
  size: number;
  /** The whole of it arrived. */
  complete: boolean;
  /** What its content shows it to be; null = nothing we know. */
  content: string | null;
  /** Opens only with a password. */
  locked: boolean;
  /** Its end is missing, or it can't be read as what it is. */
  damaged: boolean;
};

/** Content and extension must both be on the list, and agree: a program called nota.pdf doesn't come in. */
export function reasonNotToTakeFile(file: FileFindings): FileRefusal | null {
  if (file.size > MAX_FILE_BYTES) return 'file_too_large';
  if (!file.complete) return 'file_half';
  if (file.size === 0) return 'file_empty';
  const kind = kindOfName(file.name);
  if (!kind) return 'file_type_unknown';
  if (file.locked) return 'file_encrypted';
  if (file.damaged) return 'file_damaged';
  if (file.content === null || !kind.content.includes(file.content)) return 'file_disguised';
  return null;
}

export type AttachmentRuleFacts = {
  meeting: ItemMeetingFacts | null;
  itemWithdrawn: boolean;
  withdrawn: boolean;
  /** A file version is on the agenda. */
  hasFile: boolean;
  /** Somebody was asked for it. */
  asked: boolean;
};

export type AttachmentReason = AttachmentRefusal | ItemRefusal;

/** A bijlage changes as long as its agendapunt may. */
export function reasonsNotToChangeAttachment(facts: AttachmentRuleFacts): AttachmentReason[] {
  return [
    ...reasonsNotToChangeAgenda(facts.meeting),
    ...(facts.itemWithdrawn ? (['item_withdrawn'] as const) : []),
    ...(facts.withdrawn ? (['attachment_withdrawn'] as const) : []),
  ];
}

/** Asking again the same party is a reminder; asking for what is there makes no sense. */
export function reasonsNotToRemind(
  facts: AttachmentRuleFacts,
  remindedRecently: boolean,
): AttachmentReason[] {
  const reasons = reasonsNotToChangeAttachment(facts);
  if (!facts.asked) reasons.push('party_not_asked');
  if (facts.hasFile) reasons.push('party_delivered');
  if (remindedRecently) reasons.push('reminded_today');
  return reasons;
}
