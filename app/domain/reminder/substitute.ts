import type { IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';

export const substituteRefusals = ['substitute_ends_before', 'substitute_past', 'substitute_taken'] as const;
export type SubstituteRefusal = (typeof substituteRefusals)[number];

/** `until` null: until somebody ends it. */
export type Period = { from: IsoDate; until: IsoDate | null };

const END = '9999-12-31';

/** Both days count. */
export const meets = (a: Period, b: Period): boolean =>
  a.from <= (b.until ?? END) && b.from <= (a.until ?? END);

/** A party has one substitute at a time, for a period that isn't over yet. */
export function reasonsNotToName(
  period: Period,
  facts: { today: IsoDate; others: readonly Period[] },
): Refusal[] {
  const { from, until } = period;
  return [
    ...(until !== null && until < from ? [{ code: 'substitute_ends_before', field: 'until' } as const] : []),
    ...(until !== null && until >= from && until < facts.today
      ? [{ code: 'substitute_past', field: 'until' } as const]
      : []),
    ...(facts.others.some((other) => meets(period, other))
      ? [{ code: 'substitute_taken', field: 'from' } as const]
      : []),
  ];
}
