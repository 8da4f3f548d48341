import { may } from '~/domain/access/may';
import type { YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Hoek } from '~/domain/hoek/hoek';
import { readProvenance } from '~/domain/source/provenance';
import { readContent } from '~/domain/taakopdracht/content';
import { missingBeside, representationOn } from '~/domain/werkgroep/representation';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleWerkgroepen } from '~/platform/db/visible/programma.server';
import { coverageFacts, coverageOf } from '~/platform/db/werkgroep/coverage.server';
import { bouwstenenOf } from '../bouwsteen/bouwstenen-of.server';
import { escalatiesOf } from '../escalatie/escalaties-of.server';
import { decisionsAbout } from '../maatregel/decisions-about.server';
import { latestItems } from '../maatregel/latest-items.server';
import { expectedOf } from './expected-of.server';
import { meetingsOf } from './meetings-of.server';
import { openActionsOf } from './open-actions.server';
import { seatOf } from './seat.server';
import { subjectsSelect, werkgroepSelect } from './werkgroep-select.server';

/** Agendapunten that the page shows; the search has the rest. */
const LATEST = 20;

/**
 * A werkgroep with its people, assignment, deliveries, planning, money and open work; null where it is hidden. The number of
 * statements doesn't grow with any of it.
 */
export async function werkgroepPage(ctx: Ctx, id: string, range: YearRange) {
  const { actor } = ctx;
  const today = amsterdamDate(ctx.now);
  const where = { AND: [visibleWerkgroepen(actor), { id }] };
  // What takes two statements after each other goes first.
  const [about, actions, bouwstenen, facts, row, escalaties, meetings, expected] = await Promise.all([
    aboutWerkgroep(ctx, where),
    openActionsOf(ctx, id),
    bouwstenenOf(ctx, { werkgroepId: id }),
    coverageFacts(db(), ctx.actor, { werkgroepId: id }),
    db().werkgroep.findFirst({ where, select: werkgroepSelect(actor) }),
    escalatiesOf(ctx, id),
    meetingsOf(ctx, id, today),
    expectedOf(ctx, id),
  ]);
  if (!row) return null;
  const { overleg, members, taakopdrachten, planning, ...werkgroep } = row;
  const { items, decisions } = about;
  const hoeken = new Set(
    overleg.participants.flatMap(({ party }): Hoek[] => (party.hoek ? [party.hoek] : [])),
  );
  const access = { programmaId: actor.programmaId, werkgroepId: id, overlegId: overleg.id };
  const represented = representationOn(members.map(seatOf), today);
  const { submitted, written } = coverageOf(facts, id, range);
  return {
    today,
    range,
    werkgroep,
    overleg: {
      id: overleg.id,
      shortName: overleg.shortName,
      readable: may(actor, 'overleg:read', { overlegId: overleg.id }),
    },
    ...represented,
    ...missingBeside(represented.missing, hoeken),
    members: members.map(({ source, party, ...member }) => ({
      ...member,
      ...seatOf(member),
      party: party?.shortName ?? null,
      own: readProvenance(source).own,
      doubts: readProvenance(source).doubts,
    })),
    taakopdrachten: taakopdrachten.map(({ content, adoptedAt, decisionId, ...version }) => ({
      ...version,
      questions: readContent(content).questions.map(({ number, text }) => ({ number, text })),
      adoptedOn: adoptedAt?.toISOString().slice(0, 10) ?? null,
      decision: decisions.find((decision) => decision.id === decisionId) ?? null,
    })),
    planning: planning.map(({ date, until, ...entry }) => ({
      ...entry,
      date: date.toISOString().slice(0, 10),
      until: until?.toISOString().slice(0, 10) ?? null,
    })),
    money: {
      submitted: submitted.years,
      written: written?.years ?? null,
      rows: (written ?? submitted).rows.map(
        ({ maatregel: { id: maatregelId, code, name }, counts, countedAt, proposed }) => ({
          id: maatregelId,
          code,
          name,
          proposed,
          countedAt,
          from: counts && { kind: counts.kind, bouwsteen: counts.bouwsteen, version: counts.version },
        }),
      ),
    },
    bouwstenen,
    escalaties,
    meetings,
    expected,
    items,
    actions: actions.first,
    actionCount: actions.total,
    can: {
      manage: may(actor, 'werkgroep:manage', access),
      plan: may(actor, 'werkgroep:plan', access),
      meet: may(actor, 'werkgroep-meeting:write', access),
      /** Whether it meets, and what was agreed, is the werkgroep's and its secretarissen's. */
      readMeetings: may(actor, 'werkgroep-meeting:read', access),
      announce: may(actor, 'bouwsteen:announce', access),
      escalate: may(actor, 'escalatie:write', access),
      draft: may(actor, 'taakopdracht:write', access),
      leads: may(actor, 'bouwsteen:write', access),
    },
  };
}

/** Agendapunten and besluiten about what this werkgroep works out; asked beside the rest. */
async function aboutWerkgroep(ctx: Ctx, where: Prisma.WerkgroepWhereInput) {
  const subjects = await db().werkgroep.findFirst({ where, select: subjectsSelect(ctx.actor) });
  const taakopdrachten = (subjects?.taakopdrachten ?? []).map(({ id }) => ({
    kind: 'taakopdracht' as const,
    id,
  }));
  const maatregelen = (subjects?.maatregelen ?? []).map(({ maatregelId: id }) => ({
    kind: 'maatregel' as const,
    id,
  }));
  const [items, decisions] = await Promise.all([
    latestItems(ctx, { about: [...taakopdrachten, ...maatregelen], take: LATEST }),
    decisionsAbout(ctx, taakopdrachten),
  ]);
  return { items, decisions };
}

export type WerkgroepPage = NonNullable<Awaited<ReturnType<typeof werkgroepPage>>>;
