import { joinWords } from './join-words';
import { MAX_DEPTH, MAX_QUESTION, MAX_QUESTIONS } from '~/domain/taakopdracht/notation';
import type { TaakopdrachtRefusal } from '~/domain/taakopdracht/rules';

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
