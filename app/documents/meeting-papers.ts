import type { ActionRoleKind } from '~/domain/action-item/assign';
import type { Purpose } from '~/domain/agenda-item/purposes';
import type { AnnotationKind } from '~/domain/annotation/kinds';
import type { AttendanceStatus } from '~/domain/attendance/rules';
import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/domain/decision/positions';
import type { Hoek } from '~/domain/hoek/hoek';
import type { MinutesState } from '~/domain/minutes/state';
import type { Block } from '~/domain/rich-text/blocks';

export type ActionState = 'open' | 'loopt' | 'afgerond' | 'vervallen';
/** Only minutes that exist can be printed. */
export type PrintedMinutesState = Exclude<MinutesState, 'geen'>;

/** What every paper of a meeting says at its top. */
export type MeetingHead = {
  /** Short name, as in "Agenda BOHA". */
  overleg: string;
  start: Date;
  /** Length of the whole meeting. */
  minutes: number;
  place: string | null;
  /** Where one takes part from a distance. */
  link: string | null;
  /** A function, never a person: "staatssecretaris van VWS". */
  chair: string | null;
  kenmerk: string | null;
};

export type PaperAttachment = { number: string; title: string; hasFile: boolean };

export type AgendaPaperItem = {
  /** As computed for this meeting: "3", "3a". */
  number: string;
  title: string;
  purposes: Purpose[];
  startsAt: Date | null;
  /** Null for an item that only groups its sub-items. */
  minutes: number | null;
  /** The party that brings it in. */
  submitter: string | null;
  /** Voorstel or beslispunt. */
  proposal: string | null;
  explanation: Block[];
  attachments: PaperAttachment[];
  children: AgendaPaperItem[];
};

/** Null is a concept that nobody was sent. */
export type PaperVersion = {
  number: number;
  sentAt: Date;
  /** It says that the meeting doesn't take place. */
  calledOff?: boolean;
} | null;

export type AgendaData = { meeting: MeetingHead; version: PaperVersion; items: AgendaPaperItem[] };

/** What one party wrote for its own members (product rule 10). Kept apart from the items on purpose. */
export type PaperAnnotation = { itemNumber: string; kind: AnnotationKind; text: Block[] };

export type AnnotatedAgendaData = AgendaData & { party: string; annotations: PaperAnnotation[] };

export type PaperPosition = {
  party: string;
  hoek: Hoek | null;
  position: Position;
  note: string | null;
  /** `YYYY-MM-DD`: until when the achterban may answer, with a voorbehoud. */
  until: string | null;
};

export type PaperDecision = {
  /** "BOHA 2021-03" */
  number: string;
  kind: DecisionKind;
  text: string;
  /** What the besluit is about, in words. */
  subject: string | null;
  /** What it did, in words: "De taakopdracht Toegang is vastgesteld." */
  effect: string | null;
  /** Why it is no longer a besluit, for one that was withdrawn before the minutes were adopted. */
  withdrawn?: string | null;
  /** Of each party; empty where none were recorded, and then no pentagon is drawn. */
  positions: PaperPosition[];
  replaces: string | null;
  replacedBy: string | null;
};

export type PaperAction = {
  number: string | null;
  title: string;
  roles: { party: string; kind: ActionRoleKind }[];
  /** Function of the one who does it, where known. */
  person: string | null;
  /** `YYYY-MM-DD` or `YYYY`. */
  deadline: string;
  state: ActionState;
  note: string | null;
  /** Ready sentences of `targetText`, so that PM stays PM: "B12: € 36 mln in 2022". */
  targets: string[];
  /** Why it serves no maatregel. */
  withoutMaatregel: string | null;
  /** Where it comes from: "BOHA 7 oktober 2021, punt 3a". Only the action list shows it. */
  origin: string | null;
};

export type DecisionListData = {
  meeting: MeetingHead;
  state: PrintedMinutesState;
  items: { number: string; title: string; decisions: PaperDecision[] }[];
};

export type PaperAttendance = {
  party: string;
  function: string;
  status: AttendanceStatus;
  substitute: string | null;
  /** "aanwezig tot punt 4" */
  note: string | null;
};

/** The lines of an agendapunt in the order in which they were minuted. */
export type MinuteLine =
  | { type: 'contribution'; party: string; text: string }
  | { type: 'decision'; decision: PaperDecision }
  | { type: 'action'; action: PaperAction };

export type MinutesItem = {
  number: string;
  title: string;
  purposes: Purpose[];
  /** "VWS is niet aanwezig bij dit punt." */
  absences: string[];
  lines: MinuteLine[];
  children: MinutesItem[];
};

export type MinutesData = {
  meeting: MeetingHead;
  state: PrintedMinutesState;
  /** `YYYY-MM-DD`, once vastgesteld. */
  adoptedOn: string | null;
  attendance: PaperAttendance[];
  items: MinutesItem[];
};

export type ActionListData = {
  /** "Actielijst BOHA" */
  title: string;
  /** What is in the list, in words: "Acties uit de vergadering van 7 oktober 2021". */
  about: string;
  actions: PaperAction[];
};
