import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/access/actor';
import { db } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import {
  visibleBouwstenen,
  visibleBouwsteenVersions,
  visibleEscalaties,
} from '~/platform/db/visible/bouwstenen.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleAnnotations, visibleItems, visibleMinutes } from '~/platform/db/visible/meetings.server';
import {
  actionSeen,
  annotationSeen,
  bouwsteenSeen,
  bouwsteenVersionSeen,
  decisionSeen,
  escalatieSeen,
  liveItemSeen,
  minutesSeen,
  revisionSeen,
  sentItemSeen,
  taakopdrachtSeen,
} from '~/platform/db/visible/sql.server';
import { visibleRevisions, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import { cast } from '../../cast';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';
import { spreadDeliveries } from './spread-deliveries';
import { spreadConsultations } from './spread-consultations';
import { spreadStates } from './spread-states';

await testDatabase('hervormingsagenda');
beforeAll(async () => {
  await spreadStates();
  await spreadDeliveries();
  await spreadConsultations();
});

type Row = { id: string };
const id = { id: true } as const;

/** The same rows asked for twice: by the where-clause of lists, and by the plain SQL of registers and search. */
const doors: {
  name: string;
  list: (actor: Actor) => Promise<Row[]>;
  sql: (actor: Actor) => Prisma.Sql;
}[] = [
  {
    name: 'minutes:read',
    list: (actor) => db().meeting.findMany({ where: visibleMinutes(actor), select: id }),
    sql: (actor) =>
      Prisma.sql`SELECT m."id" FROM "Meeting" m JOIN "Overleg" o ON o."id" = m."overlegId" WHERE ${minutesSeen(actor)}`,
  },
  {
    name: 'revision:read',
    list: (actor) => db().seriesRevision.findMany({ where: visibleRevisions(actor), select: id }),
    sql: (
      actor,
    ) => Prisma.sql`SELECT r."id" FROM "SeriesRevision" r JOIN "Maatregel" t ON t."id" = r."maatregelId"
      WHERE ${revisionSeen(actor)}`,
  },
  {
    name: 'decision:read',
    list: (actor) => db().decision.findMany({ where: visibleDecisions(actor), select: id }),
    sql: (actor) => Prisma.sql`SELECT d."id" FROM "Decision" d JOIN "Meeting" m ON m."id" = d."meetingId"
      JOIN "Overleg" o ON o."id" = d."overlegId" WHERE ${decisionSeen(actor)}`,
  },
  {
    name: 'action:read',
    list: (actor) => db().actionItem.findMany({ where: visibleActions(actor), select: id }),
    sql: (
      actor,
    ) => Prisma.sql`SELECT a."id" FROM "ActionItem" a LEFT JOIN "Meeting" m ON m."id" = a."meetingId"
      WHERE ${actionSeen(actor)}`,
  },
  {
    name: 'item:read',
    list: (actor) => db().agendaItem.findMany({ where: visibleItems(actor), select: id }),
    sql: (
      actor,
    ) => Prisma.sql`SELECT i."id" FROM "AgendaItem" i JOIN "Overleg" o ON o."id" = i."overlegId" WHERE ${liveItemSeen(actor)}
      UNION ALL SELECT i."id" FROM "SentItem" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId" JOIN "Overleg" o ON o."id" = i."overlegId"
      WHERE ${sentItemSeen(actor)}`,
  },
  {
    name: 'annotation:read',
    list: (actor) => db().annotation.findMany({ where: visibleAnnotations(actor), select: id }),
    sql: (
      actor,
    ) => Prisma.sql`SELECT n."id" FROM "Annotation" n JOIN "AgendaItem" i ON i."id" = n."agendaItemId"
      JOIN "Overleg" o ON o."id" = i."overlegId" LEFT JOIN "SentItem" s ON s."agendaItemId" = i."id" WHERE ${annotationSeen(actor)}`,
  },
  {
    name: 'taakopdracht:read',
    list: (actor) => db().taakopdrachtVersion.findMany({ where: visibleTaakopdrachten(actor), select: id }),
    sql: (actor) =>
      Prisma.sql`SELECT t."id" FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId" WHERE ${taakopdrachtSeen(actor)}`,
  },
  {
    name: 'bouwsteen:read',
    list: (actor) => db().bouwsteen.findMany({ where: visibleBouwstenen(actor), select: id }),
    sql: (actor) => Prisma.sql`SELECT b."id" FROM "Bouwsteen" b WHERE ${bouwsteenSeen(actor)}`,
  },
  {
    name: 'bouwsteen-version:read',
    list: (actor) => db().bouwsteenVersion.findMany({ where: visibleBouwsteenVersions(actor), select: id }),
    sql: (
      actor,
    ) => Prisma.sql`SELECT bv."id" FROM "BouwsteenVersion" bv JOIN "Bouwsteen" b ON b."id" = bv."bouwsteenId"
      JOIN "Werkgroep" w ON w."id" = b."werkgroepId" WHERE ${bouwsteenVersionSeen(actor)}`,
  },
  {
    name: 'escalatie:read',
    list: (actor) => db().escalatie.findMany({ where: visibleEscalaties(actor), select: id }),
    sql: (actor) => Prisma.sql`SELECT es."id" FROM "Escalatie" es WHERE ${escalatieSeen(actor)}`,
  },
];

describe.each(doors)('$name says in plain SQL what the where-clause of lists says', ({ list, sql }) => {
  test.each(Object.entries(cast))('for %s', async (_member, email) => {
    const { actor } = await ctxOf(email);
    const found = await db().$queryRaw<Row[]>(sql(actor));
    const listed = await list(actor);
    expect(found.map((row) => row.id).sort()).toEqual(listed.map((row) => row.id).sort());
  });

  test('and somebody sees rows that another does not', async () => {
    const seen = await Promise.all(
      Object.values(cast).map(async (email) => (await list((await ctxOf(email)).actor)).length),
    );
    expect(new Set(seen).size).toBeGreaterThan(1);
  });
});
