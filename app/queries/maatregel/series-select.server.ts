/** What is read of the revisions of a reeks, by date, those of one day in the order in which they were recorded. */
export const seriesSelect = {
  orderBy: [{ date: 'asc' as const }, { createdAt: 'asc' as const }, { id: 'asc' as const }],
  select: {
    id: true,
    kind: true,
    date: true,
    reason: true,
    cells: {
      orderBy: { year: 'asc' as const },
      select: { year: true, kind: true, thousands: true, literal: true, doubt: true },
    },
  },
};
