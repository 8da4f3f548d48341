import { z } from 'zod';
import { lineField, versionField } from '~/domain/form/fields';
import { sameName } from '~/domain/form/same-name';
import type { Refusal } from '~/domain/outcome';

type Facts = {
  /** Titles of the other things of this kind in the programma that were not withdrawn. */
  otherTitles: readonly string[];
};

/** What holds for everything that is monitored: a name of its own, and about one thing at most. */
export function reasonsAgainstThing(
  { title, maatregelId, goalId }: { title: string; maatregelId: string | null; goalId: string | null },
  { otherTitles }: Facts,
): Refusal[] {
  const reasons: Refusal[] = [];
  if (otherTitles.some((other) => sameName(other, title)))
    reasons.push({ code: 'monitoring_title_taken', field: 'title' });
  if (maatregelId !== null && goalId !== null)
    reasons.push({ code: 'monitoring_about_both', field: 'goalId' });
  return reasons;
}

/** Why it goes out of the lists; it stays to be read (product rule 13). */
export const withdrawSchema = z.object({ reason: lineField(500, 'reason_missing'), version: versionField });
export type Withdrawal = z.infer<typeof withdrawSchema>;
