import { meetingStates, type MeetingState } from './status';

export type MeetingFilter = {
  /** Which way in time: what is coming, what has been, or all. */
  when: 'komend' | 'geweest' | 'alle';
  overleg?: string;
  state?: MeetingState;
  year?: number;
  page: number;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A filter is an address: what can't be read in it is left out rather than refused. */
export function readMeetingFilter(search: URLSearchParams): MeetingFilter {
  const overleg = search.get('overleg') ?? '';
  const state = meetingStates.find((one) => one === search.get('stand'));
  const year = /^(19|20)\d\d$/.test(search.get('jaar') ?? '') ? Number(search.get('jaar')) : undefined;
  const page = /^[1-9]\d{0,4}$/.test(search.get('pagina') ?? '') ? Number(search.get('pagina')) : 1;
  const asked = search.get('wanneer');
  // Who asks for a year or a state wants all of it, unless said otherwise.
  const when =
    asked === 'komend' || asked === 'geweest' || asked === 'alle'
      ? asked
      : (year ?? state)
        ? 'alle'
        : 'komend';
  return {
    when,
    page,
    ...(uuid.test(overleg) && { overleg }),
    ...(state && { state }),
    ...(year && { year }),
  };
}

/** The filter as address, without what goes without saying. */
export function meetingFilterAddress(filter: MeetingFilter): Record<string, string | undefined> {
  return {
    wanneer: filter.when,
    overleg: filter.overleg,
    stand: filter.state,
    jaar: filter.year?.toString(),
    pagina: filter.page > 1 ? String(filter.page) : undefined,
  };
}
