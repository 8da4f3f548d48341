import type { Actor } from '~/domain/access/actor';
import { spelled, type Names } from '~/domain/import/names';
import type { Db, Tx } from '../client.server';
import { visibleMaatregelen, visibleWerkgroepen } from '../visible/programma.server';

/** A name as a spreadsheet writes it, with the id behind it and other spellings that mean it. */
export type KnownName = { id: string; name: string; spellings: readonly string[] };
export type KnownNames = { parties: KnownName[]; maatregelen: KnownName[]; werkgroepen: KnownName[] };

/** What may be named in a spreadsheet of this programma. */
export async function knownNames(tx: Db | Tx, actor: Actor): Promise<KnownNames> {
  const { programmaId } = actor;
  const parties = await tx.party.findMany({
    where: { programmaId },
    select: { id: true, key: true, name: true, shortName: true, aliases: true },
  });
  const maatregelen = await tx.maatregel.findMany({
    where: visibleMaatregelen(actor),
    select: { id: true, key: true, code: true },
  });
  const werkgroepen = await tx.werkgroep.findMany({
    where: visibleWerkgroepen(actor),
    select: { id: true, key: true, name: true },
  });
  return {
    parties: parties.map(({ id, key, name, shortName, aliases }) => ({
      id,
      name: shortName,
      spellings: [key, name, ...aliases],
    })),
    maatregelen: maatregelen.map(({ id, key, code }) => ({ id, name: code ?? key, spellings: [key] })),
    werkgroepen: werkgroepen.map(({ id, key, name }) => ({ id, name, spellings: [key] })),
  };
}

export const namesToRead = (known: KnownNames, choices: Names['choices']): Names => ({
  parties: spelled(known.parties),
  maatregelen: spelled(known.maatregelen),
  werkgroepen: spelled(known.werkgroepen),
  choices,
});

/** The id behind a name as it is written. */
export const idsByName = (known: readonly KnownName[]): ReadonlyMap<string, string> =>
  new Map(known.map(({ id, name }) => [name, id]));
