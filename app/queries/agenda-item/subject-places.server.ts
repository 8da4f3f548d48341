import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

export type SubjectPlace = {
  kind: string;
  id: string;
  /** A taakopdracht is found by its werkgroep and number. */
  taakopdracht: { werkgroepId: string; number: number } | null;
};

/** Where subjects are found, as far as their kind alone doesn't say it. */
export async function subjectPlaces<T extends { kind: string; id: string }>(
  ctx: Ctx,
  subjects: readonly T[],
): Promise<(T & SubjectPlace)[]> {
  const ids = subjects.filter(({ kind }) => kind === 'taakopdracht').map(({ id }) => id);
  const versions =
    ids.length === 0
      ? []
      : await db().taakopdrachtVersion.findMany({
          where: { AND: [{ id: { in: ids } }, visibleTaakopdrachten(ctx.actor)] },
          select: { id: true, werkgroepId: true, number: true },
        });
  return subjects.map((subject) => {
    const version = versions.find(({ id }) => id === subject.id);
    return {
      ...subject,
      taakopdracht: version ? { werkgroepId: version.werkgroepId, number: version.number } : null,
    };
  });
}
