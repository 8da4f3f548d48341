import type { EffectDetail } from '~/domain/decision/effect-detail';
import { asItStands, type Adopting } from '~/domain/decision/adopting';
import type { DecisionEffect } from '~/domain/decision/effects';
import { done, refused, type Outcome } from '~/domain/outcome';
import type { Prisma } from '~/platform/db/generated/client';
import type { ActionInput } from '../../action-item/action-row.server';
import type { MinutesMeeting } from '../../minutes/minuting.server';
import { acceptBouwstenen } from './accept-bouwstenen.server';
import { adoptMinutes } from './adopt-minutes.server';
import { adoptTaakopdrachten } from './adopt-taakopdrachten.server';
import { answerEscalatie, type EscalatieAnswer } from './answer-escalatie.server';
import { assignActions } from './assign-actions.server';
import { dischargeWerkgroep } from './discharge-werkgroep.server';
import type { EffectOf, Work } from './effect-work';
import { holdOver } from './hold-over.server';
import { reviseSeries, type SeriesInput } from './revise-series.server';
import { seriesTargetOf } from './series-target.server';

export type EffectInput = {
  effect: DecisionEffect;
  noEffectReason: string;
  /** With actie_opdragen. */
  actions: readonly ActionInput[];
  /** With reeks_herzien. */
  series: SeriesInput | null;
  /** With escalatie_beantwoorden. */
  escalatie?: EscalatieAnswer | null;
  /** With taakopdracht_vaststellen. */
  adopting?: Adopting;
  /** With punt_aanhouden: to the next meeting, or to the parking list. */
  heldOverTo: 'next' | 'parking';
};

type Given = EffectInput & {
  decisionId: string;
  number: string;
  itemId: string;
  subjects: readonly { kind: string; id: string }[];
};

/** Does what the besluit says, in its transaction, and keeps with it what was done (product rule 6). */
export async function applyEffect(
  doing: Omit<Work, 'of'>,
  meeting: MinutesMeeting,
  given: Given,
): Promise<Outcome<null>> {
  if (given.effect === 'geen') return done(null);
  const of: EffectOf = {
    decisionId: given.decisionId,
    number: given.number,
    itemId: given.itemId,
    meetingId: meeting.meetingId,
    overlegId: meeting.overlegId,
    date: meeting.date,
  };
  const effected = await carryOut({ ...doing, of }, meeting, given);
  if (!effected.ok) return effected;
  const effectDetail: Prisma.InputJsonValue = effected.value;
  await doing.tx.decision.update({ where: { id: given.decisionId }, data: { effectDetail } });
  return done(null);
}

async function carryOut(work: Work, meeting: MinutesMeeting, given: Given): Promise<Outcome<EffectDetail>> {
  const about = (kind: string) => given.subjects.filter((one) => one.kind === kind).map((one) => one.id);
  const oneOf = (kind: string): string | undefined => (about(kind).length === 1 ? about(kind)[0] : undefined);
  const tooMany = refused({ code: 'effect_one_subject', field: 'subjects' });
  switch (given.effect) {
    case 'taakopdracht_vaststellen':
      return adoptTaakopdrachten(work, about('taakopdracht'), given.adopting ?? asItStands);
    case 'decharge_verlenen':
      return dischargeWerkgroep(work, about('taakopdracht'));
    case 'verslag_vaststellen': {
      const minutesOf = oneOf('verslag');
      return minutesOf === undefined ? tooMany : adoptMinutes(work, minutesOf);
    }
    case 'reeks_herzien': {
      if (given.series === null) return tooMany;
      const target = await seriesTargetOf(work, about('maatregel'), about('fiche'));
      return target.ok ? reviseSeries(work, target.value, given.series) : target;
    }
    case 'escalatie_beantwoorden': {
      const escalatie = oneOf('escalatie');
      return escalatie === undefined || !given.escalatie
        ? tooMany
        : answerEscalatie(work, escalatie, given.escalatie);
    }
    case 'bouwsteen_aanvaarden':
      return acceptBouwstenen(work, about('bouwsteen'));
    case 'actie_opdragen':
      return assignActions(work, meeting, given.actions);
    case 'punt_aanhouden':
      return holdOver(work, given.heldOverTo);
    default:
      return refused({ code: 'effect_not_here', field: 'effect' });
  }
}
