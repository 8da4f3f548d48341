import { Notice } from '~/components/ui/notice';
import { lastAhead } from '~/domain/dates/ahead';
import type { IsoDate } from '~/domain/dates/calendar';
import { datedAhead } from '~/messages/dated-ahead';

/** Says so when something reads as done on a day that is still to come, as in a demo that keeps its own time. */
export function DatedAhead(props: {
  days: readonly (IsoDate | null)[];
  today: IsoDate;
  /** Below something else than the head of the page: with room above it. */
  apart?: boolean;
}) {
  const { days, today, apart = false } = props;
  const day = lastAhead(days, today);
  if (day === null) return null;
  const notice = (
    <Notice level={2} title="Hier staat al iets van later">
      {datedAhead(day, today)}
    </Notice>
  );
  return apart ? <div className="blok">{notice}</div> : notice;
}
