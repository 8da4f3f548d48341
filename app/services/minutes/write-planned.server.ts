import type { Ctx } from '~/domain/context';
import { adoptingIn } from '~/domain/decision/adopting';
import type { DecisionEffect } from '~/domain/decision/effects';
import { settledEffect, type Offer } from '~/domain/minutes/effect-choices';
import type { ActionLine, Planned } from '~/domain/minutes/lines';
import { done, refused, type Outcome, type Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';
import type { ActionInput } from '../action-item/action-row.server';
import { writeAction } from '../action-item/write-action.server';
import { writeContribution } from '../contribution/add-contribution.server';
import { writeDecision, type SubjectInput } from '../decision/write-decision.server';
import type { MinutesMeeting } from './minuting.server';

export type Saved = { kind: Planned['kind']; id: string; number?: string };

type Writing = { tx: Tx; ctx: Ctx; record: (what: Partial<Happening>) => void; meeting: MinutesMeeting };

type Given = {
  itemId: string;
  lineId: string | null;
  effect: DecisionEffect | null;
  subjects: readonly SubjectInput[];
  offers: readonly Offer[];
};

/** Writes the lines that were read, in order, in one transaction. */
export async function writePlanned(
  writing: Writing,
  given: Given,
  planned: Planned[],
): Promise<Outcome<{ saved: Saved[] }>> {
  const saved: Saved[] = [];
  for (const [index, line] of planned.entries()) {
    const id = index === 0 && given.lineId !== null ? { id: given.lineId } : {};
    const written = await writeOne(writing, given, line, id);
    if (!written.ok) return written.kind === 'refused' ? refused(...written.reasons.map(atTheLine)) : written;
    saved.push({ kind: line.kind, ...written.value });
  }
  return done({ saved });
}

/** In the line box there is one field; the sentence says what is missing. */
const atTheLine = (reason: Refusal): Refusal => ({ ...reason, field: 'line' });

async function writeOne(
  writing: Writing,
  given: Given,
  line: Planned,
  id: { id?: string },
): Promise<Outcome<{ id: string; number?: string }>> {
  const { tx, meeting, record, ctx } = writing;
  const { itemId } = given;
  switch (line.kind) {
    case 'contribution':
      return writeContribution(
        tx,
        meeting,
        { ...id, itemId, partyId: line.partyId, text: line.text },
        record,
      );
    case 'action':
      return writeAction(
        tx,
        meeting,
        { ...actionInput(line), ...id, itemId, decisionId: null },
        { record, ctx },
      );
    case 'decision':
      return writeDecisionLine(writing, given, line, id);
  }
}

async function writeDecisionLine(
  writing: Writing,
  given: Given,
  line: Extract<Planned, { kind: 'decision' }>,
  id: { id?: string },
): Promise<Outcome<{ id: string; number?: string }>> {
  const { tx, meeting, record, ctx } = writing;
  const settled =
    given.effect === null
      ? settledEffect(line, given.offers)
      : { effect: given.effect, subjects: given.subjects.length > 0 ? given.subjects : line.subjects };
  if (!settled) return refused({ code: 'line_effect_missing', field: 'line' });
  const assigns = settled.effect === 'actie_opdragen';
  const written = await writeDecision(
    tx,
    meeting,
    {
      ...id,
      itemId: given.itemId,
      kind: line.decisionKind,
      text: line.text,
      effect: settled.effect,
      noEffectReason: line.noEffectReason ?? '',
      subjects: settled.subjects as SubjectInput[],
      actions: assigns ? line.actions.map(actionInput) : [],
      series: null,
      adopting: adoptingIn(line.text),
      heldOverTo: 'next',
      replacesId: null,
      positions: [],
    },
    { ctx, record },
  );
  if (!written.ok || assigns) return written;
  // What hangs on the besluit without being its effect: "Hoort bij besluit 2021-01".
  for (const action of line.actions) {
    const place = { itemId: given.itemId, decisionId: written.value.id };
    const added = await writeAction(tx, meeting, { ...actionInput(action), ...place }, { record, ctx });
    if (!added.ok) return added;
  }
  return written;
}

const actionInput = (line: ActionLine): ActionInput => ({
  title: line.title,
  text: '',
  roles: line.owners.map(({ partyId, role }) => ({ partyId, kind: role })),
  deadline: line.deadline,
  personId: null,
  maatregelIds: line.maatregelIds,
  noMaatregelReason: line.noMaatregelReason ?? '',
});
