import type { Ctx } from '~/domain/context';
import { reasonsNotToApply } from '~/domain/decision/effects';
import { reasonsNotToEdit } from '~/domain/decision/rules';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { minutesWriter } from '../minutes/minuting.server';
import { reasonsNotToName } from './decision-subjects.server';
import { draftDecision } from './draft-decision.server';
import { applyEffect } from './effects/apply-effect.server';
import { refusalsToReplace } from './replaced-decision.server';
import { effectDraft, refusalField, type DecisionInput } from './write-decision.server';
import { writePositions } from './write-positions.server';

export type DecisionChange = Omit<DecisionInput, 'id' | 'itemId'> & {
  meetingId: string;
  id: string;
  version: number;
};

/**
 * Mends a besluit while its minutes are not adopted: words, kind, positions, and its effect as long as none is at work.
 * Its number never changes (product rule 5).
 */
export async function changeDecision(ctx: Ctx, input: DecisionChange): Promise<Outcome<{ itemId: string }>> {
  const { meetingId, id } = input;
  const object = { kind: 'decision', id } as const;
  return change(ctx, { action: 'decision_changed', object, meetingId }, async (tx, record) => {
    const found = await minutesWriter(tx, ctx, meetingId, 'share');
    if (!found.ok) return found;
    const draft = await draftDecision(tx, found.meeting, id);
    if (!draft) return hidden;
    const { row, facts } = draft;
    const newEffect = input.effect !== row.effect;
    const keepsEffect = !newEffect && row.effect !== 'geen';
    const codes = reasonsNotToEdit(facts, { effect: newEffect });
    if (codes.length > 0) return refused(...codes.map((code) => ({ code })));
    const text = input.text.trim();
    if (text === '') return refused({ code: 'decision_text_missing', field: 'text' });
    const keptSubjects = row.subjects.map((one) => ({ kind: one.kind, id: one.subjectId }));
    const about = keepsEffect
      ? {
          ...input,
          subjects: [...keptSubjects, ...input.subjects],
          actions: row.actionItems,
          series: row.effect === 'reeks_herzien' ? {} : null,
        }
      : input;
    const misfits = reasonsNotToApply(effectDraft(about));
    if (misfits.length > 0) return refused(...misfits.map((code) => ({ code, field: refusalField(code) })));
    const unknown = await reasonsNotToName(tx, ctx, input.subjects);
    if (unknown.length > 0) return refused(...unknown);
    if (input.replacesId !== row.replacesId) {
      const replacing = await refusalsToReplace(tx, found.meeting, input.replacesId, id);
      if (replacing.length > 0) return refused(...replacing);
    }
    if (row.version !== input.version) {
      const fields = [
        { name: 'text', label: 'Besluit', theirs: row.text, yours: text },
        { name: 'kind', label: 'Soort', theirs: row.kind, yours: input.kind },
        {
          name: 'noEffectReason',
          label: 'Waarom geen gevolg',
          theirs: row.noEffectReason ?? '',
          yours: input.noEffectReason,
        },
      ];
      return stale({ version: row.version, fields: fields.filter((field) => field.theirs !== field.yours) });
    }
    const noEffectReason = input.effect === 'geen' ? input.noEffectReason.trim() : null;
    const { kind, effect, replacesId } = input;
    await tx.decision.update({
      where: { id },
      data: { text, kind, effect, noEffectReason, replacesId, version: { increment: 1 } },
    });
    const subjects = input.subjects.map((subject) => ({
      decisionId: id,
      kind: subject.kind,
      subjectId: subject.id,
    }));
    // What an effect was applied to stays what the besluit is about.
    if (!keepsEffect) await tx.decisionSubject.deleteMany({ where: { decisionId: id } });
    await tx.decisionSubject.createMany({ data: subjects, skipDuplicates: true });
    const positioned = await writePositions(tx, found.meeting, id, input.positions);
    if (!positioned.ok) return positioned;
    const positions = (all: readonly { partyId: string; position: string; note: string }[]) =>
      all.map((one) => `${one.partyId}:${one.position}:${one.note}`).sort();
    const before = { ...row, positions: positions(row.positions) };
    const after = { text, kind, effect, noEffectReason, replacesId, positions: positions(input.positions) };
    record({ overlegId: found.meeting.overlegId, change: { fields: changedValues(before, after) } });
    if (!newEffect) return done({ itemId: row.agendaItemId });
    const doing = { ...input, decisionId: id, number: row.number, itemId: row.agendaItemId };
    const applied = await applyEffect({ tx, ctx, record }, found.meeting, doing);
    return applied.ok ? done({ itemId: row.agendaItemId }) : applied;
  });
}
