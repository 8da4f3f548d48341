import type { TaakopdrachtContent } from '~/domain/taakopdracht/content';
import type { ContentNames } from '~/domain/taakopdracht/content-texts';
import type { Tx } from '~/platform/db/client.server';

/** What the werkgroepen and maatregelen are called that versions name; an id that is not of the programma has no name. */
export async function contentNames(
  tx: Tx,
  programmaId: string,
  ...contents: TaakopdrachtContent[]
): Promise<ContentNames> {
  const [werkgroepen, maatregelen] = await Promise.all([
    tx.werkgroep.findMany({
      where: {
        programmaId,
        id: { in: contents.flatMap(({ relations }) => relations.map(({ werkgroepId }) => werkgroepId)) },
      },
      select: { id: true, name: true },
    }),
    tx.maatregel.findMany({
      where: { programmaId, id: { in: contents.flatMap(({ maatregelIds }) => maatregelIds) } },
      select: { id: true, code: true, name: true },
    }),
  ]);
  return new Map([
    ...werkgroepen.map(({ id, name }) => [id, name] as const),
    ...maatregelen.map(({ id, code, name }) => [id, code ?? name] as const),
  ]);
}
