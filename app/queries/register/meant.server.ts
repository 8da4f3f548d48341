import type { Actor } from '~/domain/access/actor';
import { WE, type CommonChoices } from '~/domain/register/choices';
import { partiesMeant } from '~/domain/register/parties';
import type { RegisterOptions } from './options.server';

/** The ids behind the keys of a filter; undefined is not filtered, an empty list or null finds nothing. */
export type Meant = {
  overlegId: string | null | undefined;
  werkgroepId: string | null | undefined;
  maatregelId: string | null | undefined;
  partyIds: string[] | undefined;
  /** Parties of the hoek, and the groups they sit in. */
  hoekPartyIds: string[] | undefined;
};

/** A key that names nothing here (or nothing that this person may know of) finds nothing. */
export function meant(actor: Actor, options: RegisterOptions, choices: CommonChoices): Meant {
  const idOf = (list: readonly { id: string; key: string }[], wanted: string | undefined) =>
    wanted === undefined
      ? undefined
      : (list.find(({ id, key }) => key === wanted || id === wanted)?.id ?? null);
  const { partij, hoek } = choices;
  return {
    overlegId: idOf(options.overleggen, choices.overleg),
    werkgroepId: idOf(options.werkgroepen ?? [], choices.werkgroep),
    maatregelId: idOf(options.maatregelen, choices.maatregel),
    partyIds:
      partij === undefined
        ? undefined
        : partij === WE
          ? [...actor.actingParties]
          : partiesMeant(options.parties, ({ id }) => id === idOf(options.parties, partij)),
    hoekPartyIds:
      hoek === undefined ? undefined : partiesMeant(options.parties, (party) => party.hoek === hoek),
  };
}
