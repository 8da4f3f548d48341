import { withClient } from '../../scripts/postgres/addresses';
import { handbooks } from '~/domain/handbook/read';
import { paths } from '~/paths';
import { cast, type Member } from '../cast';
import { deliveryIds, deliveryScreens } from './delivery-screens';
import type { TestServer } from './server';

const p = 'hervormingsagenda';

export type Screen = { who: Member | null; name: string; path: string };

/** Ids in the world, by what they are. */
export async function worldIds(server: TestServer): Promise<Record<string, string>> {
  return withClient(server.database.appUrl, async (client) => {
    const { rows } = await client.query<Record<string, string>>(`
      WITH boha AS (SELECT "id" FROM "Overleg" WHERE "key" = 'boha'),
        held AS (SELECT m."id" FROM "Meeting" m JOIN boha ON boha."id" = m."overlegId" WHERE m."state" = 'gehouden' ORDER BY m."startsAt" LIMIT 1),
        next AS (SELECT m."id" FROM "Meeting" m JOIN boha ON boha."id" = m."overlegId" WHERE m."state" = 'concept' ORDER BY m."startsAt" LIMIT 1),
        item AS (SELECT i."id" FROM "AgendaItem" i JOIN held ON held."id" = i."meetingId" JOIN "Decision" d ON d."agendaItemId" = i."id"
                 JOIN "Annotation" a ON a."agendaItemId" = i."id" LIMIT 1)
      SELECT (SELECT "id" FROM boha) AS overleg, (SELECT "id" FROM held) AS held, (SELECT "id" FROM next) AS next,
        (SELECT "id" FROM item) AS item,
        (SELECT i."id" FROM "AgendaItem" i JOIN next ON next."id" = i."meetingId" ORDER BY "position" LIMIT 1) AS "nextItem",
        (SELECT a."id" FROM "Attachment" a JOIN "AgendaItem" i ON i."id" = a."agendaItemId" JOIN held ON held."id" = i."meetingId" LIMIT 1) AS attachment,
        (SELECT d."id" FROM "Decision" d JOIN held ON held."id" = d."meetingId" ORDER BY "sequence" DESC LIMIT 1) AS decision,
        (SELECT a."id" FROM "ActionItem" a JOIN held ON held."id" = a."meetingId" LIMIT 1) AS action,
        (SELECT "id" FROM "ActionItem" WHERE "origin" = 'deelagenda' AND "parentId" IS NULL ORDER BY "id" LIMIT 1) AS "deelagendaAction",
        (SELECT "id" FROM "ReportingRound" WHERE "key" = '2022-01-01') AS round,
        (SELECT r."actionItemId" FROM "RoundReport" r LIMIT 1) AS "roundAction",
        (SELECT r."id" FROM "ActionReport" r JOIN "RoundReport" x ON x."actionItemId" = r."actionItemId" LIMIT 1) AS report,
        (SELECT "id" FROM "ImportBatch" ORDER BY "createdAt" DESC LIMIT 1) AS batch,
        (SELECT "id" FROM "Indicator" WHERE "key" = 'deelname-gemeenten') AS indicator,
        (SELECT m."id" FROM "Measurement" m JOIN "Indicator" i ON i."id" = m."indicatorId" WHERE i."key" = 'deelname-gemeenten' LIMIT 1) AS measurement,
        (SELECT "id" FROM "GoodPractice" WHERE "key" = 'haags-doorbraaklab') AS example,
        (SELECT "id" FROM "Knelpunt" WHERE "key" = 'breedte-jeugdwet') AS knelpunt,
        (SELECT "id" FROM "Maatregel" WHERE "code" = 'B17') AS b17,
        (SELECT am."actionItemId" FROM "ActionMaatregel" am JOIN "Maatregel" m ON m."id" = am."maatregelId" WHERE m."code" = 'B17'
          ORDER BY am."actionItemId" LIMIT 1) AS "b17Action",
        (SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang') AS toegang,
        (SELECT "id" FROM "Party" WHERE "key" = 'vng') AS vng,
        (SELECT "id" FROM "Person" WHERE "email" = '${cast.vng}') AS person`);
    return { ...rows[0], ...(await deliveryIds(client)) };
  });
}

/** Every screen that can be opened in the demo world, as somebody for whom it is there. */
export function screens(id: Record<string, string>): Screen[] {
  const of = (key: string) => id[key] ?? '';
  const as = (who: Member | null, list: [string, string][]): Screen[] =>
    list.map(([name, path]) => ({ who, name, path }));
  const [held, next, item, nextItem] = [of('held'), of('next'), of('item'), of('nextItem')];
  return [
    ...deliveryScreens(id),
    ...as(null, [
      ['inloggen', paths.signIn()],
      ['hulp', paths.help()],
      ...handbooks.map((name): [string, string] => [`handleiding-${name}`, paths.handbook(name)]),
      ['toegankelijkheid', paths.accessibility()],
      ['privacy', paths.privacy()],
      ['probleem', paths.problem()],
      ['link', paths.signInLink('geen-geldige-link')],
      ['nergens', '/dit/is/er/niet'],
    ]),
    ...as('secretaris', [
      ['overzicht', paths.overview(p)],
      ['vergaderingen', paths.meetings(p)],
      ['nieuwe-vergadering', paths.newMeeting(p, of('overleg'))],
      ['nieuwe-ronde', paths.newRound(p)],
      ['ronde', paths.round(p, of('round'))],
      ['ronde-wijzigen', paths.roundEdit(p, of('round'))],
      ['ronde-vastleggen', paths.roundFreezing(p, of('round'))],
      ['ronde-vergelijken', paths.roundComparison(p, of('round'))],
      ['overleg', paths.overleg(p, of('overleg'))],
      ['overleg-instellingen', paths.overlegSettings(p, of('overleg'))],
      ['parkeerlijst', paths.parkingList(p, of('overleg'))],
      ['agenda', paths.meeting(p, next)],
      ['agenda-verzonden', paths.meeting(p, held)],
      ['gegevens', paths.meetingFacts(p, next)],
      ['voorstellen', paths.meetingProposals(p, next)],
      ['geschiedenis', paths.meetingHistory(p, held)],
      ['punt', paths.item(p, held, item)],
      ['punt-nieuw', paths.newItem(p, next)],
      ['punt-bewerken', paths.itemEdit(p, next, nextItem)],
      ['punt-doorschuiven', paths.itemCarry(p, next, nextItem)],
      ['punt-intrekken', paths.itemWithdrawal(p, next, nextItem)],
      ['bijlagen', paths.itemAttachments(p, next, nextItem)],
      ['bijlage', paths.attachment(p, held, of('attachment'))],
      ['controle', paths.check(p, next)],
      ['verzending', paths.sending(p, next)],
      ['afgelasting', paths.cancellation(p, next)],
      ['verzendingen', paths.deliveries(p, held)],
      ['versie', paths.agendaVersion(p, held, 1)],
      ['verslag', paths.minutes(p, held)],
      ['aanwezigheid', paths.attendance(p, held)],
      ['inbreng-nieuw', paths.newContribution(p, held, item)],
      ['besluit-nieuw', paths.newDecision(p, held, item)],
      ['actie-nieuw', paths.newMinutesAction(p, held, item)],
      ['besluit-bewerken', paths.decisionEdit(p, held, of('decision'))],
      ['actie-bewerken', paths.actionEdit(p, held, of('action'))],
      ['opmerkingen', paths.remarks(p, held)],
      ['besluitenlijst', paths.decisionList(p, held)],
      ['actielijst', paths.actionList(p, held)],
      ['besluiten', paths.decisions(p)],
      ['besluit', paths.decision(p, of('decision'))],
      ['acties', paths.actions(p)],
      ['spreadsheets', paths.spreadsheets(p)],
      ['spreadsheet-inbrengen', paths.newSpreadsheet(p)],
      ['actie', paths.action(p, of('action'))],
      ['pm-beleggen', paths.pmCell(p, of('b17'), 2025)],
      ['deelagenda-actie-nieuw', paths.newDeelagendaAction(p, 'toegang')],
      ['actie-verplaatsen', paths.actionShift(p, of('deelagendaAction'))],
      ['actie-opvolgen', paths.actionSuccession(p, of('deelagendaAction'))],
      ['spreadsheet-voorbeeld', paths.spreadsheet(p, of('batch'))],
      ['spreadsheet-geweigerd', paths.spreadsheet(p, of('batch'), { oordeel: 'geweigerd' })],
      ['actie-aandeel', paths.actionShare(p, of('b17Action'), of('b17'))],
      ['centrale-opdracht-nieuw', paths.newCentrale(p)],
      ['indicator-nieuw', paths.newMonitored(p, 'indicator')],
      ['indicator-bewerken', paths.monitoredEdit(p, 'indicator', of('indicator'))],
      ['indicator-intrekken', paths.monitoredWithdrawal(p, 'indicator', of('indicator'))],
      ['meting-intrekken', paths.measurementWithdrawal(p, of('indicator'), of('measurement'))],
      ['voorbeeld-nieuw', paths.newMonitored(p, 'good_practice')],
      ['voorbeeld-bewerken', paths.monitoredEdit(p, 'good_practice', of('example'))],
      ['risico-nieuw', paths.newMonitored(p, 'risk')],
      ['knelpunt-bewerken', paths.monitoredEdit(p, 'knelpunt', of('knelpunt'))],
      ['knelpunt-antwoord', paths.obstacleAnswer(p, 'knelpunt', of('knelpunt'))],
      ['doel-nieuw', paths.newGoal(p)],
      ['zoeken', paths.search(p, 'toegang')],
      ['zoeken-leeg', paths.search(p, 'zeppelin')],
      ['sessies', paths.sessions()],
    ]),
    ...as('vng', [
      ['overzicht-partij', paths.overview(p)],
      ['agenda-gelezen', paths.meeting(p, held)],
      ['punt-gelezen', paths.item(p, held, item)],
      ['annotatie', paths.annotations(p, held, item, of('vng'))],
      ['verslag-gelezen', paths.minutes(p, held)],
      ['opmerkingen-partij', paths.remarks(p, held)],
      ['actie-melden', paths.actionReport(p, of('deelagendaAction'))],
      ['maatregelen', paths.maatregelen(p)],
      ['maatregelen-tabel-2', `${paths.maatregelen(p)}?tabel=2`],
      ['maatregel', paths.maatregel(p, of('b17'))],
      ['reeksen-vergeleken', paths.seriesComparison(p, of('b17'))],
      ['pm-posten', paths.pm(p)],
      ['optelling-eerder', paths.coverageOfAll(p, '2021-10-07')],
      ['monitoring', paths.monitoring(p)],
      ['indicator', paths.indicator(p, of('indicator'))],
      ['voorbeeld', paths.monitored(p, 'good_practice', of('example'))],
      ['knelpunt', paths.monitored(p, 'knelpunt', of('knelpunt'))],
      ['beeld', paths.moneyPicture(p)],
      ['beeld-2026', paths.moneyPicture(p, { jaar: '2026' })],
      ['werkgroepen', paths.werkgroepen(p)],
      ['werkgroep', paths.werkgroep(p, of('toegang'))],
      ['taakopdracht', paths.taakopdracht(p, of('toegang'), 1)],
      ['centrale-opdracht', paths.centrale(p)],
      ['centrale-opdracht-vergelijking', paths.centraleComparison(p)],
      ['deelagenda', paths.deelagenda(p)],
      ['doelen', paths.goals(p)],
      ['rondes', paths.rounds(p)],
      ['meldingen', paths.submission(p, of('round'), of('vng'))],
      ['meldingen-actie', paths.submissionAction(p, of('round'), of('vng'), of('roundAction'))],
      ['meldingen-bewijs', paths.submissionEvidence(p, of('round'), of('vng'), of('roundAction'))],
      ['meldingen-indienen', paths.submissionHandIn(p, of('round'), of('vng'))],
      ['actie-bewijs', paths.reportEvidence(p, of('roundAction'), of('report'))],
      ['actie-gemeld', paths.action(p, of('roundAction'))],
      ['deelagenda-wij', paths.deelagenda(p, { partij: 'wij' })],
      ['deelagenda-tabel', paths.deelagenda(p, { als: 'tabel' })],
      ['deelagenda-actie', paths.action(p, of('deelagendaAction'))],
      ['voorstel', paths.proposeItem(p, of('overleg'))],
      ['voorstel-bijlagen', paths.proposedItemFiles(p, of('overleg'), of('proposedItem'))],
      ['herinneringen', paths.reminders(p)],
      ['agenda-adres', paths.newCalendarFeed(p)],
    ]),
    ...as('lezer', [
      ['overzicht-lezer', paths.overview(p)],
      ['gedeeld', paths.shared(p)],
      ['gedeeld-bouwsteen', paths.sharedThing(p, of('share'))],
      ['herinneringen-lezer', paths.reminders(p)],
    ]),
    ...as('financien', [
      ['pm-invullen', paths.pmAmount(p, of('b17'), 2025)],
      ['gerealiseerd', paths.realised(p, of('b17'))],
    ]),
    ...as('beheerder', [
      ['beheer', paths.beheer(p)],
      ['mensen', paths.people(p)],
      ['mens-nieuw', paths.newPerson(p)],
      ['mens', paths.person(p, of('person'))],
      ['partijen', paths.parties(p)],
      ['partij', paths.party(p, of('vng'))],
      ['post', paths.outbox(p)],
    ]),
  ];
}
