import { HOEKEN, type Hoek } from '~/domain/hoek/hoek';
import { choiceIn, textIn, yearIn } from './address';

/** What both registers are filtered by; overleg, partij, werkgroep and maatregel are named by their key. */
export type CommonChoices = {
  tekst: string | undefined;
  overleg: string | undefined;
  /** A key, or "wij": the parties of who looks. */
  partij: string | undefined;
  hoek: Hoek | undefined;
  werkgroep: string | undefined;
  maatregel: string | undefined;
  jaar: number | undefined;
};

export const WE = 'wij';

export const commonChoices = (search: URLSearchParams): CommonChoices => ({
  tekst: textIn(search, 'tekst'),
  overleg: textIn(search, 'overleg'),
  partij: textIn(search, 'partij'),
  hoek: choiceIn(search, 'hoek', HOEKEN),
  werkgroep: textIn(search, 'werkgroep'),
  maatregel: textIn(search, 'maatregel'),
  jaar: yearIn(search, 'jaar'),
});

export const commonAddress = (choices: CommonChoices): Record<string, string | undefined> => ({
  tekst: choices.tekst,
  overleg: choices.overleg,
  partij: choices.partij,
  hoek: choices.hoek,
  werkgroep: choices.werkgroep,
  maatregel: choices.maatregel,
  jaar: choices.jaar === undefined ? undefined : String(choices.jaar),
});
