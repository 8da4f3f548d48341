import type { DecisionValues } from '~/components/domain/decision-values';
import type { MinutedDecision } from '~/queries/minutes/minuted-lines.server';

/** A besluit as its form shows it. */
export function storedDecision(decision: MinutedDecision): DecisionValues {
  const { subjects } = decision;
  const ofKind = (kind: string) => subjects.filter((one) => one.kind === kind).map((one) => one.id);
  return {
    kind: decision.kind,
    text: decision.text,
    effect: decision.effect,
    noEffectReason: decision.noEffectReason ?? '',
    taakopdrachten: ofKind('taakopdracht'),
    withRemarks: '',
    versionLabel: '',
    decharge: '',
    bouwstenen: ofKind('bouwsteen'),
    escalatie: ofKind('escalatie')[0] ?? '',
    escalatieAnswer: '',
    escalatieEffect: '',
    verslag: ofKind('verslag')[0] ?? '',
    maatregel: ofKind('maatregel')[0] ?? '',
    fiche: ofKind('fiche')[0] ?? '',
    about: subjects.map((one) => `${one.kind}:${one.id}`),
    cells: {},
    seriesReason: '',
    heldOverTo: 'next',
    replacesId: decision.replaces?.id ?? '',
  };
}
