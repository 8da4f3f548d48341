import { formatDate } from '~/domain/dates/format';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import type { DecisionEffect } from '~/domain/decision/effects';
import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/domain/decision/positions';
import type { EffectChoice } from '~/domain/minutes/effect-choices';
import { joinWords } from './join-words';

export const decisionKindWords: Record<DecisionKind, string> = {
  stelt_vast: 'stelt vast',
  stemt_in: 'stemt in',
  neemt_kennis: 'neemt kennis',
  houdt_aan: 'houdt aan',
  geeft_opdracht: 'geeft opdracht',
  wijst_af: 'wijst af',
};

export const positionWords: Record<Position, string> = {
  akkoord: 'akkoord',
  kanttekening: 'akkoord met kanttekening',
  voorbehoud: 'voorbehoud achterban',
  niet_akkoord: 'niet akkoord',
  niet_aanwezig: 'niet aanwezig',
};

/** What can be chosen on the form of a besluit. */
export const effectWords: Record<DecisionEffect, string> = {
  geen: 'Legt alleen vast, geen gevolg',
  taakopdracht_vaststellen: 'Stelt taakopdrachten vast',
  verslag_vaststellen: 'Stelt een verslag vast',
  actie_opdragen: 'Draagt een actie op',
  reeks_herzien: 'Geeft een maatregel een nieuwe reeks',
  decharge_verlenen: 'Verleent de werkgroep decharge',
  escalatie_beantwoorden: 'Beantwoordt een escalatie',
  bouwsteen_aanvaarden: 'Aanvaardt een bouwsteen',
  punt_aanhouden: 'Houdt het punt aan voor een volgende vergadering',
};

type Told = {
  effect: DecisionEffect;
  effectDetail: EffectDetail | null;
  noEffectReason: string | null;
  /** What it is about; told where a loaded besluit does not say itself what it did. */
  subjects?: readonly { label: string }[];
};

/** What a besluit did, in one sentence; empty where doing nothing speaks for itself. */
export function effectSentence({ effect, effectDetail, noEffectReason, subjects = [] }: Told): string {
  if (effect === 'geen')
    return noEffectReason ? `Geen gevolg in het systeem: ${uncapitalised(noEffectReason)}` : '';
  switch (effectDetail?.did) {
    case 'taakopdracht_vaststellen': {
      const names = joinWords(effectDetail.taakopdrachten.map((one) => one.name));
      const several = effectDetail.taakopdrachten.length > 1;
      const how = effectDetail.withRemarks ? ', met de opmerkingen erbij' : '';
      return `Gevolg: de taakopdracht${several ? 'en' : ''} ${names} ${several ? 'zijn' : 'is'} vastgesteld${how}.`;
    }
    case 'verslag_vaststellen':
      return `Gevolg: het verslag van ${formatDate(effectDetail.date)} is vastgesteld en zijn besluiten staan vast.`;
    case 'decharge_verlenen':
      return `Gevolg: werkgroep ${effectDetail.name} heeft decharge.`;
    case 'actie_opdragen':
      return `Gevolg: ${effectDetail.actions.length === 1 ? 'een actie' : `${effectDetail.actions.length} acties`}: ${joinWords(effectDetail.actions.map((one) => one.title))}.`;
    case 'reeks_herzien':
      return `Gevolg: voor ${effectDetail.name} geldt een nieuwe reeks.`;
    case 'escalatie_beantwoorden':
      return `Gevolg: de escalatie van werkgroep ${effectDetail.werkgroep} is beantwoord: ${effectDetail.answer}`;
    case 'bouwsteen_aanvaarden': {
      const names = effectDetail.bouwstenen.map(({ name, number }) => `${name} (versie ${number})`);
      return `Gevolg: bouwste${names.length > 1 ? 'nen' : 'en'} ${joinWords(names)} ${names.length > 1 ? 'zijn' : 'is'} aanvaard.`;
    }
    case 'punt_aanhouden':
      return effectDetail.date === null
        ? 'Gevolg: het punt staat op de parkeerlijst.'
        : `Gevolg: het punt staat op de agenda van ${formatDate(effectDetail.date)}.`;
    case undefined: {
      const about = joinWords(subjects.map((one) => one.label).filter((label) => label !== ''));
      return `Gevolg: ${effectWords[effect].toLowerCase()}${about === '' ? '' : `: ${about}`}.`;
    }
  }
}

/** For the middle of a sentence; "BOHA" and "B17" stay as they are. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** One answer in the line box to "what does this besluit do?", and what it asks for. */
export function effectChoiceWords({ code, count, name }: EffectChoice): { label: string; hint: string } {
  switch (code) {
    case 'adopt_all':
      return count === 1
        ? { label: 'Stel deze taakopdracht vast', hint: '' }
        : { label: `Stel alle ${count} taakopdrachten vast`, hint: 'in één besluit' };
    case 'adopt_one':
      return { label: `Stel taakopdracht ${name} vast`, hint: '' };
    case 'adopt_minutes':
      return {
        label: name === '' ? 'Stel dit verslag vast' : `Stel het verslag van ${name} vast`,
        hint: 'besluiten gaan vast',
      };
    case 'discharge':
      return { label: `Verleen werkgroep ${name} decharge`, hint: 'alle bouwstenen aanvaard' };
    case 'accept_all':
      return { label: `Aanvaard alle ${count} bouwstenen`, hint: 'in één besluit' };
    case 'accept_one':
      return { label: name === '' ? 'Aanvaard deze bouwsteen' : `Aanvaard bouwsteen ${name}`, hint: '' };
    case 'revise_series':
      return { label: 'Geef de maatregel een nieuwe reeks', hint: 'formulier' };
    case 'answer_escalatie':
      return {
        label: name === '' ? 'Beantwoord deze escalatie' : `Beantwoord de escalatie: ${name}`,
        hint: 'formulier',
      };
    case 'with_action':
      return { label: 'Draag een actie op', hint: 'wie, wanneer en wat' };
    case 'hold_over':
      return { label: 'Houd het punt aan', hint: 'volgende vergadering' };
    case 'nothing':
      return { label: 'Leg vast', hint: '' };
    case 'nothing_with_reason':
      return { label: 'Leg alleen vast, geen gevolg', hint: 'reden nodig' };
  }
}
