import { readContent } from '~/domain/taakopdracht/content';
import type { DeliveredFacts, TaakopdrachtRuleFacts } from '~/domain/taakopdracht/rules';
import type { Db, Tx } from '../client.server';
import type { Prisma } from '../generated/client';

/** What the rules need to know of a version beside its own row. */
export const ruleSelect = {
  id: true,
  state: true,
  dischargedAt: true,
  content: true,
  werkgroepId: true,
} satisfies Prisma.TaakopdrachtVersionSelect;

export type RuledVersion = Prisma.TaakopdrachtVersionGetPayload<{ select: typeof ruleSelect }>;

/** An agendapunt that still has to be met: on an agenda, or waiting for one. */
export const waitingItem = {
  withdrawnAt: null,
  OR: [{ meetingId: null }, { meeting: { state: { in: ['concept', 'verzonden'] } } }],
} satisfies Prisma.AgendaItemWhereInput;

/** What the rules of a taakopdracht decide on; the same for the page that explains and the service that refuses. */
export async function versionFacts(
  tx: Db | Tx,
  row: RuledVersion,
): Promise<{ facts: TaakopdrachtRuleFacts; delivered: DeliveredFacts }> {
  const [onAgenda, bouwstenen] = await Promise.all([
    tx.itemSubject.count({ where: { kind: 'taakopdracht', subjectId: row.id, item: waitingItem } }),
    tx.bouwsteen.findMany({
      where: { werkgroepId: row.werkgroepId, withdrawnAt: null },
      orderBy: [{ number: 'asc' }, { letter: 'asc' }],
      select: { number: true, letter: true, acceptedAt: true },
    }),
  ]);
  const { sections, questions } = readContent(row.content);
  return {
    facts: {
      state: row.state,
      discharged: row.dischargedAt !== null,
      hasGoal: sections.some(({ kind, text }) => ['doelstelling', 'opdracht'].includes(kind) && text !== ''),
      hasQuestions: questions.length > 0,
      onAgenda: onAgenda > 0,
    },
    delivered: bouwstenen.map(({ number, letter, acceptedAt }) => ({
      number: `${number}${letter}`,
      accepted: acceptedAt !== null,
    })),
  };
}
