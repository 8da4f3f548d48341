/** What an effect did, kept with the besluit: ids to follow, and the names as they were then. */
export type EffectDetail =
  | {
      did: 'taakopdracht_vaststellen';
      taakopdrachten: { id: string; werkgroepId: string; number: number; name: string }[];
      /** With the remarks on them attached. */
      withRemarks?: boolean;
    }
  | { did: 'decharge_verlenen'; id: string; werkgroepId: string; number: number; name: string }
  | { did: 'verslag_vaststellen'; meetingId: string; date: string; decisions: number }
  | { did: 'actie_opdragen'; actions: { id: string; title: string }[] }
  | { did: 'reeks_herzien'; maatregelId: string; revisionId: string; name: string }
  | {
      did: 'escalatie_beantwoorden';
      escalatieId: string;
      werkgroepId: string;
      werkgroep: string;
      answer: string;
    }
  | {
      did: 'bouwsteen_aanvaarden';
      /** `number` is the version that was accepted, `name` how the bouwsteen was known: "3a Analyse". */
      bouwstenen: { id: string; versionId: string; number: number; name: string }[];
    }
  | { did: 'punt_aanhouden'; itemId: string; meetingId: string | null; date: string | null };

export const effectTargetRefusals = [
  'taakopdracht_not_open',
  'taakopdracht_same_werkgroep',
  'taakopdracht_other_overleg',
  'effect_not_here',
  'effect_one_subject',
] as const;
export type EffectTargetRefusal = (typeof effectTargetRefusals)[number];

export type TaakopdrachtToAdopt = {
  id: string;
  werkgroepId: string;
  overlegId: string;
  state: 'concept' | 'rondgestuurd' | 'vastgesteld' | 'vervangen';
};

/** Several werkgroepen in one besluit (item 4 of 7 oktober 2021), of each one version that waits for this overleg. */
export function reasonsNotToAdoptTaakopdrachten(
  versions: readonly TaakopdrachtToAdopt[],
  overlegId: string,
): EffectTargetRefusal[] {
  const reasons = new Set<EffectTargetRefusal>();
  if (new Set(versions.map((one) => one.werkgroepId)).size < versions.length)
    reasons.add('taakopdracht_same_werkgroep');
  for (const version of versions) {
    if (version.overlegId !== overlegId) reasons.add('taakopdracht_other_overleg');
    if (version.state === 'vastgesteld' || version.state === 'vervangen')
      reasons.add('taakopdracht_not_open');
  }
  return [...reasons];
}
