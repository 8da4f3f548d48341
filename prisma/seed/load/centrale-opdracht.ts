import type { WorldCentraleOpdracht } from '../format/centrale-opdracht';
import { optionalDay, sourceOf, type Loading } from './loading';

type Part = WorldCentraleOpdracht['parts'][number];

export async function loadCentraleOpdracht({ tx, world, programmaId, id, now }: Loading): Promise<void> {
  const parts = new Map(world.centraleOpdrachten.flatMap((one) => one.parts.map((part) => [part.key, part])));
  /** The same part in a later version has the key of the first. */
  const first = (part: Part): string => {
    const earlier = part.continues === undefined ? undefined : parts.get(part.continues);
    return earlier ? first(earlier) : part.key;
  };
  await tx.centraleOpdrachtVersion.createMany({
    data: world.centraleOpdrachten.map((opdracht) => ({
      id: id('centraleOpdracht', opdracht.key),
      programmaId,
      number: opdracht.number,
      state: opdracht.state,
      label: opdracht.label ?? '',
      adoptedOn: optionalDay(opdracht.adoptedOn),
      createdAt: now,
      source: sourceOf(opdracht),
    })),
  });
  await tx.requiredPart.createMany({
    data: world.centraleOpdrachten.flatMap((opdracht) =>
      opdracht.parts.map((part, position) => ({
        id: id('requiredPart', part.key),
        opdrachtId: id('centraleOpdracht', opdracht.key),
        key: first(part),
        position,
        title: part.title,
        explanation: part.explanation ?? '',
        source: sourceOf(part),
      })),
    ),
  });
}
