import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/access/actor';
import { agreedInWerkgroep } from '~/domain/access/action-item';
import { may } from '~/domain/access/may';
import { versionFacts, versionFactsSelect } from '~/platform/db/bouwsteen/version-facts';
import { db } from '~/platform/db/client.server';
import { routeFacts } from '~/platform/db/route/route-facts.server';
import { routeObjectKinds } from '~/domain/route/object-kinds';
import {
  gatherableVersions,
  visibleBouwstenen,
  visibleBouwsteenVersions,
  visibleCentraleOpdrachten,
  visibleComments,
  visibleEscalaties,
  visibleFiches,
  visibleFicheVersions,
  visiblePackages,
  visibleWerkgroepMeetings,
} from '~/platform/db/visible/bouwstenen.server';
import {
  visibleConsultationPositions,
  visibleConsultationRemarks,
  visibleConsultations,
} from '~/platform/db/visible/consultations.server';
import { visibleActions } from '~/platform/db/visible/decisions.server';
import { visibleRouteSteps } from '~/platform/db/visible/routes.server';
import { visibleRevisions } from '~/platform/db/visible/programma.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { spreadConsultations } from './spread-consultations';
import { spreadDeliveries } from './spread-deliveries';
import { allVersions, ofWerkgroep } from './version-facts';

await testDatabase('hervormingsagenda');
beforeAll(async () => {
  await spreadDeliveries();
  await spreadConsultations();
});

const asked = (consultation: { parties: { partyId: string }[]; programmaId: string; overlegId: string }) => ({
  programmaId: consultation.programmaId,
  overlegId: consultation.overlegId,
  asked: consultation.parties.map((one) => one.partyId),
});

const positionId = (one: { consultationId: string; partyId: string }) => ({
  id: `${one.consultationId} ${one.partyId}`,
});

const id = { id: true } as const;

/** What is found for each overleg, told apart. */
async function forEachOverleg(find: (overlegId: string) => Promise<{ id: string }[]>) {
  const overleggen = await db().overleg.findMany({ select: id });
  const found = await Promise.all(
    overleggen.map(async (overleg) =>
      (await find(overleg.id)).map((row) => ({ id: `${overleg.id} ${row.id}` })),
    ),
  );
  return found.flat();
}

type Door = {
  list: (actor: Actor) => Promise<{ id: string }[]>;
  things: (actor: Actor) => Promise<{ id: string }[]>;
};

const doors: Record<string, Door> = {
  'bouwsteen:read': {
    list: (actor) => db().bouwsteen.findMany({ where: visibleBouwstenen(actor), select: id }),
    things: async (actor) =>
      (await db().bouwsteen.findMany({ include: { werkgroep: true } })).filter((one) =>
        may(actor, 'bouwsteen:read', ofWerkgroep(one.werkgroep)),
      ),
  },
  'bouwsteen-version:read': {
    list: (actor) => db().bouwsteenVersion.findMany({ where: visibleBouwsteenVersions(actor), select: id }),
    things: async (actor) =>
      (await allVersions()).filter((one) => may(actor, 'bouwsteen-version:read', versionFacts(one))),
  },
  'bouwsteen-version:read, of a fiche': {
    list: (actor) => db().ficheVersion.findMany({ where: visibleFicheVersions(actor), select: id }),
    things: async (actor) =>
      (
        await db().ficheVersion.findMany({ include: { bouwsteenVersion: { select: versionFactsSelect } } })
      ).filter((one) => may(actor, 'bouwsteen-version:read', versionFacts(one.bouwsteenVersion))),
  },
  'bouwsteen-version:gather': {
    list: (actor) =>
      forEachOverleg((forOverlegId) =>
        db().bouwsteenVersion.findMany({ where: gatherableVersions(actor, forOverlegId), select: id }),
      ),
    things: (actor) =>
      forEachOverleg(async (forOverlegId) =>
        (await allVersions()).filter((one) =>
          may(actor, 'bouwsteen-version:gather', { ...versionFacts(one), forOverlegId }),
        ),
      ),
  },
  'fiche:read': {
    list: (actor) => db().fiche.findMany({ where: visibleFiches(actor), select: id }),
    things: async (actor) =>
      (await db().fiche.findMany({ include: { bouwsteen: { include: { werkgroep: true } } } })).filter(
        (one) => may(actor, 'fiche:read', ofWerkgroep(one.bouwsteen.werkgroep)),
      ),
  },
  'revision:read, with proposals': {
    list: (actor) => db().seriesRevision.findMany({ where: visibleRevisions(actor), select: id }),
    things: async (actor) =>
      (
        await db().seriesRevision.findMany({
          include: {
            maatregel: true,
            ficheVersion: { include: { bouwsteenVersion: { select: versionFactsSelect } } },
          },
        })
      ).filter((one) =>
        may(actor, 'revision:read', {
          programmaId: one.maatregel.programmaId,
          kind: one.kind,
          proposedIn: one.ficheVersion ? versionFacts(one.ficheVersion.bouwsteenVersion) : undefined,
        }),
      ),
  },
  'package:read': {
    list: (actor) => db().package.findMany({ where: visiblePackages(actor), select: id }),
    things: async (actor) =>
      (await db().package.findMany()).filter((one) =>
        may(actor, 'package:read', { ...one, sent: one.sentAt !== null }),
      ),
  },
  'escalatie:read': {
    list: (actor) => db().escalatie.findMany({ where: visibleEscalaties(actor), select: id }),
    things: async (actor) =>
      (
        await db().escalatie.findMany({ include: { werkgroep: true, item: { include: { sent: true } } } })
      ).filter((one) =>
        may(actor, 'escalatie:read', { ...ofWerkgroep(one.werkgroep), sent: Boolean(one.item?.sent) }),
      ),
  },
  'werkgroep-meeting:read': {
    list: (actor) => db().werkgroepMeeting.findMany({ where: visibleWerkgroepMeetings(actor), select: id }),
    things: async (actor) =>
      (await db().werkgroepMeeting.findMany({ include: { werkgroep: true } })).filter((one) =>
        may(actor, 'werkgroep-meeting:read', ofWerkgroep(one.werkgroep)),
      ),
  },
  'werkgroep:comment': {
    list: (actor) => db().werkgroepComment.findMany({ where: visibleComments(actor), select: id }),
    things: async (actor) =>
      (await db().werkgroepComment.findMany({ include: { werkgroep: true } })).filter((one) =>
        may(actor, 'werkgroep:comment', ofWerkgroep(one.werkgroep)),
      ),
  },
  'action:read, agreed in a werkgroep': {
    list: (actor) =>
      db().actionItem.findMany({
        where: { AND: [visibleActions(actor), { origin: 'werkgroep' }] },
        select: id,
      }),
    things: async (actor) =>
      (
        await db().actionItem.findMany({
          where: { origin: 'werkgroep' },
          include: { werkgroep: true, roles: true },
        })
      ).filter((one) =>
        may(actor, 'action:read', {
          origin: one.origin,
          programmaId: one.programmaId,
          parties: one.roles.map((role) => role.partyId),
          meeting: null,
          werkgroep: agreedInWerkgroep(one),
        }),
      ),
  },
  'centrale-opdracht:read': {
    list: (actor) =>
      db().centraleOpdrachtVersion.findMany({ where: visibleCentraleOpdrachten(actor), select: id }),
    things: async (actor) =>
      (await db().centraleOpdrachtVersion.findMany()).filter((one) =>
        may(actor, 'centrale-opdracht:read', one),
      ),
  },
  'consultation:read': {
    list: (actor) => db().consultation.findMany({ where: visibleConsultations(actor), select: id }),
    things: async (actor) =>
      (await db().consultation.findMany({ include: { parties: true } })).filter((one) =>
        may(actor, 'consultation:read', asked(one)),
      ),
  },
  'consultation-remark:read': {
    list: (actor) =>
      db().consultationRemark.findMany({ where: visibleConsultationRemarks(actor), select: id }),
    things: async (actor) =>
      (
        await db().consultationRemark.findMany({
          include: { asked: true, consultation: { include: { parties: true } } },
        })
      ).filter((one) =>
        may(actor, 'consultation-remark:read', {
          ...asked(one.consultation),
          partyId: one.partyId,
          handedIn: one.asked.answeredAt !== null,
          answered: one.answeredAt !== null,
        }),
      ),
  },
  'consultation-position:read': {
    list: async (actor) =>
      (await db().consultationParty.findMany({ where: visibleConsultationPositions(actor) })).map(positionId),
    things: async (actor) =>
      (await db().consultationParty.findMany({ include: { consultation: { include: { parties: true } } } }))
        .filter((one) =>
          may(actor, 'consultation-position:read', {
            ...asked(one.consultation),
            partyId: one.partyId,
            handedIn: one.answeredAt !== null,
            closed: one.consultation.closedAt !== null,
          }),
        )
        .map(positionId),
  },
  'route-step:read': {
    list: (actor) => db().routeStep.findMany({ where: visibleRouteSteps(actor), select: id }),
    things: async (actor) => {
      const steps = await db().routeStep.findMany();
      const seen = await Promise.all(
        steps.map(async ({ programmaId, objectKind, objectId, overlegId }) => {
          const kind = routeObjectKinds.find((one) => one === objectKind);
          const facts = kind && (await routeFacts(db(), programmaId, { kind, id: objectId }));
          return facts ? may(actor, 'route-step:read', { ...facts, stepOverlegId: overlegId }) : false;
        }),
      );
      return steps.filter((_step, index) => seen[index]);
    },
  },
};

describe.each(Object.entries(doors))('%s: a list shows what the thing would', (_name, { list, things }) => {
  test.each(Object.entries(cast))('for %s', async (_member, email) => {
    const { actor } = await ctxOf(email);
    const ids = (rows: { id: string }[]) => rows.map((row) => row.id).sort();
    expect(ids(await list(actor))).toEqual(ids(await things(actor)));
  });

  test('and the rows differ between people, so that the test means something', async () => {
    const seen = await Promise.all(
      Object.values(cast).map(async (email) => (await list((await ctxOf(email)).actor)).length),
    );
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});
