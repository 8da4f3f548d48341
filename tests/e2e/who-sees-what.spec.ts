import { paths } from '~/paths';
import { cast, theDayItself, type Member } from '../cast';
import {
  enterAs,
  expectDone,
  idOf,
  itemOf,
  lineBox,
  meetingOf,
  mendPurposes,
  partyOf,
  programma as p,
  sendAgenda,
} from '../support/day';
import { expect, ownServer, test } from '../support/e2e';
import { pdfText } from '../support/pdf-reading';
import { sessionCookieOf } from '../support/sign-in';

/** Who sees what and from when (product.md), asked by the people of the cast at the addresses themselves. */
const server = ownServer({ worlds: ['hervormingsagenda'] });
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const PEOPLE = [
  'secretaris',
  'tweedeSecretaris',
  'vws',
  'vng',
  'mind',
  'nji',
  'fnv',
  'lezer',
  'beheerder',
  'secretarisRijkGemeenten',
] as const satisfies Member[];
type Person = (typeof PEOPLE)[number];

const SECRETARISSEN: Person[] = ['secretaris', 'tweedeSecretaris'];
const PARTICIPANTS: Person[] = ['vws', 'vng', 'mind', 'nji'];

const cookies = new Map<Person, string>();

/** One question at one door, as this person; what a PDF says is read out of it. */
async function knock(who: Person, path: string): Promise<{ status: number; text: string }> {
  const cookie = cookies.get(who) ?? (await sessionCookieOf(server(), cast[who]));
  cookies.set(who, cookie);
  const answer = await fetch(server().url + path, { headers: { cookie }, redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  const isPdf = answer.headers.get('content-type') === 'application/pdf';
  return { status: answer.status, text: isPdf ? await pdfText(body) : body.toString('utf8') };
}

/** Who gets in, at each of these addresses; everybody else finds what is not there. */
async function whoGetsIn(addresses: readonly string[]): Promise<Record<string, Person[]>> {
  const table: Record<string, Person[]> = {};
  for (const path of addresses) {
    table[path] = [];
    for (const who of PEOPLE) {
      const { status } = await knock(who, path);
      if (status === 200) table[path].push(who);
      else expect([404, 403], `${who} at ${path}`).toContain(status);
    }
  }
  return table;
}

const same = (addresses: readonly string[], people: Person[]) =>
  Object.fromEntries(addresses.map((path) => [path, people]));

/** Who reads these words, at whichever of these addresses. */
async function whoReads(words: string, addresses: readonly string[]): Promise<Person[]> {
  const readers: Person[] = [];
  for (const who of PEOPLE) {
    const pages = await Promise.all(addresses.map((path) => knock(who, path)));
    if (pages.some(({ text }) => text.includes(words))) readers.push(who);
  }
  return readers;
}

const agendaDoors = (m: string, itemId: string) => [
  paths.meeting(p, m),
  `${paths.meeting(p, m)}.data`,
  paths.agendaPdf(p, m),
  paths.packPdf(p, m),
  paths.item(p, m, itemId),
  paths.meetingHistory(p, m),
];

const minutesDoors = (m: string) => [
  paths.minutes(p, m),
  `${paths.minutes(p, m)}.data`,
  paths.minutesPdf(p, m),
  paths.decisionList(p, m),
  paths.decisionListPdf(p, m),
  paths.actionList(p, m),
  paths.actionListPdf(p, m),
  paths.remarks(p, m),
];

test('een conceptagenda is er alleen voor de secretarissen, een verzonden agenda ook voor de deelnemers', async ({
  page,
}) => {
  const m = await meetingOf(server(), 'boha', '2021-12-23');
  const doors = agendaDoors(m, await itemOf(server(), m, 'Reikwijdte en preventie'));

  await test.step('voor het versturen', async () => {
    expect(await whoGetsIn(doors)).toEqual(same(doors, SECRETARISSEN));
    const list = await whoReads('23 december 2021', [paths.meetings(p, { wanneer: 'alle', overleg: '' })]);
    expect(list).toEqual(SECRETARISSEN);
  });

  await test.step('na het versturen', async () => {
    await enterAs(page, server(), 'secretaris');
    await mendPurposes(page, m);
    await sendAgenda(page, m);
    expect(await whoGetsIn(doors)).toEqual(same(doors, [...SECRETARISSEN, ...PARTICIPANTS]));
  });

  await test.step('controle, parkeerlijst en verzendingen blijven van de secretarissen', async () => {
    const overleg = await idOf(server(), `SELECT "id" FROM "Overleg" WHERE "key" = 'boha'`);
    const own = [paths.check(p, m), paths.deliveries(p, m), paths.parkingList(p, overleg)];
    expect(await whoGetsIn(own)).toEqual(same(own, SECRETARISSEN));
  });
});

test('een bijlage is te downloaden door wie de agenda heeft', async () => {
  const m = await meetingOf(server(), 'boha', '2021-10-07');
  const version = await idOf(
    server(),
    `SELECT a."pinnedVersionId" AS "id" FROM "Attachment" a JOIN "AgendaItem" i ON i."id" = a."agendaItemId"
     WHERE i."meetingId" = $1 AND a."pinnedVersionId" IS NOT NULL LIMIT 1`,
    [m],
  );
  const doors = [paths.file(p, version), paths.fileView(p, version)];
  expect(await whoGetsIn(doors)).toEqual(same(doors, [...SECRETARISSEN, ...PARTICIPANTS]));
});

for (const { party, reader, words, search } of [
  { party: 'vws', reader: 'vws', words: 'Inhoud en geld horen in één agenda', search: 'inhoud geld horen' },
  { party: 'vng', reader: 'vng', words: 'stuk van twee overheden', search: 'overheden uitlaatklep' },
  { party: 'mind', reader: 'mind', words: 'hoofdlijnenakkoorden is geleerd', search: 'hoofdlijnenakkoorden' },
] as const) {
  test(`een annotatie van ${party.toUpperCase()} leest alleen ${party.toUpperCase()}, langs geen enkele weg een ander`, async () => {
    const m = await meetingOf(server(), 'boha', '2021-10-07');
    const itemId = await itemOf(server(), m, 'Uitgangspunten en kaders van Rijk en VNG');
    const partyId = await partyOf(server(), party);
    const own = [
      paths.annotations(p, m, itemId, partyId),
      `${paths.annotations(p, m, itemId, partyId)}.data`,
      paths.annotatedPdf(p, m, partyId),
    ];

    await test.step('de pagina en de PDF van de partij zelf', async () => {
      expect(await whoGetsIn(own)).toEqual(same(own, [reader]));
      for (const path of own) expect((await knock(reader, path)).text, path).toContain(words);
    });

    await test.step('elders: punt, agenda, PDF, zoeken, geschiedenis en downloads', async () => {
      const elsewhere = [
        ...agendaDoors(m, itemId),
        ...minutesDoors(m),
        `${paths.item(p, m, itemId)}.data`,
        `${paths.meeting(p, m)}?punt=${itemId}`,
        paths.search(p, search),
        `${paths.search(p, search)}&soort=annotatie`,
        paths.overview(p),
        `/${p}/acties.csv`,
        `/${p}/besluiten.csv`,
        `/${p}/maatregelen.csv`,
      ];
      expect(await whoReads(words, elsewhere)).toEqual([reader]);
      for (const path of [paths.agendaPdf(p, m), paths.packPdf(p, m), paths.meetingHistory(p, m)])
        expect((await knock(reader, path)).text, path).not.toContain(words);
    });
  });
}

test('verslag en opmerking: van het concept tot het antwoord', async ({ page }) => {
  const m = await meetingOf(server(), 'boha', '2021-12-23');
  const itemId = await itemOf(server(), m, 'Reikwijdte en preventie');
  const doors = minutesDoors(m);
  await server().goOnAt(theDayItself);
  await enterAs(page, server(), 'secretaris');

  await test.step('een verslag in concept is er alleen voor de secretarissen', async () => {
    await page.goto(paths.minutes(p, m, itemId));
    const box = lineBox(page);
    await box.fill('VNG: De kwartel roept in het riet.');
    await box.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'alles bewaard om' })).toBeVisible();
    await box.fill('-> neemt kennis van de leeuwerik.');
    await box.press('Enter');
    await expect(page.getByText('Besluit 2021-08')).toBeVisible();
    expect(await whoGetsIn(doors)).toEqual(same(doors, SECRETARISSEN));
    const words = [...doors, paths.search(p, 'kwartel'), paths.search(p, 'leeuwerik'), paths.decisions(p)];
    expect(await whoReads('leeuwerik.', words)).toEqual(SECRETARISSEN);
  });

  await test.step('ter correctie lezen ook de deelnemers het', async () => {
    await page.goto(paths.attendance(p, m));
    await page
      .getByRole('group', { name: 'VNG', exact: true })
      .getByRole('combobox', { name: 'Aanwezig' })
      .selectOption('aanwezig');
    await page.getByRole('button', { name: 'Bewaar de aanwezigheid' }).click();
    await expectDone(page, 'De aanwezigheid is bewaard.');
    await page.goto(paths.meetingClosing(p, m));
    await page.getByRole('button', { name: 'Sluit de vergadering af' }).click();
    await expectDone(page, 'De vergadering is afgesloten.');
    await page.goto(paths.correction(p, m));
    await page.getByRole('button', { name: 'Stuur ter correctie' }).click();
    await expectDone(page, 'Het verslag ligt nu bij de deelnemers.');
    expect(await whoGetsIn(doors)).toEqual(same(doors, [...SECRETARISSEN, ...PARTICIPANTS]));
    expect(await whoReads('neemt kennis van de leeuwerik', [paths.decisions(p)])).toEqual([
      ...SECRETARISSEN,
      ...PARTICIPANTS,
    ]);
  });

  const remarkDoors = [...doors, paths.meetingHistory(p, m), paths.search(p, 'karekiet'), paths.overview(p)];

  await test.step('een opmerking zonder antwoord zien de partij zelf en de secretarissen', async () => {
    await enterAs(page, server(), 'vng');
    await page.goto(paths.remarks(p, m));
    await page.getByRole('combobox', { name: 'Bij punt' }).selectOption(itemId);
    await page.getByRole('textbox', { name: 'Wat moet er anders' }).fill('Het was een karekiet.');
    await page.getByRole('button', { name: 'Stuur de opmerking' }).click();
    await expectDone(page, 'Uw opmerking is bij de secretaris.');
    expect(await whoReads('een karekiet', remarkDoors)).toEqual([...SECRETARISSEN, 'vng']);
  });

  await test.step('met antwoord zien alle deelnemers haar', async () => {
    await enterAs(page, server(), 'secretaris');
    await page.goto(paths.remarks(p, m));
    await page.getByRole('link', { name: /^Beantwoord/ }).click();
    await page.getByRole('radio', { name: 'Overgenomen', exact: true }).check();
    await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await expectDone(page, 'Het antwoord is bewaard.');
    expect(await whoReads('een karekiet', remarkDoors)).toEqual([...SECRETARISSEN, ...PARTICIPANTS]);
  });
});

test('de maatregelen en de deelagenda zijn van iedereen in het programma, het beheer van de beheerder', async () => {
  const b17 = await idOf(server(), `SELECT "id" FROM "Maatregel" WHERE "code" = 'B17'`);
  const shared = [paths.maatregelen(p), paths.maatregel(p, b17), paths.deelagenda(p)];
  const everybody = PEOPLE.filter((who) => who !== 'lezer' && who !== 'beheerder');
  for (const who of everybody)
    for (const path of shared) expect((await knock(who, path)).status, `${who} at ${path}`).toBe(200);
  const beheer = [paths.beheer(p), paths.people(p), paths.outbox(p)];
  expect(await whoGetsIn(beheer)).toEqual(same(beheer, ['beheerder']));
});
