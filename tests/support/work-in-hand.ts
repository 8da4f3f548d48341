import { expect } from '@playwright/test';
import { paths } from '~/paths';
import { cast, theWeekBefore, type Member } from '../cast';
import { idOf, programma as p } from './day';
import type { TestServer } from './server';
import { sessionCookieOf } from './sign-in';
import { gridOf, put, workbook } from './spreadsheet';

/**
 * What the world doesn't bring, made through the doors of the application: bouwsteen 3c back at its werkgroep with a reaction
 * and a step by hand, an escalatie, a consultation with a remark, a package that is still made, a concept of
 * a taakopdracht, a round in which a party writes, a spreadsheet that was read, and a point that the VNG brought in.
 */
export async function workInHand(server: TestServer): Promise<void> {
  const one = (sql: string, ...values: unknown[]) => idOf(server, sql, values);
  const toegang = await one(`SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang'`);
  const boha = await one(`SELECT "id" FROM "Overleg" WHERE "key" = 'boha'`);
  const party = (key: string) => one(`SELECT "id" FROM "Party" WHERE "key" = $1`, key);
  const bouwsteen = await one(`SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-3c'`);
  const submitted =
    await one(`SELECT v."id" FROM "BouwsteenVersion" v JOIN "Bouwsteen" b ON b."id" = v."bouwsteenId"
    WHERE b."key" = 'bouwsteen-3a' ORDER BY v."number" DESC LIMIT 1`);
  const [vng, mind] = [await party('vng'), await party('mind')];

  await send(server, 'secretaris', paths.bouwsteenReturn(p, bouwsteen), {
    reason: 'De ramingen van 2026 en later ontbreken nog.',
    version: await one(`SELECT "version"::text AS "id" FROM "Bouwsteen" WHERE "id" = $1`, bouwsteen),
  });
  const fiche = await one(`SELECT "id" FROM "Fiche" WHERE "bouwsteenId" = $1`, bouwsteen);
  await send(server, 'lidToegang', paths.ficheComments(p, fiche), {
    place: 'reeks',
    text: 'Hoe komt u aan het bedrag van 2026?',
  });
  await send(server, 'secretaris', paths.newRouteStep(p, { kind: 'bouwsteen', id: bouwsteen }), {
    date: '2021-12-09',
    body: 'Klankbordgroep van gemeenten',
    purpose: 'adviseren',
    conclusion: 'De richting is goed, de bedragen zijn nog onzeker.',
    remarks: 'Reken ook uit wat verblijf bij pleegouders kost.',
    followUp: 'Komt in de volgende versie.',
  });
  await send(server, 'voorzitterToegang', paths.newEscalatie(p, toegang), {
    question: 'Mag de opbrengst van B17 een jaar later beginnen?',
    wish: 'Dat de reeks van B17 in 2024 begint, omdat de plekken in de regio er dan pas zijn.',
    argument: 'De aanbieders bouwen in 2023 om.',
    neededBy: '2022-01-20',
  });
  await send(server, 'secretaris', paths.newConsultation(p, 'bouwsteen', submitted), {
    kind: 'bouwsteen',
    versionId: submitted,
    title: 'Advies Toegang, versie 1',
    explanation: 'Kijk vooral naar de lokale teams.',
    until: '2021-12-31',
    'partyIds[]': [vng, mind],
  });
  const consultation = await one(
    `SELECT "id" FROM "Consultation" WHERE "title" = 'Advies Toegang, versie 1'`,
  );
  const remark = {
    place: 'bladzijde 12',
    kind: 'inhoudelijk',
    text: 'De kosten voor gemeenten staan er niet bij. Zonder die cijfers kan de achterban niets zeggen.',
    intent: 'klaar',
  };
  await send(server, 'vng', paths.newResponseRemark(p, consultation, vng), remark);
  await send(server, 'mind', paths.newResponseRemark(p, consultation, mind), { ...remark, place: '' });
  await one(
    `UPDATE "ConsultationParty" SET "answeredAt" = $3, "position" = 'kanttekening', "note" = 'Met cijfers wel.'
     WHERE "consultationId" = $1 AND "partyId" = $2 RETURNING "consultationId" AS "id"`,
    consultation,
    mind,
    theWeekBefore,
  );
  await send(server, 'secretaris', paths.newPackage(p, boha), {
    overlegId: boha,
    title: 'Bouwstenen in bewerking',
    date: '2022-01-17',
    letter: 'Hierbij de bouwstenen.',
  });
  await send(server, 'vng', paths.proposeItem(p, boha), {
    title: 'Wat gemeenten nodig hebben voor lokale teams',
    'purposes[]': 'ter_bespreking',
    minutes: '15',
    submitterId: vng,
  });
  await send(server, 'secretaris', paths.newTaakopdracht(p, toegang), {
    note: 'Vraag 6 over de subgroep gaat voor.',
  });
  await send(server, 'secretaris', paths.newRound(p), {
    title: 'Begin van 2022',
    asOf: '2022-01-01',
    dueOn: '2022-01-15',
    explanation: 'Wij vragen vooral naar wat u van anderen nodig hebt.',
    'partyIds[]': [vng, mind],
  });
  const round = await one(`SELECT "id" FROM "ReportingRound" WHERE "key" = '2022-01-01'`);
  const lokaalTeam = await one(
    `SELECT "id" FROM "ActionItem" WHERE "origin" = 'deelagenda' AND "title" = 'Lokaal team 2.0 beschrijven'`,
  );
  const said = {
    progress: 'met_zorg',
    text: 'De beschrijving ligt bij de leden.',
    needs: 'Een besluit over de kosten.',
  };
  await send(server, 'vng', paths.submissionAction(p, round, vng, lokaalTeam), { ...said, version: '0' });
  await send(server, 'vng', paths.actionReport(p, lokaalTeam), {
    ...said,
    version: await one(`SELECT "version"::text AS "id" FROM "ActionItem" WHERE "id" = $1`, lokaalTeam),
  });
  await bringInActions(server);
}

/** A list of actions that came back with a row that changed and one that is refused. */
async function bringInActions(server: TestServer): Promise<void> {
  const headers = { cookie: await sessionCookieOf(server, cast.secretaris), origin: server.url };
  const list = await fetch(server.url + paths.spreadsheetFile(p, 'acties'), { headers });
  const grid = await gridOf(new Uint8Array(await list.arrayBuffer()));
  put(grid, 0, 'Actie', 'Lokale teams beschrijven en vergelijken');
  put(grid, 1, 'Jaar', 2031);
  const body = new FormData();
  body.set('kind', 'acties');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  body.set('bestanden', new File([new Uint8Array(await workbook(grid))], 'acties-gewijzigd.xlsx', { type }));
  const answer = await fetch(server.url + paths.newSpreadsheet(p), {
    method: 'POST',
    redirect: 'manual',
    headers,
    body,
  });
  const here = answer.headers.get('location');
  if (answer.status !== 302 || here === null) throw new Error(`the list was not taken in: ${answer.status}`);
  await expect
    .poll(async () => (await fetch(new URL(here, server.url), { headers })).text(), { timeout: 60_000 })
    .toContain('kan zo niet');
}

async function send(
  server: TestServer,
  who: Member,
  path: string,
  fields: Record<string, string | string[]>,
): Promise<void> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  const answer = await fetch(server.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: await sessionCookieOf(server, cast[who]), origin: server.url },
    body,
  });
  if (answer.status !== 302) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}
