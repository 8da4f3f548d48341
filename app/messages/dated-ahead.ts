import type { IsoDate } from '~/domain/dates/calendar';
import { formatDate } from '~/domain/dates/format';

/** Of what a source says was done on a day that hasn't come yet where the clock stands. */
export const datedAhead = (day: IsoDate, today: IsoDate): string =>
  `Vandaag is het hier ${formatDate(today)}. De bron is van ${formatDate(day)}: wat toen is ingediend en verstuurd, staat er alvast in.`;
