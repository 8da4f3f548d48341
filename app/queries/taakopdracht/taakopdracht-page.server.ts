import { isInsider } from '~/domain/access/actor';
import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { readProvenance } from '~/domain/source/provenance';
import { readContent } from '~/domain/taakopdracht/content';
import { AGREED_TABEL } from '~/domain/werkgroep/coverage';
import { db } from '~/platform/db/client.server';
import { ruleSelect } from '~/platform/db/taakopdracht/version-facts.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import { historyOf } from '../history/thing-history.server';
import { itemsAbout } from '../maatregel/items-about.server';
import { attachedRemarks } from './attached-remarks.server';
import { maatregelenIn, relationsIn } from './shown-content.server';
import { versionVerbs } from './version-verbs.server';

const day = (at: Date | null): string | null => at && amsterdamDate(at);

const select = {
  ...ruleSelect,
  number: true,
  label: true,
  note: true,
  adoptedAt: true,
  sentRoundAt: true,
  withRemarks: true,
  decisionId: true,
  dischargedByDecisionId: true,
  source: true,
  werkgroep: { select: { id: true, name: true, overlegId: true, overleg: { select: { shortName: true } } } },
} as const;

/** One version of a taakopdracht with all that belongs to it; null where it is hidden. */
export async function taakopdrachtPage(ctx: Ctx, werkgroepId: string, number: number) {
  const { actor } = ctx;
  const row = await db().taakopdrachtVersion.findFirst({
    where: { AND: [visibleTaakopdrachten(actor), { werkgroepId, number }] },
    select,
  });
  if (!row) return null;
  const content = readContent(row.content);
  const provenance = readProvenance(row.source);
  const access = { programmaId: actor.programmaId, werkgroepId, overlegId: row.werkgroep.overlegId };
  const works = may(actor, 'taakopdracht:write', access);
  const versions = await versionsOf(ctx, werkgroepId);
  const decisionIds = [row.decisionId, row.dischargedByDecisionId, ...versions.map((one) => one.decisionId)];
  const [decisions, maatregelen, relations, document, remarks, items, verbs, history] = await Promise.all([
    db().decision.findMany({
      where: { AND: [visibleDecisions(actor), { id: { in: decisionIds.filter((id) => id !== null) } }] },
      select: { id: true, number: true },
    }),
    maatregelenIn(ctx, content.maatregelIds),
    relationsIn(ctx, werkgroepId, content),
    db().source.findFirst({
      where: { programmaId: actor.programmaId, key: provenance.document ?? '' },
      select: { title: true },
    }),
    attachedRemarks(ctx, row.id),
    itemsAbout(ctx, [{ kind: 'taakopdracht', id: row.id }]),
    versionVerbs(ctx, access, row),
    historyOf(ctx, {
      kind: 'taakopdracht',
      id: row.id,
      works,
      shownSince: row.sentRoundAt ?? row.adoptedAt,
    }),
  ]);
  const decisionOf = (id: string | null) => decisions.find((one) => one.id === id) ?? null;
  const told = ({ decisionId, ...version }: (typeof versions)[number]) => ({
    ...version,
    decision: decisionOf(decisionId),
  });
  const { sections, questions, results, reports, aanbevelingen } = content;
  return {
    number,
    state: row.state,
    label: row.label,
    note: row.note,
    withRemarks: row.withRemarks,
    werkgroep: { id: row.werkgroep.id, name: row.werkgroep.name },
    overleg: { id: row.werkgroep.overlegId, shortName: row.werkgroep.overleg.shortName },
    ...{ sections, questions, results, reports, aanbevelingen },
    adoptedOn: day(row.adoptedAt),
    sentRoundOn: day(row.sentRoundAt),
    dischargedOn: day(row.dischargedAt),
    decision: decisionOf(row.decisionId),
    discharge: decisionOf(row.dischargedByDecisionId),
    versions: versions.map(told),
    agreed: maatregelen.filter(({ tabel }) => tabel === AGREED_TABEL),
    others: maatregelen.filter(({ tabel }) => tabel !== AGREED_TABEL),
    relations,
    remarks,
    items,
    verbs,
    /** A lezer reads what was shared, and not what is asked of everybody. */
    seesCentrale: may(actor, 'centrale-opdracht:read', {
      programmaId: actor.programmaId,
      state: 'vastgesteld',
    }),
    /** Along which overleggen it went is for who works on the programma, not for a lezer. */
    followsRoute: isInsider(actor),
    history,
    provenance: { ...provenance, title: document?.title ?? null },
  };
}

export type TaakopdrachtPage = NonNullable<Awaited<ReturnType<typeof taakopdrachtPage>>>;

/** The versions that this person may read, the newest first. */
async function versionsOf(ctx: Ctx, werkgroepId: string) {
  const rows = await db().taakopdrachtVersion.findMany({
    where: { AND: [visibleTaakopdrachten(ctx.actor), { werkgroepId }] },
    orderBy: { number: 'desc' },
    select: { number: true, state: true, label: true, adoptedAt: true, decisionId: true },
  });
  return rows.map(({ adoptedAt, ...version }) => ({ ...version, adoptedOn: day(adoptedAt) }));
}
