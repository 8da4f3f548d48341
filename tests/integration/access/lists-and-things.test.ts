import { beforeAll, describe, expect, test } from 'vitest';
import { agreedInWerkgroep } from '~/domain/access/action-item';
import { may } from '~/domain/access/may';
import type { Actor } from '~/domain/access/actor';
import { versionFacts, versionFactsSelect } from '~/platform/db/bouwsteen/version-facts';
import { db } from '~/platform/db/client.server';
import { actionFacts, actionFactsSelect } from '~/platform/db/action-item/action-facts';
import { askedOf, askedSelect } from '~/platform/db/consultation/asked';
import { deliverableAttachments, visibleFiles } from '~/platform/db/visible/attachments.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import {
  visibleAnnotations,
  visibleItems,
  visibleMeetings,
  visibleMinutes,
  visibleOverleggen,
  visibleRemarks,
} from '~/platform/db/visible/meetings.server';
import {
  visibleMaatregelen,
  visibleRevisions,
  visibleTaakopdrachten,
  visibleWerkgroepen,
} from '~/platform/db/visible/programma.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { spreadConsultations } from './spread-consultations';
import { spreadDeliveries } from './spread-deliveries';
import { spreadStates } from './spread-states';

await testDatabase('hervormingsagenda');

/** Every table whose lists are filtered: what the where-clause finds, and what `may` says row by row. */
type Door = {
  name: string;
  list: (actor: Actor) => Promise<{ id: string }[]>;
  things: (actor: Actor) => Promise<string[]>;
};

const meetingFacts = (meeting: {
  overlegId: string;
  minutesState: 'geen' | 'concept' | 'ter_correctie' | 'vastgesteld';
  versions: unknown[];
}) => ({
  overlegId: meeting.overlegId,
  sent: meeting.versions.length > 0,
  minutesState: meeting.minutesState,
});

const meetingSelect = { overlegId: true, minutesState: true, versions: { select: { id: true } } } as const;
const itemFacts = (item: { overlegId: string; submittedById: string | null; sent: unknown }) => ({
  overlegId: item.overlegId,
  submittedById: item.submittedById,
  sent: item.sent !== null,
});

const id = { id: true } as const;

const doors: Door[] = [
  {
    name: 'overleg:read',
    list: (actor) => db().overleg.findMany({ where: visibleOverleggen(actor), select: id }),
    things: async (actor) =>
      (await db().overleg.findMany())
        .filter((one) => may(actor, 'overleg:read', { overlegId: one.id }))
        .map((one) => one.id),
  },
  {
    name: 'meeting:read',
    list: (actor) => db().meeting.findMany({ where: visibleMeetings(actor), select: id }),
    things: async (actor) =>
      (await db().meeting.findMany({ select: { id: true, ...meetingSelect } }))
        .filter((one) => may(actor, 'meeting:read', meetingFacts(one)))
        .map((one) => one.id),
  },
  {
    name: 'minutes:read',
    list: (actor) => db().meeting.findMany({ where: visibleMinutes(actor), select: id }),
    things: async (actor) =>
      (await db().meeting.findMany({ select: { id: true, ...meetingSelect } }))
        .filter((one) => may(actor, 'minutes:read', meetingFacts(one)))
        .map((one) => one.id),
  },
  {
    name: 'item:read',
    list: (actor) => db().agendaItem.findMany({ where: visibleItems(actor), select: id }),
    things: async (actor) =>
      (await db().agendaItem.findMany({ include: { sent: true } }))
        .filter((one) => may(actor, 'item:read', itemFacts(one)))
        .map((one) => one.id),
  },
  {
    name: 'annotation:read',
    list: (actor) => db().annotation.findMany({ where: visibleAnnotations(actor), select: id }),
    things: async (actor) =>
      (await db().annotation.findMany({ include: { item: { include: { sent: true } } } }))
        .filter((one) => may(actor, 'annotation:read', { ...itemFacts(one.item), partyId: one.partyId }))
        .map((one) => one.id),
  },
  {
    name: 'file:read',
    list: (actor) => db().fileVersion.findMany({ where: visibleFiles(actor), select: id }),
    things: async (actor) => {
      const files = await db().fileVersion.findMany({
        include: {
          document: { include: { attachments: { include: { item: true } } } },
          papers: { include: { agendaVersion: { include: { meeting: true } } } },
          consultations: askedSelect,
          bouwstenen: { include: { bouwsteenVersion: { select: versionFactsSelect } } },
          reportEvidence: { include: { action: { select: actionFactsSelect } } },
          roundEvidence: { select: { partyId: true, round: { select: { programmaId: true } } } },
        },
      });
      const carried = (one: (typeof files)[number]) => [
        ...one.document.attachments.map(({ item: { overlegId, submittedById } }) => ({
          overlegId,
          submittedById,
          sent: false,
        })),
        ...one.papers.map(({ agendaVersion: { meeting } }) => ({
          overlegId: meeting.overlegId,
          submittedById: null,
          sent: true,
        })),
      ];
      return files
        .filter((one) =>
          may(actor, 'file:read', {
            uses: carried(one),
            asked: askedOf(one.consultations),
            deliveredIn: one.bouwstenen.map(({ bouwsteenVersion }) => versionFacts(bouwsteenVersion)),
            reportedOn: one.reportEvidence.map(({ action }) => actionFacts(action)),
            saidIn: one.roundEvidence.map(({ partyId, round }) => ({ partyId, ...round })),
          }),
        )
        .map((one) => one.id);
    },
  },
  {
    name: 'attachment:deliver',
    list: (actor) => db().attachment.findMany({ where: deliverableAttachments(actor), select: id }),
    things: async (actor) =>
      (await db().attachment.findMany({ include: { item: true } }))
        .filter((one) =>
          may(actor, 'attachment:deliver', {
            overlegId: one.item.overlegId,
            requestedFromId: one.requestedFromId,
          }),
        )
        .map((one) => one.id),
  },
  {
    name: 'remark:read',
    list: (actor) => db().minutesRemark.findMany({ where: visibleRemarks(actor), select: id }),
    things: async (actor) =>
      (await db().minutesRemark.findMany({ include: { meeting: { select: meetingSelect } } }))
        .filter((one) =>
          may(actor, 'remark:read', {
            ...meetingFacts(one.meeting),
            partyId: one.partyId,
            answered: one.answeredAt !== null,
          }),
        )
        .map((one) => one.id),
  },
  {
    name: 'decision:read',
    list: (actor) => db().decision.findMany({ where: visibleDecisions(actor), select: id }),
    things: async (actor) =>
      (await db().decision.findMany({ include: { meeting: { select: meetingSelect }, shares: true } }))
        .filter((one) =>
          may(actor, 'decision:read', {
            ...meetingFacts(one.meeting),
            sharedWith: one.shares.map((share) => share.overlegId),
          }),
        )
        .map((one) => one.id),
  },
  {
    name: 'action:read',
    list: (actor) => db().actionItem.findMany({ where: visibleActions(actor), select: id }),
    things: async (actor) =>
      (
        await db().actionItem.findMany({
          include: {
            roles: true,
            meeting: { select: meetingSelect },
            decision: { include: { shares: true } },
            werkgroep: true,
          },
        })
      )
        .filter((one) =>
          may(actor, 'action:read', {
            origin: one.origin,
            programmaId: one.programmaId,
            parties: one.roles.map((role) => role.partyId),
            werkgroep: agreedInWerkgroep(one),
            meeting: one.meeting && {
              ...meetingFacts(one.meeting),
              sharedWith: one.decision?.shares.map((share) => share.overlegId) ?? [],
            },
          }),
        )
        .map((one) => one.id),
  },
  {
    name: 'maatregel:read',
    list: (actor) => db().maatregel.findMany({ where: visibleMaatregelen(actor), select: id }),
    things: async (actor) =>
      (await db().maatregel.findMany())
        .filter((one) => may(actor, 'maatregel:read', { programmaId: one.programmaId }))
        .map((one) => one.id),
  },
  {
    // What a fiche proposes follows its version: deliveries.test.ts.
    name: 'revision:read',
    list: (actor) =>
      db().seriesRevision.findMany({
        where: { AND: [visibleRevisions(actor), { ficheVersion: null }] },
        select: id,
      }),
    things: async (actor) =>
      (await db().seriesRevision.findMany({ where: { ficheVersion: null }, include: { maatregel: true } }))
        .filter((one) =>
          may(actor, 'revision:read', { programmaId: one.maatregel.programmaId, kind: one.kind }),
        )
        .map((one) => one.id),
  },
  {
    name: 'werkgroep:read',
    list: (actor) => db().werkgroep.findMany({ where: visibleWerkgroepen(actor), select: id }),
    things: async (actor) =>
      (await db().werkgroep.findMany())
        .filter((one) =>
          may(actor, 'werkgroep:read', {
            programmaId: one.programmaId,
            werkgroepId: one.id,
            overlegId: one.overlegId,
          }),
        )
        .map((one) => one.id),
  },
  {
    name: 'taakopdracht:read',
    list: (actor) => db().taakopdrachtVersion.findMany({ where: visibleTaakopdrachten(actor), select: id }),
    things: async (actor) =>
      (
        await db().taakopdrachtVersion.findMany({
          include: { werkgroep: true, share: true, consultations: askedSelect },
        })
      )
        .filter((one) =>
          may(actor, 'taakopdracht:read', {
            programmaId: one.werkgroep.programmaId,
            werkgroepId: one.werkgroepId,
            overlegId: one.werkgroep.overlegId,
            state: one.state,
            asked: askedOf(one.consultations),
            sharedWithAchterban: one.share !== null,
          }),
        )
        .map((one) => one.id),
  },
];

beforeAll(async () => {
  await spreadStates();
  await spreadDeliveries();
  await spreadConsultations();
});

describe.each(doors)('$name: a list shows what the thing would, and nothing else', ({ list, things }) => {
  test.each(Object.entries(cast))('for %s', async (_member, email) => {
    const { actor } = await ctxOf(email);
    const listed = (await list(actor)).map((row) => row.id).sort();
    expect(listed).toEqual((await things(actor)).sort());
  });

  test('and the rows differ between people, so that the test means something', async () => {
    const seen = await Promise.all(
      Object.values(cast).map(async (email) => (await list((await ctxOf(email)).actor)).length),
    );
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});
