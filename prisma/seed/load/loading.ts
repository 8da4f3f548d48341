import type { Prisma } from '~/platform/db/generated/client';
import type { Tx } from '~/platform/db/client.server';
import type { KindName } from '../format/kind';
import { idOf, type World } from '../format/world';

/** What every step of loading gets. */
export type Loading = {
  tx: Tx;
  world: World;
  programmaId: string;
  now: Date;
  /** Ids of those who have an account in another programma already, by their key in this world. */
  accounts: ReadonlyMap<string, string>;
  id: (kind: KindName, key: string) => string;
  optionalId: (kind: KindName, key: string | null | undefined) => string | null;
};

export function loading(tx: Tx, world: World, now: Date, accounts: Loading['accounts']): Loading {
  const id = (kind: KindName, key: string) =>
    (kind === 'person' ? accounts.get(key) : undefined) ?? idOf(world, kind, key);
  return {
    tx,
    world,
    programmaId: idOf(world, 'programma', world.programma.key),
    now,
    accounts,
    id,
    optionalId: (kind, key) => (key === null || key === undefined ? null : id(kind, key)),
  };
}

/** Where a fact was read, with per field what is our own and what is doubtful. */
export function sourceOf(thing: {
  source?: unknown;
  own?: unknown;
  doubt?: unknown;
}): Prisma.InputJsonObject {
  return JSON.parse(
    JSON.stringify({ ...(thing.source as object), fields: thing.own, doubt: thing.doubt }),
  ) as Prisma.InputJsonObject;
}

/** A plain date as the database driver wants it. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

export const optionalDay = (date: string | undefined): Date | null => (date === undefined ? null : day(date));
