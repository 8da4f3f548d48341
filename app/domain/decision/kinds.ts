export const decisionKinds = [
  'stelt_vast',
  'stemt_in',
  'neemt_kennis',
  'houdt_aan',
  'geeft_opdracht',
  'wijst_af',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const signs: [DecisionKind, RegExp][] = [
  ['neemt_kennis', /\bne(?:emt|men)\b[^.]*\bkennis\b/i],
  ['houdt_aan', /\bhoud(?:t|en)\b[^.]*\baan\b|\baangehouden\b/i],
  ['wijst_af', /\bwij(?:st|zen)\b[^.]*\baf\b|\bafgewezen\b|\bstemt niet in\b|\bniet akkoord\b/i],
  [
    'geeft_opdracht',
    /\bge(?:eft|ven)\b[^.]*\bopdracht\b|\bverzoek(?:t|en)\b|\bvraagt\b|\bdraagt\b[^.]*\bop\b/i,
  ],
  ['stemt_in', /\bstem(?:t|men)\b[^.]*\bin\b|\bingestemd\b|\bakkoord\b/i],
  ['stelt_vast', /\bstel(?:t|len)\b[^.]*\bvast\b|\bvastgesteld\b/i],
];

/** Guesses the kind from the words; without a telling word it is "stelt vast" and not sure. */
export function guessDecisionKind(text: string): { kind: DecisionKind; sure: boolean } {
  const found = signs.find(([, sign]) => sign.test(text.slice(0, 1000)));
  return found ? { kind: found[0], sure: true } : { kind: 'stelt_vast', sure: false };
}
