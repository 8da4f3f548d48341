import { isIsoDate, type IsoDate } from '~/domain/dates/calendar';

/** "As known on the BOHA of ...": the day in the address; null is as it is known now. What can't be a day counts as none. */
export function readAsKnown(search: URLSearchParams): IsoDate | null {
  const day = search.get('zoals')?.trim() ?? '';
  return isIsoDate(day) ? day : null;
}

/** Whether a dated thing was there already on the day asked; what has no day yet belongs to now. */
export const wasKnown = (date: IsoDate | null, zoals: IsoDate | null): boolean =>
  zoals === null || (date !== null && date <= zoals);
