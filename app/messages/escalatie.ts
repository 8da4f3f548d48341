import type { EscalatieRefusal, EscalatieState } from '~/domain/escalatie/rules';

export const escalatieStateWords: Record<EscalatieState, string> = {
  open: 'nog niet op een agenda',
  ingebracht: 'ligt bij de secretaris',
  geagendeerd: 'op de agenda',
  besproken: 'besproken, nog geen antwoord',
  beantwoord: 'beantwoord',
  ingetrokken: 'ingetrokken',
};

export const escalatieSentences: Record<EscalatieRefusal, string> = {
  escalatie_question_missing: 'Schrijf de vraag aan het overleg in één zin.',
  escalatie_wish_missing: 'Schrijf wat de werkgroep graag wil.',
  escalatie_argument_missing:
    'Schrijf waarom het richtbedrag niet wordt gehaald. Zonder onderbouwing kan het overleg niet beslissen.',
  escalatie_needed_by_past: 'Deze dag is al voorbij. Kies een dag vanaf vandaag.',
  escalatie_no_shortfall: 'Er is geen tekort meer. Haal het vinkje weg, of kijk eerst naar de optelling.',
  escalatie_withdrawn: 'Deze escalatie is ingetrokken.',
  escalatie_answered: 'Deze escalatie is al beantwoord met een besluit.',
  escalatie_sent:
    'Deze escalatie stond op een agenda die is verstuurd. De tekst ligt nu vast. Trek haar in en maak een nieuwe als de vraag anders wordt.',
  escalatie_on_agenda: 'Deze escalatie staat al op de agenda of op de parkeerlijst.',
  escalatie_waits:
    'Over deze escalatie wacht al een agendapunt, en één is genoeg. Verplaats het punt in plaats van het te kopiëren.',
  escalatie_other_overleg:
    'Deze escalatie is aan een ander overleg gevraagd. Alleen dat overleg kan haar beantwoorden.',
  escalatie_answer_missing: 'Schrijf wat het overleg antwoordt.',
  escalatie_effect_missing: 'Schrijf wat het antwoord betekent voor de werkgroep.',
};
