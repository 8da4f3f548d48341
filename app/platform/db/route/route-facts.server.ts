import { actionFacts, actionFactsSelect } from '../action-item/action-facts';
import type { RouteFacts } from '~/domain/access/route';
import type { RouteObject } from '~/domain/route/object-kinds';
import { versionFacts, versionFactsSelect } from '../bouwsteen/version-facts';
import type { Db, Tx } from '../client.server';
import { askedOf, askedSelect } from '../consultation/asked';

/** What decides who reads and who keeps the route of a thing; null when there is no such thing in this programma. */
export function routeFacts(
  tx: Db | Tx,
  programmaId: string,
  { kind, id }: RouteObject,
): Promise<RouteFacts | null> {
  const where = { id, programmaId };
  switch (kind) {
    case 'bouwsteen':
      return ofBouwsteen(tx, where);
    case 'werkgroep':
      return ofWerkgroep(tx, where);
    case 'package':
      return ofPackage(tx, where);
    case 'document':
      return ofDocument(tx, where);
  }
}

type Where = { id: string; programmaId: string };

async function ofBouwsteen(tx: Db | Tx, where: Where): Promise<RouteFacts | null> {
  const row = await tx.bouwsteen.findFirst({
    where,
    select: {
      werkgroepId: true,
      werkgroep: { select: { overlegId: true } },
      versions: { select: versionFactsSelect },
    },
  });
  if (!row) return null;
  return {
    programmaId: where.programmaId,
    overlegIds: [row.werkgroep.overlegId],
    werkgroepIds: [row.werkgroepId],
    versions: row.versions.map(versionFacts),
  };
}

async function ofWerkgroep(tx: Db | Tx, where: Where): Promise<RouteFacts | null> {
  const row = await tx.werkgroep.findFirst({
    where,
    select: {
      overlegId: true,
      taakopdrachten: {
        select: { state: true, consultations: askedSelect, share: { select: { id: true } } },
      },
    },
  });
  if (!row) return null;
  const owner = { programmaId: where.programmaId, werkgroepId: where.id, overlegId: row.overlegId };
  return {
    programmaId: where.programmaId,
    overlegIds: [row.overlegId],
    werkgroepIds: [where.id],
    taakopdrachten: row.taakopdrachten.map(({ state, consultations, share }) => ({
      ...owner,
      state,
      asked: askedOf(consultations),
      sharedWithAchterban: share !== null,
    })),
  };
}

async function ofPackage(tx: Db | Tx, where: Where): Promise<RouteFacts | null> {
  const row = await tx.package.findFirst({ where, select: { overlegId: true, sentAt: true } });
  if (!row) return null;
  const facts = { programmaId: where.programmaId, overlegId: row.overlegId, sent: row.sentAt !== null };
  return {
    programmaId: where.programmaId,
    overlegIds: [row.overlegId],
    werkgroepIds: [],
    packages: [facts],
  };
}

/** A bijlage: of every overleg that has it on an agendapunt. */
async function ofDocument(tx: Db | Tx, where: Where): Promise<RouteFacts | null> {
  const row = await tx.document.findFirst({
    where,
    select: {
      attachments: { select: { item: { select: { overlegId: true, submittedById: true } } } },
      versions: {
        select: {
          papers: { select: { agendaVersion: { select: { meeting: { select: { overlegId: true } } } } } },
          consultations: askedSelect,
          bouwstenen: { select: { bouwsteenVersion: { select: versionFactsSelect } } },
          reportEvidence: { select: { action: { select: actionFactsSelect } } },
          roundEvidence: { select: { partyId: true, round: { select: { programmaId: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const carried = row.attachments.map(({ item }) => ({ ...item, sent: false }));
  return {
    programmaId: where.programmaId,
    overlegIds: [...new Set(carried.map(({ overlegId }) => overlegId))],
    werkgroepIds: [],
    files: row.versions.map(({ papers, consultations, bouwstenen, reportEvidence, roundEvidence }) => ({
      uses: [
        ...carried,
        ...papers.map(({ agendaVersion: { meeting } }) => ({ ...meeting, submittedById: null, sent: true })),
      ],
      asked: askedOf(consultations),
      deliveredIn: bouwstenen.map(({ bouwsteenVersion }) => versionFacts(bouwsteenVersion)),
      reportedOn: reportEvidence.map(({ action }) => actionFacts(action)),
      saidIn: roundEvidence.map(({ partyId, round }) => ({ partyId, ...round })),
    })),
  };
}
