import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { withClient } from '../../scripts/postgres/addresses';
import { cast, regionSecretaris } from '../cast';
import { expect, ownServer, test } from '../support/e2e';
import { sessionCookieOf } from '../support/sign-in';

/** Every address, through every door, for people who may not see what is behind it. */
const server = ownServer({ world: 'hervormingsagenda' });

test.beforeEach(() => test.setTimeout(180_000));

type Address = { path: string; reads: boolean; writes: boolean; asks: string };

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
    const { rows } = await client.query<Record<string, string>>(`
      SELECT o."id" AS "overlegId", m."id" AS "meetingId", i."id" AS "itemId", a."id" AS "attachmentId",
        a."pinnedVersionId" AS "fileVersionId", d."id" AS "decisionId", c."id" AS "contributionId",
        (SELECT "id" FROM "ActionItem" x WHERE x."meetingId" = m."id" LIMIT 1) AS "actionItemId",
        (SELECT "id" FROM "ActionItem" x WHERE x."meetingId" = m."id" LIMIT 1) AS "actionId",
        (SELECT "id" FROM "Party" WHERE "key" = 'vws') AS "partyId",
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
      programma: 'hervormingsagenda',
      number: '1',
      remarkId: row['itemId'] ?? '',
      deliveryId: row['itemId'] ?? '',
    };
  });
}

const filled = (path: string, ids: Record<string, string>): string =>
  path.replaceAll(/:(\w+)/g, (_all, name: string) => ids[name] ?? '00000000-0000-4000-8000-000000000000');

/** The ways in to one handler: the page, what single fetch asks, and the old question. */
const doors = (path: string) => [path, `${path}.data`, `${path}?_data=routes`];

/** Reading follows where it is sent; what is answered there counts. */
const status = async (path: string, init: RequestInit) =>
  (await fetch(server().url + path, { redirect: init.method === 'POST' ? 'manual' : 'follow', ...init }))
    .status;

const closed = [401, 403, 404];

/** How a browser says that another site sent it. */
const foreign: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site' },
];

for (const [who, email] of [
  ['a secretaris of another programma', regionSecretaris],
  ['a party that takes part in no overleg', cast.fnv],
  ['a lezer', cast.lezer],
  ['a beheerder', cast.beheerder],
] as const) {
  test(`no address of a meeting opens for ${who}, by any door`, async () => {
    const cookie = await sessionCookieOf(server(), email);
    const ids = await realIds();
    const under = (await addresses()).filter(({ path }) =>
      path.startsWith('/:programma/vergaderingen/:meetingId'),
    );
    expect(under.length).toBeGreaterThan(20);
    const open: string[] = [];
    for (const { path, reads, writes } of under) {
      for (const door of doors(filled(path, ids))) {
        if (reads) {
          const answer = await status(door, { headers: { cookie } });
          // 202 is how single fetch says: look there; that page is knocked at by itself.
          if (![...closed, 202].includes(answer)) open.push(`GET ${door}: ${answer}`);
        }
        if (writes) {
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
  const before = await counts();
  const open: string[] = [];
  for (const { path, writes } of await addresses()) {
    if (!writes) continue;
    for (const door of doors(filled(path, ids))) {
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
  expect(await counts()).toEqual(before);
});

/** Rows that a write would leave behind. */
async function counts() {
  return withClient(server().database.appUrl, async (client) => {
    const { rows } =
      await client.query(`SELECT (SELECT count(*) FROM "Event") AS events, (SELECT count(*) FROM "AgendaItem") AS items,
      (SELECT count(*) FROM "Decision") AS decisions, (SELECT count(*) FROM "Delivery") AS deliveries`);
    return rows[0] as unknown;
  });
}
