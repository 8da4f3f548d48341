import type { EscalatieFacts } from '~/domain/escalatie/rules';
import { standingOf, type EscalatiePoint } from '~/domain/escalatie/standing';
import { readShortfall } from '~/domain/werkgroep/shortfall';
import type { Db, Tx } from '../client.server';
import type { Prisma } from '../generated/client';

const pointSelect = {
  id: true,
  meetingId: true,
  withdrawnAt: true,
  sent: { select: { agendaItemId: true } },
  meeting: { select: { state: true } },
} satisfies Prisma.AgendaItemSelect;

/** What the rules of an escalatie ask; the agendapunten about it are read beside it. */
export const escalatieRuleSelect = {
  id: true,
  overlegId: true,
  shortfall: true,
  decisionId: true,
  withdrawnAt: true,
  item: { select: pointSelect },
} satisfies Prisma.EscalatieSelect;

type Row = Prisma.EscalatieGetPayload<{ select: typeof escalatieRuleSelect }>;
type PointRow = Prisma.AgendaItemGetPayload<{ select: typeof pointSelect }>;

/** The facts of several escalaties by their id, in one statement: not only its own agendapunt counts. */
export async function escalatieFacts(
  tx: Db | Tx,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, EscalatieFacts>> {
  const links = await tx.itemSubject.findMany({
    where: { kind: 'escalatie', subjectId: { in: rows.map(({ id }) => id) } },
    select: { subjectId: true, item: { select: pointSelect } },
  });
  return new Map(
    rows.map((row) => {
      const linked = links.filter(({ subjectId }) => subjectId === row.id).map(({ item }) => item);
      return [row.id, factsOf(row, row.item === null ? linked : [row.item, ...linked])];
    }),
  );
}

const factsOf = ({ overlegId, shortfall, decisionId, withdrawnAt }: Row, points: PointRow[]) => ({
  overlegId,
  hasShortfall: readShortfall(shortfall) !== null,
  standing: standingOf(points.map(pointOf)),
  decisionId,
  withdrawn: withdrawnAt !== null,
});

const pointOf = ({ id, withdrawnAt, sent, meeting }: PointRow): EscalatiePoint => ({
  id,
  withdrawn: withdrawnAt !== null,
  sent: sent !== null,
  meeting: meeting?.state ?? null,
});

/** The facts of one. */
export async function factsOfEscalatie(tx: Db | Tx, row: Row): Promise<EscalatieFacts> {
  const facts = (await escalatieFacts(tx, [row])).get(row.id);
  if (!facts) throw new Error('escalatieFacts: a row without facts');
  return facts;
}
