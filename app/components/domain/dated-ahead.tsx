import { Notice } from '~/components/ui/notice';
import { lastAhead } from '~/domain/dates/ahead';
import type { IsoDate } from '~/domain/dates/calendar';
import { datedAhead } from '~/messages/dated-ahead';

/** Says so when something reads as done on a day that is still to come, as in a demo that keeps its own time. */
export function DatedAhead({ days, today }: { days: readonly (IsoDate | null)[]; today: IsoDate }) {
  const day = lastAhead(days, today);
  return day === null ? null : (
    <Notice level={2} title="Hier staat al iets van later">
      {datedAhead(day, today)}
    </Notice>
  );
}
