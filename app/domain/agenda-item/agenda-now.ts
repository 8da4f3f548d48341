import { checkAgenda, type Finding } from './check';
import { diffAgendas, type AgendaChange } from './diff';
import { freezeAgenda } from './freeze';
import { checkFacts, liveAgenda, type StoredMeeting } from './live-agenda';
import { agendaSnapshotSchema, type AgendaSnapshot } from './snapshot';

export type StoredVersion = { id: string; number: number; sentAt: Date; snapshot: unknown };

export type AgendaNow = {
  /** What would go out now. */
  snapshot: AgendaSnapshot;
  findings: Finding[];
  /** Null when nothing went out yet. */
  lastSent: (StoredVersion & { snapshot: AgendaSnapshot }) | null;
  /** Since the last version that went out. */
  changes: AgendaChange[];
};

/** The agenda as it stands, checked, beside what went out last. */
export function agendaNow(stored: StoredMeeting, last: StoredVersion | null, now: Date): AgendaNow {
  const snapshot = agendaSnapshotSchema.parse(freezeAgenda(liveAgenda(stored)));
  const lastSent = last && { ...last, snapshot: agendaSnapshotSchema.parse(last.snapshot) };
  return {
    snapshot,
    findings: checkAgenda(checkFacts(stored, now)),
    lastSent,
    changes: lastSent ? diffAgendas(lastSent.snapshot, snapshot) : [],
  };
}
