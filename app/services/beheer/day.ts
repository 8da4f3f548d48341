import type { IsoDate } from '~/domain/dates/calendar';

/** A plain date as the database driver wants it, and back. */
export const dayOf = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

export const optionalDayOf = (date: IsoDate | null): Date | null => (date === null ? null : dayOf(date));

export const isoOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);

export const optionalIsoOf = (date: Date | null): IsoDate | null => (date === null ? null : isoOf(date));
