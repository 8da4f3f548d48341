import type { DecisionEffect } from '~/domain/decision/effects';
import type { SubjectKind } from '~/domain/agenda-item/subject';
import type { SubjectRef } from './parsed-line';
import type { DecisionLine } from './lines';

/**
 * A thing that this agendapunt is about and that a besluit can adopt or answer; with decharge an adopted taakopdracht whose
 * werkgroep can be discharged.
 */
export type Offer = {
  kind: 'taakopdracht' | 'verslag' | 'decharge' | 'escalatie' | 'bouwsteen';
  id: string;
  name: string;
};

/** One answer to "what does this besluit do?"; messages/effect-choices.ts words it. */
export type EffectChoice = {
  code:
    | 'adopt_all'
    | 'adopt_one'
    | 'adopt_minutes'
    | 'discharge'
    | 'answer_escalatie'
    | 'accept_all'
    | 'accept_one'
    | 'revise_series'
    | 'with_action'
    | 'hold_over'
    | 'nothing'
    | 'nothing_with_reason';
  effect: DecisionEffect;
  subjects: { kind: SubjectKind; id: string }[];
  /** How many, and of what. */
  count: number;
  name: string;
};

type Line = Pick<DecisionLine, 'decisionKind' | 'subjects' | 'noEffectReason'> & {
  actions: readonly unknown[];
};

const choice = (
  code: EffectChoice['code'],
  effect: DecisionEffect,
  more: Partial<EffectChoice> = {},
): EffectChoice => ({
  code,
  effect,
  subjects: [],
  count: 0,
  name: '',
  ...more,
});

/**
 * What the agendapunt is about; and when it is about nothing that can be adopted but the words name a verslag or an
 * opdracht, those of this overleg that are open.
 */
export function likelyOffers(
  text: string,
  offers: readonly Offer[],
  known: readonly { kind: string; id: string; codes: readonly string[]; label: string }[],
): Offer[] {
  if (offers.length > 0) return [...offers];
  const open = (kind: 'taakopdracht' | 'verslag', name: (one: (typeof known)[number]) => string): Offer[] =>
    known.filter((one) => one.kind === kind).map((one) => ({ kind, id: one.id, name: name(one) }));
  return [
    ...(/\bverslag/i.test(text) ? open('verslag', (one) => one.label.replace(/^verslag van /, '')) : []),
    ...(/opdracht/i.test(text) ? open('taakopdracht', (one) => one.codes[0] ?? one.label) : []),
  ];
}

/**
 * What a typed besluit can do, the likeliest first. With one answer that needs nothing more it is done at once
 * (`settledEffect`); else the line box asks, for a besluit without its effect can't exist (product rule 6).
 */
export function effectChoices(line: Line, offers: readonly Offer[]): EffectChoice[] {
  const kept = line.subjects.map(named);
  if (line.noEffectReason) return [choice('nothing', 'geen', { subjects: kept })];
  if (line.decisionKind === 'houdt_aan') return [choice('hold_over', 'punt_aanhouden', { subjects: kept })];
  if (line.decisionKind === 'neemt_kennis') return [choice('nothing', 'geen', { subjects: kept })];
  const answers = answersTo(kept, offers);
  if (line.decisionKind === 'wijst_af') return [...answers, choice('nothing', 'geen', { subjects: kept })];
  const adopting = line.decisionKind === 'geeft_opdracht' ? [] : adoptions(line, kept, offers);
  if (line.actions.length > 0)
    return [...answers, ...adopting, choice('with_action', 'actie_opdragen', { subjects: kept })];
  return [
    ...answers,
    ...adopting,
    choice('with_action', 'actie_opdragen', { subjects: kept }),
    choice('nothing_with_reason', 'geen', { subjects: kept }),
  ];
}

/** The escalaties that were named, else those that the agendapunt is about; the form asks for the answer. */
function answersTo(kept: EffectChoice['subjects'], offers: readonly Offer[]): EffectChoice[] {
  const typed = kept.filter((subject) => subject.kind === 'escalatie');
  if (typed.length > 0) return [choice('answer_escalatie', 'escalatie_beantwoorden', { subjects: kept })];
  return offers
    .filter((offer) => offer.kind === 'escalatie')
    .map((offer) =>
      choice('answer_escalatie', 'escalatie_beantwoorden', {
        subjects: [...kept, refOf(offer)],
        name: offer.name,
      }),
    );
}

function adoptions(line: Line, kept: EffectChoice['subjects'], offers: readonly Offer[]): EffectChoice[] {
  const typed = kept.filter((subject) => subject.kind === 'taakopdracht');
  if (typed.length > 0) {
    return [choice('adopt_all', 'taakopdracht_vaststellen', { subjects: kept, count: typed.length })];
  }
  const delivered = kept.filter((subject) => subject.kind === 'bouwsteen');
  if (delivered.length > 0)
    return [accept(kept, [], delivered.length === 1 ? 'accept_one' : 'accept_all', delivered.length)];
  const minutes = kept.find((subject) => subject.kind === 'verslag');
  if (minutes && line.decisionKind === 'stelt_vast')
    return [choice('adopt_minutes', 'verslag_vaststellen', { subjects: kept })];
  if (kept.some((subject) => subject.kind === 'maatregel'))
    return [choice('revise_series', 'reeks_herzien', { subjects: kept })];
  const waiting = offers.filter((offer) => offer.kind === 'taakopdracht');
  const one = (offer: Offer) =>
    choice('adopt_one', 'taakopdracht_vaststellen', {
      subjects: [...kept, refOf(offer)],
      count: 1,
      name: offer.name,
    });
  const all =
    waiting.length > 1
      ? [
          choice('adopt_all', 'taakopdracht_vaststellen', {
            subjects: [...kept, ...waiting.map(refOf)],
            count: waiting.length,
          }),
        ]
      : [];
  const drafts = line.decisionKind === 'stelt_vast' ? offers.filter((offer) => offer.kind === 'verslag') : [];
  return [
    ...drafts.map((offer) =>
      choice('adopt_minutes', 'verslag_vaststellen', { subjects: [...kept, refOf(offer)], name: offer.name }),
    ),
    ...all,
    ...waiting.map(one),
    ...acceptances(kept, offers),
    ...offers
      .filter((offer) => offer.kind === 'decharge')
      .map((offer) =>
        choice('discharge', 'decharge_verlenen', { subjects: [...kept, refOf(offer)], name: offer.name }),
      ),
  ];
}

/** Of the bouwstenen that the agendapunt is about: all in one besluit, or one. */
function acceptances(kept: EffectChoice['subjects'], offers: readonly Offer[]): EffectChoice[] {
  const delivered = offers.filter((offer) => offer.kind === 'bouwsteen');
  const all = delivered.length > 1 ? [accept(kept, delivered, 'accept_all', delivered.length)] : [];
  return [...all, ...delivered.map((one) => accept(kept, [one], 'accept_one', 1))];
}

const accept = (
  kept: EffectChoice['subjects'],
  offers: readonly Offer[],
  code: 'accept_all' | 'accept_one',
  count: number,
): EffectChoice =>
  choice(code, 'bouwsteen_aanvaarden', {
    subjects: [...kept, ...offers.map(refOf)],
    count,
    name: code === 'accept_one' ? (offers[0]?.name ?? '') : '',
  });

/** What asks for more than a line can hold. */
export const needsForm = ({ code }: Pick<EffectChoice, 'code'>): boolean =>
  code === 'revise_series' || code === 'answer_escalatie';

/** The effect when the words leave no choice; undefined when the secretary must say. */
export function settledEffect(line: Line, offers: readonly Offer[]): EffectChoice | undefined {
  const [first, ...others] = effectChoices(line, offers);
  if (!first || needsForm(first)) return undefined;
  // What was named with # was meant; what the agendapunt merely offers is still a choice.
  const byName = ['adopt_all', 'adopt_minutes', 'accept_all', 'accept_one'];
  const wasNamed = byName.includes(first.code) && line.subjects.length > 0;
  return wasNamed || others.length === 0 ? first : undefined;
}

const refOf = ({ kind, id }: Offer) => ({ kind: kind === 'decharge' ? 'taakopdracht' : kind, id }) as const;
const named = (subject: SubjectRef) => ({ kind: subject.kind as SubjectKind, id: subject.id });
