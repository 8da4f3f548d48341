import { reasonsNotToAnnounce, type Announced } from '~/domain/bouwsteen/rules';
import type { Refusal } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';

type Draft = Announced & { id: string | null; werkgroepId: string };

/** Why this can't be announced beside what is there. The programma is locked: a number is given to one bouwsteen. */
export async function reasonsAgainst(tx: Tx, programmaId: string, draft: Draft): Promise<Refusal[]> {
  await tx.$queryRaw`SELECT 1 FROM "Programma" WHERE "id" = ${programmaId}::uuid FOR NO KEY UPDATE`;
  const others = await tx.bouwsteen.findMany({
    where: { programmaId, withdrawnAt: null, ...(draft.id === null ? {} : { id: { not: draft.id } }) },
    select: {
      id: true,
      werkgroepId: true,
      number: true,
      letter: true,
      kind: true,
      title: true,
      addendumToId: true,
    },
  });
  return reasonsNotToAnnounce(draft, others);
}
