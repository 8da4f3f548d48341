import { inProgramma, type Actor } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { actorOfPerson } from './actor.server';
import { db } from './client.server';

export type Elsewhere = {
  programma: { id: string; key: string; name: string; firstYear: number; lastYear: number };
  actor: Actor;
};

/**
 * Who this person is in every other programma in which a role of theirs holds today and lets them read, by name: what is
 * asked over the border is asked of that programma's own rules. One statement, and one for each of those programma's.
 */
export async function otherActors({ actor, now }: Ctx): Promise<Elsewhere[]> {
  const today = amsterdamDate(now);
  const day = new Date(today);
  const programmas = await db().programma.findMany({
    where: {
      id: { not: actor.programmaId },
      grants: {
        some: {
          personId: actor.personId,
          from: { lte: day },
          OR: [{ until: null }, { until: { gte: day } }],
        },
      },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, key: true, name: true, firstYear: true, lastYear: true },
  });
  const actors = await Promise.all(
    programmas.map(({ key }) => actorOfPerson(actor.personId, key, now, today)),
  );
  return programmas.flatMap((programma, index) => {
    const there = actors[index];
    return there && inProgramma(there) ? [{ programma, actor: there }] : [];
  });
}
