/** What stands in the form of a besluit. */
export type DecisionValues = {
  kind: string;
  text: string;
  effect: string;
  noEffectReason: string;
  taakopdrachten: string[];
  /** "ja" when the remarks go with it. */
  withRemarks: string;
  versionLabel: string;
  decharge: string;
  verslag: string;
  bouwstenen: string[];
  escalatie: string;
  escalatieAnswer: string;
  escalatieEffect: string;
  maatregel: string;
  /** The version of a fiche whose reeks is taken over. */
  fiche: string;
  about: string[];
  cells: Record<string, string>;
  seriesReason: string;
  heldOverTo: string;
  replacesId: string;
};

/** What was typed when the form came back; else what is stored. */
export function decisionValues(
  result: { values: Record<string, string>; lists: Record<string, string[]> } | undefined,
  stored: DecisionValues,
): DecisionValues {
  if (!result) return stored;
  const { values, lists } = result;
  const cells = Object.entries(values).flatMap(([name, value]) => {
    const year = /^cell-(\d{4})$/.exec(name)?.[1];
    return year === undefined ? [] : [[year, value] as const];
  });
  const text = (name: string) => values[name] ?? '';
  return {
    kind: text('kind'),
    text: text('text'),
    effect: text('effect'),
    noEffectReason: text('noEffectReason'),
    taakopdrachten: lists['taakopdrachten[]'] ?? [],
    withRemarks: text('withRemarks'),
    versionLabel: text('versionLabel'),
    decharge: text('decharge'),
    verslag: text('verslag'),
    bouwstenen: lists['bouwstenen[]'] ?? [],
    escalatie: text('escalatie'),
    escalatieAnswer: text('escalatieAnswer'),
    escalatieEffect: text('escalatieEffect'),
    maatregel: text('maatregel'),
    fiche: text('fiche'),
    about: lists['about[]'] ?? [],
    cells: Object.fromEntries(cells),
    seriesReason: text('seriesReason'),
    heldOverTo: text('heldOverTo') || 'next',
    replacesId: text('replacesId'),
  };
}
