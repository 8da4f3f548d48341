import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { withClient } from '../../scripts/postgres/addresses';
import { cast, regionSecretaris, type Member } from '../cast';
import { idOf } from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { deliveryIds } from '../support/delivery-screens';
import { sessionCookieOf } from '../support/sign-in';
import { workInHand } from '../support/work-in-hand';

/** Every address, through every door, for people who may not see what is behind it. */
const server = ownServer({ worlds: ['hervormingsagenda', 'voorbeeldregio.json'] });

test.beforeAll(() => workInHand(server()));
test.beforeEach(() => test.setTimeout(180_000));

type Address = { id: string; path: string; reads: boolean; writes: boolean; asks: string };

async function addresses(): Promise<Address[]> {
  const built = pathToFileURL(join(process.cwd(), 'build/server/index.js')).href;
  process.env['DATABASE_URL'] ??= 'postgresql://nobody@127.0.0.1:1/none';
  const { routes } = (await import(built)) as ServerBuild;
  const pathOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    if (!route || route.id === 'root') return '';
    return route.path === undefined ? pathOf(route.parentId) : `${pathOf(route.parentId)}/${route.path}`;
  };
  return Object.values(routes).flatMap((route) => {
    if (!route || route.id === 'root') return [];
    const loader = route.module.loader as { asks?: string } | undefined;
    const action = route.module.action as { asks?: string } | undefined;
    return [
      {
        id: route.id,
        path: pathOf(route.id) || '/',
        reads: !!loader,
        writes: !!action,
        asks: loader?.asks ?? action?.asks ?? '',
      },
    ];
  });
}

/** Real ids of one meeting and all that hangs on it, so that a 404 is about who asks. */
async function realIds(): Promise<Record<string, string>> {
  return withClient(server().database.appUrl, async (client) => {
    // The world brings no remark on minutes: VWS makes one.
    await client.query(`
      INSERT INTO "MinutesRemark" ("id", "meetingId", "partyId", "text", "createdAt")
      SELECT gen_random_uuid(), m."id", (SELECT "id" FROM "Party" WHERE "key" = 'vws'), 'Een opmerking.', now()
      FROM "Meeting" m WHERE m."minutesState" = 'ter_correctie'
        AND NOT EXISTS (SELECT 1 FROM "MinutesRemark" r WHERE r."meetingId" = m."id")`);
    // Nor has it a goal of its own.
    await client.query(`
      INSERT INTO "Goal" ("id", "programmaId", "key", "kind", "title")
      SELECT gen_random_uuid(), p."id", 'deuren', 'strategisch', 'Een doel' FROM "Programma" p WHERE p."key" = 'hervormingsagenda'
      ON CONFLICT DO NOTHING`);
    const { rows } = await client.query<Record<string, string>>(`
      SELECT o."id" AS "overlegId", m."id" AS "meetingId", i."id" AS "itemId", a."id" AS "attachmentId",
        a."pinnedVersionId" AS "fileVersionId", d."id" AS "decisionId", c."id" AS "contributionId",
        (SELECT "id" FROM "ActionItem" x WHERE x."meetingId" = m."id" LIMIT 1) AS "actionItemId",
        (SELECT "id" FROM "ActionItem" x WHERE x."meetingId" = m."id" LIMIT 1) AS "actionId",
        (SELECT "id" FROM "MinutesRemark" r WHERE r."meetingId" = m."id" LIMIT 1) AS "remarkId",
        (SELECT "id" FROM "Party" WHERE "key" = 'vws') AS "partyId",
        (SELECT r."roundId" FROM "RoundReport" r LIMIT 1) AS "roundId",
        (SELECT r."actionItemId" FROM "RoundReport" r LIMIT 1) AS "rondes/actionId",
        (SELECT "id" FROM "Goal" WHERE "key" = 'deuren') AS "goalId",
        (SELECT "id" FROM "Indicator" WHERE "key" = 'deelname-gemeenten') AS "indicatorId",
        (SELECT x."id" FROM "Measurement" x JOIN "Indicator" y ON y."id" = x."indicatorId"
          WHERE y."key" = 'deelname-gemeenten' LIMIT 1) AS "measurementId",
        (SELECT "id" FROM "GoodPractice" WHERE "key" = 'haags-doorbraaklab') AS "exampleId",
        (SELECT "id" FROM "Knelpunt" WHERE "key" = 'breedte-jeugdwet') AS "obstacleId",
        (SELECT "id" FROM "Knelpunt" WHERE "key" = 'breedte-jeugdwet') AS "thingId",
        (SELECT "id" FROM "Maatregel" WHERE "code" = 'B17') AS "maatregelId",
        (SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang') AS "werkgroepId",
        (SELECT "id" FROM "Person" WHERE "email" = '${cast.vws}') AS "personId",
        (SELECT g."id" FROM "RoleGrant" g JOIN "Person" p ON p."id" = g."personId" WHERE p."email" = '${cast.vws}' LIMIT 1) AS "grantId"
      FROM "Overleg" o JOIN "Meeting" m ON m."overlegId" = o."id" JOIN "AgendaItem" i ON i."meetingId" = m."id"
        JOIN "Attachment" a ON a."agendaItemId" = i."id" JOIN "Decision" d ON d."agendaItemId" = i."id"
        JOIN "Contribution" c ON c."agendaItemId" = i."id"
      WHERE o."key" = 'boha' ORDER BY m."startsAt" LIMIT 1`);
    const row = rows[0];
    if (!row) throw new Error('the world has no BOHA with papers, inbreng and besluiten');
    return {
      ...row,
      ...ofDelivery(await deliveryIds(client)),
      programma: 'hervormingsagenda',
      number: '1',
      list: 'knelpunten',
      deliveryId: row['itemId'] ?? '',
    };
  });
}

/** What is made of Toegang and isn't shown to others yet. A name that is used twice has the word of its own address before it. */
const ofDelivery = (id: Record<string, string>): Record<string, string> => ({
  bouwsteenId: id['inWork'] ?? '',
  ficheId: id['fiche'] ?? '',
  part: 'doel',
  memberId: id['member'] ?? '',
  planningId: id['planning'] ?? '',
  bijeenkomstId: id['werkgroepMeeting'] ?? '',
  'bijeenkomsten/actionId': id['werkgroepAction'] ?? '',
  escalatieId: id['escalatie'] ?? '',
  consultationId: id['consultation'] ?? '',
  'consultaties/partyId': id['vng'] ?? '',
  'consultaties/remarkId': id['remark'] ?? '',
  'opmerkingen van een partij/remarkId': id['ownRemark'] ?? '',
  packageId: id['newPackage'] ?? '',
  'pakketten/itemId': id['packageItem'] ?? '',
  kind: 'bouwsteen',
  objectId: id['inWork'] ?? '',
  stepId: id['step'] ?? '',
  commentId: id['comment'] ?? '',
  'rondes/partyId': id['vng'] ?? '',
});

const NOTHING = '00000000-0000-4000-8000-000000000000';

function filled(path: string, ids: Record<string, string>): string {
  const own = path.includes('/reacties/:partyId')
    ? ['opmerkingen van een partij', 'consultaties']
    : ['consultaties', 'pakketten', 'bijeenkomsten', 'rondes'].filter((word) => path.includes(`/${word}/`));
  return path.replaceAll(/:(\w+)/g, (_all, name: string) => {
    const special = own.map((word) => ids[`${word}/${name}`]).find((id) => id !== undefined);
    return special ?? ids[name] ?? NOTHING;
  });
}

/** The ways in to one handler: the page, what single fetch asks (of all routes or of this one), and the old question. */
function doors({ id, path }: Address, ids: Record<string, string>): string[] {
  const at = filled(path, ids);
  const route = encodeURIComponent(id);
  return [at, `${at}.data`, `${at}.data?_routes=${route}`, `${at}?_data=${route}`];
}

/** A thing with all the addresses that hang on it, who has no business there, and who between them open every one. */
type Thing = {
  name: string;
  under: string[];
  least: number;
  outsiders: [who: string, email: string][];
  workers: Member[];
};

const outsiders: Thing['outsiders'] = [
  ['a secretaris of another programma', regionSecretaris],
  ['a beheerder', cast.beheerder],
];

const things: Thing[] = [
  {
    name: 'a meeting',
    under: ['vergaderingen/:meetingId'],
    least: 20,
    outsiders: [...outsiders, ['a party that takes part in no overleg', cast.fnv], ['a lezer', cast.lezer]],
    workers: ['secretaris', 'vws'],
  },
  {
    name: 'what a werkgroep makes',
    under: [
      ...['bouwstenen/:bouwsteenId', 'fiches/:ficheId', 'pakketten/:packageId', 'reacties/:commentId'],
      ...['consultaties/:consultationId', 'behandeling/:kind', 'werkgroepen/:werkgroepId'],
    ],
    least: 20,
    outsiders,
    workers: ['secretaris', 'voorzitterToegang', 'vng'],
  },
  {
    name: 'a reporting round',
    under: ['rondes/:roundId'],
    least: 7,
    outsiders,
    workers: ['secretaris', 'vng'],
  },
  {
    name: 'what is monitored',
    under: ['monitoring/'],
    least: 10,
    outsiders,
    workers: ['secretaris', 'vng'],
  },
  {
    name: 'the goals',
    under: ['doelen'],
    least: 4,
    outsiders,
    workers: ['secretaris', 'vng'],
  },
  {
    name: 'the own reminders',
    under: ['herinneringen'],
    least: 1,
    outsiders: [['a secretaris of another programma', regionSecretaris]],
    workers: ['vng', 'lezer'],
  },
];

/** Two only write. The escalatie waits for its overleg already, and of the fiche there is one version to compare. */
const NOTHING_TO_READ = [
  '/vak',
  '/afhandeling',
  '/escalaties/:escalatieId/agenda',
  '/fiches/:ficheId/vergelijking',
  // Nothing was handed in yet.
  '/partijen/:partyId/teruggave',
  '/partijen/:partyId/goedkeuring',
];

async function addressesOf({ under, least }: Thing): Promise<Address[]> {
  const found = (await addresses()).filter(({ path }) =>
    under.some((one) => path.startsWith(`/:programma/${one}`)),
  );
  expect(found.length).toBeGreaterThan(least);
  return found;
}

/** Reading follows where it is sent; what is answered there counts. */
async function status(path: string, init: RequestInit): Promise<number> {
  const answer = await fetch(server().url + path, {
    redirect: init.method === 'POST' ? 'manual' : 'follow',
    ...init,
  });
  if (answer.headers.has('x-remix-redirect')) return ELSEWHERE;
  // The old question answers a form that is sent back with nothing at all.
  const isOld = path.includes('?_data=') && init.method === 'POST' && answer.status === 200;
  return isOld && (await answer.text()) === '' ? 422 : answer.status;
}

/** How single fetch says: look there. That page is knocked at by itself. */
const ELSEWHERE = 202;

const closed = [401, 403, 404];

/** How a browser says that another site sent it. */
const foreign: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site' },
];

for (const thing of things) {
  for (const [who, email] of thing.outsiders) {
    test(`no address of ${thing.name} opens for ${who}, by any door`, async () => {
      const cookie = await sessionCookieOf(server(), email);
      // Signed in for sure: otherwise every door would be shut for another reason.
      expect((await fetch(server().url, { headers: { cookie } })).url).not.toContain('/inloggen');
      const ids = await realIds();
      const before = await events('done');
      const open: string[] = [];
      for (const address of await addressesOf(thing)) {
        for (const door of doors(address, ids)) {
          if (address.reads) {
            const answer = await status(door, { headers: { cookie } });
            if (![...closed, ELSEWHERE].includes(answer)) open.push(`GET ${door}: ${answer}`);
          }
          if (address.writes) {
            const answer = await status(door, {
              method: 'POST',
              headers: { cookie, origin: server().url, 'content-type': 'application/x-www-form-urlencoded' },
              body: 'version=1&title=Inbraak&text=Inbraak&reason=Inbraak',
            });
            // A form that doesn't parse says so before anything is looked up: that tells nothing.
            if (![...closed, 405, 415, 422].includes(answer)) open.push(`POST ${door}: ${answer}`);
          }
        }
      }
      expect(open).toEqual([]);
      expect(await events('done')).toBe(before);
    });
  }

  test(`every address of ${thing.name} does open, by every door, for who works with it`, async () => {
    const ids = await realIds();
    const cookies = await Promise.all(thing.workers.map((who) => sessionCookieOf(server(), cast[who])));
    const shut: string[] = [];
    for (const address of await addressesOf(thing)) {
      if (!address.reads || NOTHING_TO_READ.some((one) => address.path.endsWith(one))) continue;
      for (const door of doors(address, ids)) {
        const answers = await Promise.all(
          cookies.map((cookie) => status(door, { headers: { cookie }, redirect: 'manual' })),
        );
        if (answers.every((answer) => closed.includes(answer)))
          shut.push(`${door}: ${answers.join(' and ')}`);
      }
    }
    expect(shut).toEqual([]);
  });
}

test('somebody without a session is sent to sign in, or finds nothing, at every address', async () => {
  const ids = await realIds();
  const open: string[] = [];
  for (const { path, asks, reads } of await addresses()) {
    if (!reads || asks.startsWith('open:') || path === '/*') continue;
    const answer = await fetch(server().url + filled(path, ids), { redirect: 'manual' });
    const signIn = answer.status === 302 && (answer.headers.get('location') ?? '').startsWith('/inloggen');
    if (!signIn && answer.status !== 404) open.push(`${path}: ${answer.status}`);
  }
  expect(open).toEqual([]);
});

test('a write that another site makes the browser send is refused at every address and door', async () => {
  const cookie = await sessionCookieOf(server(), cast.secretaris);
  const ids = await realIds();
  const before = await events('done', 'refused');
  const open: string[] = [];
  for (const address of await addresses()) {
    if (!address.writes) continue;
    for (const door of doors(address, ids)) {
      for (const headers of foreign) {
        const answer = await status(door, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
          body: 'version=1',
        });
        if (answer !== 403) open.push(`${door}: ${answer}`);
      }
    }
  }
  expect(open).toEqual([]);
  expect(await events('done', 'refused')).toBe(before);
});

/** Whatever is written leaves an event, and so does every try that was refused (product rule 13). */
const events = (...results: ('done' | 'refused')[]) =>
  idOf(server(), `SELECT count(*)::text AS "id" FROM "Event" WHERE "result"::text = ANY($1)`, [results]);
