import { amsterdamInstant } from '~/domain/dates/amsterdam';
import type { WorldMeeting } from '../format/meeting';
import type { Loading } from './loading';

/** When and where a meeting is; what it doesn't say itself is as its overleg usually does. */
export const startOf = (load: Loading, meeting: WorldMeeting) => {
  const overleg = load.world.overleggen.find(({ key }) => key === meeting.overleg);
  return {
    startsAt: amsterdamInstant(meeting.date, meeting.startTime ?? overleg?.defaults.startTime ?? '09:00'),
    minutes: meeting.minutes ?? overleg?.defaults.minutes ?? 60,
    place: meeting.place ?? overleg?.defaults.place ?? '',
  };
};
