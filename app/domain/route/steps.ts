import type { IsoDate } from '~/domain/dates/calendar';
import type { RoutePurpose } from './purposes';

type Besluit = { id: string; number: string; text: string };

/** What an agenda that was sent tells: filled by itself. */
export type AgendaStep = {
  item: { id: string; meetingId: string; number: string; title: string };
  date: IsoDate;
  overlegId: string;
  body: string;
  purposes: readonly RoutePurpose[];
  decisions: readonly Besluit[];
  /** "VNG: ..." as minuted. */
  contributions: readonly string[];
};

/** What somebody wrote down, because it happened elsewhere or no agenda tells it. */
export type WrittenStep = {
  id: string;
  date: IsoDate | null;
  dateText: string;
  overlegId: string | null;
  body: string;
  purpose: RoutePurpose;
  conclusion: string;
  remarks: string;
  followUp: string;
  position: number;
};

/** One row of the table: an agenda, something written down, or an agenda with what was written beside it. */
export type Step = {
  key: string;
  agenda: AgendaStep | null;
  written: WrittenStep | null;
  date: IsoDate | null;
  dateText: string;
  overlegId: string | null;
  body: string;
  purposes: readonly RoutePurpose[];
};

/**
 * The route in order of time; what has no day comes last, in the order in which it was written. A written step on the day of
 * one of our own agendas belongs beside that agenda: there it says what was done with the remarks.
 */
export function routeOf(agendas: readonly AgendaStep[], written: readonly WrittenStep[]): Step[] {
  const left = [...written].sort((a, b) => a.position - b.position);
  const take = (agenda: AgendaStep): WrittenStep | null => {
    const at = left.findIndex(
      ({ overlegId, date }) => overlegId === agenda.overlegId && date === agenda.date,
    );
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const told = agendas.map((agenda) => ({
    key: agenda.item.id,
    agenda,
    written: take(agenda),
    date: agenda.date,
    dateText: '',
    overlegId: agenda.overlegId,
    body: agenda.body,
    purposes: agenda.purposes,
  }));
  const others = left.map((step) => ({
    key: step.id,
    agenda: null,
    written: step,
    date: step.date,
    dateText: step.dateText,
    overlegId: step.overlegId,
    body: step.body,
    purposes: [step.purpose],
  }));
  return [...told, ...others].sort((a, b) => when(a).localeCompare(when(b)));
}

const when = ({ date }: { date: IsoDate | null }): string => date ?? '9999-12-31';
