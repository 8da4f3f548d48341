import type { Ctx } from '~/domain/context';
import { reasonsNotToApply } from '~/domain/decision/effects';
import type { SubjectKind } from '~/domain/agenda-item/subject';
import type { DecisionKind } from '~/domain/decision/kinds';
import { reasonsNotToRecord } from '~/domain/decision/rules';
import { done, hidden, refused, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import { newId } from '~/platform/db/id.server';
import { nextPosition, type MinutesMeeting } from '../minutes/minuting.server';
import { lockMinutesToAdopt } from './effects/adopt-minutes.server';
import { applyEffect, type EffectInput } from './effects/apply-effect.server';
import { reasonsNotToName } from './decision-subjects.server';
import { refusalsToReplace } from './replaced-decision.server';
import { writePositions, type PositionInput } from './write-positions.server';
import { takeNumber } from './take-number.server';

export type SubjectInput = { kind: SubjectKind; id: string };

export type DecisionInput = EffectInput & {
  /** Made by the browser, so that a line that is sent twice is kept once. */
  id?: string;
  itemId: string;
  kind: DecisionKind;
  text: string;
  subjects: readonly SubjectInput[];
  /** The adopted besluit that this one takes the place of. */
  replacesId: string | null;
  positions: readonly PositionInput[];
};

type Recording = { ctx: Ctx; record: (what: Partial<Happening>) => void };

/**
 * Records a besluit inside the transaction of the line or form that brings it: checks, number, row, subjects,
 * positions and effect, or nothing at all (product rules 5 and 6).
 */
export async function writeDecision(
  tx: Tx,
  meeting: MinutesMeeting,
  input: DecisionInput,
  { ctx, record }: Recording,
): Promise<Outcome<{ id: string; number: string }>> {
  const item = await tx.agendaItem.findFirst({
    where: { id: input.itemId, meetingId: meeting.meetingId },
    select: { meetingId: true, withdrawnAt: true },
  });
  if (!item) return hidden;
  const facts = { id: meeting.meetingId, overlegId: meeting.overlegId, state: meeting.meetingState };
  const place = { meetingId: item.meetingId, withdrawn: item.withdrawnAt !== null };
  const codes = [
    ...reasonsNotToRecord({ ...facts, minutesState: meeting.state }, place, input.text),
    ...reasonsNotToApply(effectDraft(input)),
  ];
  if (codes.length > 0) return refused(...codes.map((code) => ({ code, field: refusalField(code) })));
  const unknown = await reasonsNotToName(tx, ctx, input.subjects);
  if (unknown.length > 0) return refused(...unknown);
  const replacing = await refusalsToReplace(tx, meeting, input.replacesId);
  if (replacing.length > 0) return refused(...replacing);
  if (input.effect === 'verslag_vaststellen') await lockMinutesToAdopt(tx, meeting, input.subjects);
  const id = input.id ?? newId();
  const { year, sequence, number } = await takeNumber(tx, meeting.overlegId, meeting.date);
  const text = input.text.trim();
  await tx.decision.create({
    data: {
      id,
      overlegId: meeting.overlegId,
      meetingId: meeting.meetingId,
      agendaItemId: input.itemId,
      year,
      sequence,
      number,
      position: await nextPosition(tx, input.itemId),
      kind: input.kind,
      text,
      effect: input.effect,
      noEffectReason: input.effect === 'geen' ? input.noEffectReason.trim() : null,
      replacesId: input.replacesId,
      recordedAt: ctx.now,
      recordedById: ctx.actor.personId,
    },
  });
  await tx.decisionSubject.createMany({
    data: input.subjects.map((subject) => ({ decisionId: id, kind: subject.kind, subjectId: subject.id })),
    skipDuplicates: true,
  });
  const positioned = await writePositions(tx, meeting, id, input.positions);
  if (!positioned.ok) return positioned;
  record({
    action: 'decision_recorded',
    object: { kind: 'decision', id },
    overlegId: meeting.overlegId,
    change: {
      detail: {
        number,
        kind: input.kind,
        text,
        effect: input.effect,
        itemId: input.itemId,
        replacesId: input.replacesId,
      },
    },
  });
  const applied = await applyEffect({ tx, ctx, record }, meeting, { ...input, decisionId: id, number });
  return applied.ok ? done({ id, number }) : applied;
}

/** The facts of a besluit for the rule on effects: its subject is the one that the effect works on. */
export function effectDraft(input: {
  kind: DecisionKind;
  effect: DecisionInput['effect'];
  noEffectReason: string;
  subjects: readonly SubjectInput[];
  actions: readonly unknown[];
  series: unknown;
}) {
  const fitting: Partial<Record<string, SubjectKind>> = {
    taakopdracht_vaststellen: 'taakopdracht',
    decharge_verlenen: 'taakopdracht',
    verslag_vaststellen: 'verslag',
    reeks_herzien: 'maatregel',
    escalatie_beantwoorden: 'escalatie',
    bouwsteen_aanvaarden: 'bouwsteen',
  };
  const wanted = input.subjects.find((subject) => subject.kind === fitting[input.effect]);
  return {
    kind: input.kind,
    effect: input.effect,
    subject: wanted?.kind ?? input.subjects[0]?.kind ?? null,
    noEffectReason: input.noEffectReason,
    actionCount: input.actions.length,
    hasSeries: input.series !== null,
  };
}

/** The field of the form that a refusal belongs to. */
export const refusalField = (code: string): string => {
  if (code === 'decision_text_missing') return 'text';
  if (code === 'effect_reason_missing') return 'noEffectReason';
  return code.startsWith('effect_subject') ? 'subjects' : 'effect';
};
