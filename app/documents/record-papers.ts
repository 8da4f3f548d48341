import type { ActionRoleKind } from '~/domain/action-item/assign';
import type { AttendanceStatus } from '~/domain/attendance/rules';
import type { Purpose } from '~/domain/agenda-item/purposes';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import type { DecisionEffect } from '~/domain/decision/effects';
import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/domain/decision/positions';
import type { Hoek } from '~/domain/hoek/hoek';
import { effectSentence } from '~/messages/decision-words';
import type {
  ActionState,
  MinuteLine,
  MinutesItem,
  PaperAction,
  PaperAttendance,
  PaperDecision,
} from './meeting-papers';

type Numbered = { number: string };

export type RecordedDecision = {
  type: 'decision';
  number: string;
  kind: DecisionKind;
  text: string;
  effect: DecisionEffect;
  effectDetail: EffectDetail | null;
  noEffectReason: string | null;
  withdrawn: boolean;
  withdrawnReason: string | null;
  replaces: Numbered | null;
  replacedBy: Numbered | null;
  subjects: readonly { label: string }[];
  positions: readonly {
    party: { shortName: string; hoek: Hoek | null };
    position: Position;
    note: string;
    until: string | null;
  }[];
};

export type RecordedAction = {
  type: 'action';
  title: string;
  text: string;
  deadline: string | null;
  deadlineYear: number | null;
  state: ActionState;
  noMaatregelReason: string | null;
  withdrawn: boolean;
  person: { name: string } | null;
  roles: readonly { kind: ActionRoleKind; party: { shortName: string } }[];
  maatregelen: readonly { label: string; target: string | null }[];
};

type RecordedLine =
  | { type: 'contribution'; text: string; party: { shortName: string } | null }
  | RecordedDecision
  | RecordedAction;

export type RecordedItem = {
  id: string;
  number: string;
  depth: 0 | 1;
  title: string;
  purposes: Purpose[];
  lines: readonly RecordedLine[];
};

export type RecordedParty = {
  party: { shortName: string };
  people: readonly {
    function: string;
    status: AttendanceStatus;
    substitute: string | null;
    absentAt: readonly string[];
  }[];
};

export function paperDecision(decision: RecordedDecision): PaperDecision {
  const { subjects, positions, replaces, replacedBy, withdrawn } = decision;
  const effect = decision.effect === 'geen' ? '' : effectSentence(decision).replace(/^Gevolg: /, '');
  return {
    number: decision.number,
    kind: decision.kind,
    text: decision.text,
    subject:
      subjects
        .map(({ label }) => label)
        .filter((label) => label !== '')
        .join('; ') || null,
    effect: withdrawn || effect === '' ? null : effect,
    withdrawn: withdrawn ? (decision.withdrawnReason ?? '') : null,
    positions: withdrawn
      ? []
      : positions.map(({ party, position, note, until }) => ({
          party: party.shortName,
          hoek: party.hoek,
          position,
          note: note || null,
          until,
        })),
    replaces: replaces?.number ?? null,
    replacedBy: replacedBy?.number ?? null,
  };
}

/** @param origin where it comes from, in words; only the action list shows it */
export function paperAction(action: RecordedAction, origin: string | null = null): PaperAction {
  return {
    number: null,
    title: action.title,
    roles: action.roles.map(({ kind, party }) => ({ kind, party: party.shortName })),
    person: action.person?.name ?? null,
    deadline: action.deadline ?? String(action.deadlineYear ?? ''),
    state: action.state,
    note: action.text || null,
    targets: action.maatregelen.map(({ label, target }) => target ?? label),
    withoutMaatregel: action.noMaatregelReason,
    origin,
  };
}

export function paperAttendance(parties: readonly RecordedParty[]): PaperAttendance[] {
  return parties.flatMap(({ party, people }) =>
    people.map(({ function: as, status, substitute }) => ({
      party: party.shortName,
      function: as,
      status,
      substitute,
      note: null,
    })),
  );
}

/** Each item with what was minuted on it, sub-items under the item they belong to. */
export function paperMinutesItems(
  items: readonly RecordedItem[],
  parties: readonly RecordedParty[],
): MinutesItem[] {
  const found: MinutesItem[] = [];
  for (const { id, number, depth, title, purposes, lines } of items) {
    const item: MinutesItem = {
      number,
      title,
      purposes,
      absences: absencesAt(id, parties),
      lines: lines.flatMap(paperLine),
      children: [],
    };
    const group = depth === 1 ? found.at(-1) : undefined;
    (group ? group.children : found).push(item);
  }
  return found;
}

function paperLine(line: RecordedLine): MinuteLine[] {
  switch (line.type) {
    case 'contribution':
      return [{ type: 'contribution', party: line.party?.shortName ?? 'Vergadering', text: line.text }];
    case 'decision':
      return [{ type: 'decision', decision: paperDecision(line) }];
    case 'action':
      return line.withdrawn ? [] : [{ type: 'action', action: paperAction(line) }];
  }
}

function absencesAt(itemId: string, parties: readonly RecordedParty[]): string[] {
  return parties.flatMap(({ party, people }) =>
    people
      .filter((one) => one.absentAt.includes(itemId))
      .map(({ function: as }) => `${as || party.shortName} is niet aanwezig bij dit punt.`),
  );
}
