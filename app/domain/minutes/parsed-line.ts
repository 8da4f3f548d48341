import type { ActionRoleKind } from '../action-item/assign';
import type { DecisionKind } from '../decision/kinds';
import type { NamedParty, NamedSubject } from './names';

/** What the line box knows: the day of the meeting, who can be named and what # can point at. */
export type LineContext = {
  meetingDate: string;
  parties: readonly NamedParty[];
  subjects: readonly NamedSubject[];
};

export type SubjectRef = { kind: string; id: string };

/** With which role an actie names a party. */
export type LineOwner = { partyId: string; role: ActionRoleKind };

export type ParsedLine =
  /** Without a party it is a note of the meeting as a whole. */
  | { kind: 'contribution'; partyId: string | null; text: string; subjects: SubjectRef[] }
  /** `sure` is false when no word told the kind. */
  | {
      kind: 'decision';
      decisionKind: DecisionKind;
      sure: boolean;
      text: string;
      subjects: SubjectRef[];
      /** After "#geen": why the besluit changes nothing in the system (product rule 6). */
      noEffectReason?: string;
    }
  | {
      kind: 'action';
      title: string;
      owners: LineOwner[];
      deadline: string;
      maatregelIds: string[];
      /** After "#geen": why the action serves no maatregel (product rule 7). */
      noMaatregelReason: string | null;
      subjects: SubjectRef[];
    };

export const lineRefusals = [
  'line_empty',
  'line_too_long',
  'party_unknown',
  'contribution_one_party',
  'decision_text_missing',
  'action_colon_missing',
  'action_owner_missing',
  'action_text_missing',
  'deadline_missing',
  'deadline_past',
  'date_unreadable',
  'date_impossible',
  'date_weekday_wrong',
  'subject_unknown',
] as const;
export type LineRefusal = (typeof lineRefusals)[number];

/** What is wrong, the words it is about, and names that were perhaps meant. */
export type LineProblem = { code: LineRefusal; text: string; near: string[] };

export type LineResult = { ok: true; line: ParsedLine } | { ok: false; problems: LineProblem[] };
