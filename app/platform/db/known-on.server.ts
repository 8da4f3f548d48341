import type { IsoDate } from '~/domain/dates/calendar';
import type { Prisma } from './generated/client';

/** Revisions of that day and before; all of them where no day is asked. A besluit that was not taken yet has a later date. */
export const knownOn = (zoals: IsoDate | null): Prisma.SeriesRevisionWhereInput =>
  zoals === null ? {} : { date: { lte: new Date(zoals) } };
