export const seriesTargetRefusals = ['fiche_without_series', 'fiche_other_maatregel'] as const;
export type SeriesTargetRefusal = (typeof seriesTargetRefusals)[number];

export type SeriesTarget =
  { ok: true; maatregelId: string } | { ok: false; reason: SeriesTargetRefusal | 'effect_one_subject' };

/**
 * Whose reeks a besluit sets. A fiche brings the maatregel that it proposes for; the amounts stay those of the besluit, for
 * the overleg may decide otherwise than was proposed.
 *
 * | maatregel | fiche proposes for | sets |
 * | B17 | - | B17 |
 * | B17, or none chosen | B17 | B17 |
 * | B12 | B17 | nothing: the fiche is about another |
 * | any | nothing, without amounts | nothing |
 * | none | - | nothing |
 *
 * @param proposedFor per fiche that the besluit takes over: the maatregel of its proposal, or null
 */
export function seriesTarget(
  chosen: readonly string[],
  proposedFor: readonly (string | null)[],
): SeriesTarget {
  if (chosen.length > 1 || proposedFor.length > 1) return { ok: false, reason: 'effect_one_subject' };
  const [maatregelId] = chosen;
  const [proposed] = proposedFor;
  if (proposed === null) return { ok: false, reason: 'fiche_without_series' };
  if (maatregelId !== undefined && proposed !== undefined && maatregelId !== proposed) {
    return { ok: false, reason: 'fiche_other_maatregel' };
  }
  const target = maatregelId ?? proposed;
  return target === undefined
    ? { ok: false, reason: 'effect_one_subject' }
    : { ok: true, maatregelId: target };
}
