import type { Saved } from '~/domain/outcome';
import type { FichePart } from './parts';
import type { Entries } from './rows/entries';

type Choice = { value: string; label: string };

/** What can be chosen in a part of a fiche. */
export type FicheChoices = {
  /** Maatregelen of the werkgroep itself, and of the others. */
  own: Choice[];
  others: Choice[];
  werkgroepen: Choice[];
  parties: Choice[];
};

/** What the form of a part starts with. */
export type FichePartData = {
  part: FichePart;
  /** 0 when it was never saved. */
  version: number;
  /** A text is Lexical JSON. */
  entries: Entries;
  choices: FicheChoices;
  /** Who saved it last, and when. */
  saved: Saved | null;
};
