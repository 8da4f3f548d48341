import { completeLine, type Candidate } from '~/domain/minutes/completion';
import {
  effectChoices,
  likelyOffers,
  settledEffect,
  type EffectChoice,
  type Offer,
} from '~/domain/minutes/effect-choices';
import type { LineContext } from '~/domain/minutes/parsed-line';
import { lineRefusal } from '~/domain/minutes/line-problem';
import { lineKind, planLines, type DecisionLine, type Planned } from '~/domain/minutes/lines';
import { effectChoiceWords } from '~/messages/decision-words';
import { minutingSentence } from '~/messages/minuting';

export type Suggestion = { key: string; label: string; hint: string } & (
  { kind: 'complete'; from: number; insert: string } | { kind: 'effect'; choice: EffectChoice }
);

export type Suggestions = {
  /** What the list is about, for the ear. */
  about: 'complete' | 'effect' | null;
  options: Suggestion[];
};

const hints: Record<Candidate['kind'], string> = {
  party: 'partij',
  date: 'datum',
  subject: 'onderwerp',
  verb: 'besluit',
};

const none: Suggestions = { about: null, options: [] };

/** What the line box offers at the caret: names and dates first, then what a finished besluit can do. */
export function suggestionsFor(
  text: string,
  caret: number,
  context: LineContext,
  offers: readonly Offer[],
): Suggestions {
  const start = actionStart(text, caret);
  const part = text.slice(start);
  const isAction = lineKind(part) === 'action';
  const { from, candidates: found } = completeLine(
    part,
    caret - start,
    isAction ? maatregelenOnly(context) : context,
  );
  const candidates = isAction ? [...found, ...noMaatregel(part.slice(0, caret - start))] : found;
  const fresh = candidates.filter((one) => one.insert.trim() !== text.slice(start + from, caret).trim());
  if (fresh.length > 0) {
    const options = fresh.map((one): Suggestion => ({
      kind: 'complete',
      key: `${one.kind}-${one.label}`,
      label: one.label,
      hint: hints[one.kind],
      from: start + from,
      insert: one.insert,
    }));
    return { about: 'complete', options };
  }
  const line = decisionIn(text, context);
  if (!line || caret < text.trimEnd().length || settledEffect(line, offers)) return none;
  const options = effectChoices(line, likelyOffers(line.text, offers, context.subjects))
    .slice(0, 8)
    .map((choice): Suggestion => ({
      kind: 'effect',
      key: `${choice.code}-${choice.subjects.map((one) => one.id).join()}`,
      ...effectChoiceWords(choice),
      choice,
    }));
  return { about: 'effect', options };
}

/** An actie serves maatregelen; what else # can point at is of no use to it. */
const maatregelenOnly = (context: LineContext): LineContext => ({
  ...context,
  subjects: context.subjects.filter((subject) => subject.kind === 'maatregel'),
});

/** Serving no maatregel is an answer too, with its reason behind it (product rule 7). */
function noMaatregel(before: string): Candidate[] {
  const code = /(?:^|\s)#(\p{L}*)$/u.exec(before)?.[1];
  const fits = code !== undefined && 'geen'.startsWith(code.toLowerCase());
  return fits ? [{ kind: 'subject', label: 'geen maatregel, met de reden', insert: '#geen ' }] : [];
}

/** Where the actie begins that hangs on the besluit in the same line. */
function actionStart(text: string, caret: number): number {
  if (lineKind(text) !== 'decision') return 0;
  const before = text.slice(0, caret);
  const at = before.lastIndexOf(' ! ');
  return at < 0 ? 0 : at + 1;
}

/** The besluit, once it says enough to ask what it does. */
function decisionIn(text: string, context: LineContext): (DecisionLine & { actions: unknown[] }) | undefined {
  if (lineKind(text) !== 'decision' || text.trim().split(/\s+/).length < 3) return undefined;
  const plan = planLines(text, context);
  const line = plan.ok ? plan.planned[0] : undefined;
  return line?.kind === 'decision' ? line : undefined;
}

/** Why a typed line can't be entered, in a sentence; undefined when it can. */
export function problemWith(text: string, context: LineContext): string | undefined {
  const plan = planLines(text, context);
  if (plan.ok)
    return missingMaatregel(plan.planned) ? minutingSentence('action_maatregel_missing') : undefined;
  const first = plan.problems[0];
  if (!first) return undefined;
  const { code, params } = lineRefusal(first, first.row);
  return minutingSentence(code, params).replace(/^Regel \d+: (.)/, (_all, letter: string) =>
    letter.toUpperCase(),
  );
}

/** The first thing that an actie lacks most often; the box then opens its list by itself. */
const missingMaatregel = (planned: readonly Planned[]): boolean =>
  planned
    .flatMap((line) => (line.kind === 'action' ? [line] : line.kind === 'decision' ? line.actions : []))
    .some((action) => action.maatregelIds.length === 0 && action.noMaatregelReason === null);

export const lacksMaatregel = (text: string, context: LineContext): boolean => {
  const plan = planLines(text, context);
  return plan.ok && missingMaatregel(plan.planned);
};

/** As the server reads it: "effect;kind:id;kind:id". */
export const choiceValue = (choice: EffectChoice): string =>
  [choice.effect, ...choice.subjects.map((one) => `${one.kind}:${one.id}`)].join(';');
