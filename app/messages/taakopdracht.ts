import { directionOf, type Direction, type Relation } from '~/domain/taakopdracht/relations';
import type { Question } from '~/domain/taakopdracht/content';
import { MAX_DEPTH, MAX_QUESTION, MAX_QUESTIONS, type ReadQuestions } from '~/domain/taakopdracht/notation';
import type { TaakopdrachtRefusal } from '~/domain/taakopdracht/rules';
import { joinWords } from './join-words';

export const taakopdrachtSentences: Record<TaakopdrachtRefusal, string> = {
  questions_start_unmarked: 'Begin met een nummer of een streepje: 1. en dan de eerste vraag.',
  question_empty: 'Schrijf op regel {line} een tekst achter het nummer, of haal het nummer weg.',
  question_too_long: `Maak de tekst op regel {line} korter: er passen hoogstens ${MAX_QUESTION} tekens in.`,
  questions_too_deep: `Zet regel {line} minder ver naar rechts: een opdracht heeft hoogstens ${MAX_DEPTH} niveaus.`,
  questions_too_many: `Voeg vragen samen: er passen er hoogstens ${MAX_QUESTIONS} in een opdracht.`,
  lines_too_many: 'Schrijf hoogstens {lines} regels van {max} tekens.',
  taakopdracht_concept_exists: 'Er is al een concept. Werk daarin verder.',
  taakopdracht_not_concept:
    'Deze versie is rondgestuurd of vastgesteld en verandert niet meer. Maak een nieuwe versie.',
  taakopdracht_changed_since_seen:
    'Terwijl u keek, is de tekst gewijzigd. Lees hem nog eens en stuur hem dan rond.',
  taakopdracht_goal_missing: 'Schrijf eerst wat het doel of de opdracht is.',
  taakopdracht_questions_missing: 'Schrijf eerst minstens één vraag.',
  taakopdracht_on_agenda: 'Deze versie staat al op een agenda of op de parkeerlijst.',
  taakopdracht_replaced: 'Een latere versie is in de plaats van deze gekomen.',
  discharge_not_adopted: 'Decharge kan pas als de taakopdracht is vastgesteld.',
  discharge_done: 'Aan deze werkgroep is al decharge verleend.',
  discharge_nothing_delivered: 'Decharge kan pas als de werkgroep bouwstenen heeft opgeleverd.',
  discharge_not_all_accepted:
    'Decharge kan pas als alle bouwstenen zijn aanvaard. Nog niet aanvaard: {numbers}.',
  discharge_one_taakopdracht: 'Kies de taakopdracht van één werkgroep.',
};

/** What stands between a werkgroep and decharge: "3b en 3c nog niet aanvaard", "nog niets opgeleverd". */
export const openDeliveriesText = (open: readonly string[]): string =>
  open.length === 0 ? 'nog niets opgeleverd' : `${joinWords(open)} nog niet aanvaard`;

/** Who names whom, for who can't see the map: "Toegang noemt Inkoop. Toegang en Leren noemen elkaar." */
export function relationsSentence(
  name: string,
  relations: readonly Pick<Relation, 'name' | 'ours' | 'theirs'>[],
): string {
  const named = (direction: Direction) =>
    joinWords(relations.filter((one) => directionOf(one) === direction).map((one) => one.name));
  const [out, back, both] = [named('out'), named('in'), named('both')];
  const several = (direction: Direction) =>
    relations.filter((one) => directionOf(one) === direction).length > 1;
  return [
    ...(out === '' ? [] : [`${name} noemt ${out}.`]),
    ...(back === '' ? [] : [`${back} ${several('in') ? 'noemen' : 'noemt'} ${name}.`]),
    ...(both === ''
      ? []
      : [several('both') ? `Over en weer genoemd: ${both}.` : `${name} en ${both} noemen elkaar.`]),
  ].join(' ');
}

/** What stands in the numbered field, or what can't be read: "10 vragen, met 4 onderdelen". */
export function numberedText(read: ReadQuestions): string {
  if (!read.ok) return taakopdrachtSentences[read.code].replace('{line}', String(read.line));
  const count = (questions: readonly Question[]): number =>
    questions.reduce((sum, { items = [] }) => sum + 1 + count(items), 0);
  const first = read.questions.length;
  const deeper = count(read.questions) - first;
  return [
    first === 1 ? '1 nummer' : `${first} nummers`,
    ...(deeper > 0 ? [deeper === 1 ? 'met 1 onderdeel' : `met ${deeper} onderdelen`] : []),
  ].join(', ');
}
