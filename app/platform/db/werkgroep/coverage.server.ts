import type { YearRange } from '~/domain/amount-series/series';
import type { IsoDate } from '~/domain/dates/calendar';
import { inProgramma, type Actor } from '~/domain/access/actor';
import { readRevisions, type ReadSeries } from '~/domain/maatregel/read-series';
import { AGREED_TABEL, coverage, type Coverage } from '~/domain/werkgroep/coverage';
import type { CoveredMaatregel } from '~/domain/werkgroep/counting';
import { asBeingWritten, saysAmounts } from '~/domain/werkgroep/proposal';
import type { Db, Tx } from '../client.server';
import { Prisma } from '../generated/client';
import { holdingJson, readHolding, type HoldingJson } from '../holding-revisions.server';
import { submittedProposals, writtenProposals, type ProposalSeen } from './proposals.server';

export type MaatregelSeen = CoveredMaatregel & {
  code: string | null;
  name: string;
  tabel: number;
  werkgroepIds: string[];
  doubts: ReadSeries['doubts'];
};

export type CoverageSeen = {
  submitted: Coverage<MaatregelSeen, ProposalSeen>;
  /** With what the own werkgroep is writing; null where that is nothing. */
  written: Coverage<MaatregelSeen, ProposalSeen> | null;
};

export type CoverageFacts = Awaited<ReturnType<typeof coverageFacts>>;

/**
 * Everything of which the sums of this werkgroep, or of any, are made, as far as this person may see. Three statements at
 * most.
 */
export async function coverageFacts(
  tx: Db | Tx,
  actor: Actor,
  { zoals = null, werkgroepId = null }: { zoals?: IsoDate | null; werkgroepId?: string | null } = {},
) {
  const [rows, submitted, written] = await Promise.all([
    inProgramma(actor) ? heldMaatregelen(tx, actor.programmaId, zoals, werkgroepId) : [],
    submittedProposals(tx, actor, zoals),
    // What is being written now was not there on an earlier day.
    zoals === null ? writtenProposals(tx, actor) : { open: new Set<string>(), proposals: [] },
  ]);
  const maatregelen = rows.map(({ revisions, ...maatregel }): MaatregelSeen => {
    const { current, award, currentId } = readRevisions(revisions);
    const holds = revisions.find(({ id }) => id === currentId);
    return {
      ...maatregel,
      current: current.series,
      doubts: current.doubts,
      award: award.series,
      decidedOn: holds?.kind === 'decision' ? holds.date.toISOString().slice(0, 10) : null,
    };
  });
  return { maatregelen, submitted, written };
}

type Held = {
  id: string;
  code: string | null;
  name: string;
  tabel: number;
  werkgroepIds: string[];
  revisions: HoldingJson[];
};

/** The maatregelen of the programma, or those this werkgroep works on, with what holds and who works on each. */
async function heldMaatregelen(
  tx: Db | Tx,
  programmaId: string,
  zoals: IsoDate | null,
  werkgroepId: string | null,
) {
  const among =
    werkgroepId === null
      ? Prisma.sql`true`
      : Prisma.sql`t."id" IN (SELECT mw."maatregelId" FROM "MaatregelWerkgroep" mw WHERE mw."werkgroepId" = ${werkgroepId}::uuid)`;
  const rows = await tx.$queryRaw<Held[]>`
    SELECT t."id", t."code", t."name", t."tabel", ${holdingJson(zoals)} AS "revisions",
      ARRAY(SELECT w."werkgroepId" FROM "MaatregelWerkgroep" w WHERE w."maatregelId" = t."id") AS "werkgroepIds"
    FROM "Maatregel" t WHERE t."programmaId" = ${programmaId}::uuid AND ${among} ORDER BY t."tabel", t."sortOrder", t."id"`;
  return rows.map((row) => ({ ...row, revisions: readHolding(row.revisions) }));
}

/** The maatregelen of tabel 1 of one werkgroep, or of all werkgroepen together, each once. */
export function coverageOf(
  { maatregelen, submitted, written }: CoverageFacts,
  werkgroepId: string | null,
  range: YearRange,
): CoverageSeen {
  const counted = maatregelen.filter(
    ({ tabel, werkgroepIds }) =>
      tabel === AGREED_TABEL &&
      (werkgroepId === null ? werkgroepIds.length > 0 : werkgroepIds.includes(werkgroepId)),
  );
  const places = new Set(counted.map(({ id }) => id));
  const writes = written.proposals.some(
    (one) =>
      saysAmounts(one) && [one.maatregelId, one.insteadOfId].some((id) => id !== null && places.has(id)),
  );
  return {
    submitted: coverage(counted, submitted, range),
    written: writes
      ? coverage(counted, asBeingWritten(submitted, written.proposals, written.open), range)
      : null,
  };
}
