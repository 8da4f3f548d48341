import type pg from 'pg';
import { paths } from '~/paths';
import type { Member } from '../cast';
import { programma as p } from './day';
import type { Screen } from './screens';

/** Of the werkgroep Toegang, its delivery, and what workInHand() made of it. */
export async function deliveryIds(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<Record<string, string>>(`
    WITH toegang AS (SELECT "id" FROM "Werkgroep" WHERE "key" = 'toegang'),
      fiche AS (SELECT f."id" FROM "Fiche" f JOIN "Bouwsteen" b ON b."id" = f."bouwsteenId" WHERE b."key" = 'bouwsteen-3c' LIMIT 1),
      held AS (SELECT m."id" FROM "WerkgroepMeeting" m JOIN toegang ON toegang."id" = m."werkgroepId"
               JOIN "ActionItem" a ON a."werkgroepMeetingId" = m."id" LIMIT 1),
      asked AS (SELECT "id" FROM "Consultation" WHERE "title" = 'Advies Toegang, versie 1'),
      made AS (SELECT "id" FROM "Package" WHERE "title" = 'Bouwstenen in bewerking')
    SELECT (SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-3a') AS delivered,
      (SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-3c') AS "inWork",
      (SELECT "id" FROM "Bouwsteen" WHERE "key" = 'bouwsteen-9') AS announced,
      (SELECT v."id" FROM "BouwsteenVersion" v JOIN "Bouwsteen" b ON b."id" = v."bouwsteenId" WHERE b."key" = 'bouwsteen-3d' LIMIT 1) AS "version3d",
      (SELECT "id" FROM fiche) AS fiche,
      (SELECT "id" FROM "WerkgroepMember" WHERE "werkgroepId" = (SELECT "id" FROM toegang) ORDER BY "id" LIMIT 1) AS member,
      (SELECT "id" FROM "PlanningEntry" WHERE "werkgroepId" = (SELECT "id" FROM toegang) ORDER BY "id" LIMIT 1) AS planning,
      (SELECT "id" FROM held) AS "werkgroepMeeting",
      (SELECT "id" FROM "ActionItem" WHERE "werkgroepMeetingId" = (SELECT "id" FROM held) LIMIT 1) AS "werkgroepAction",
      (SELECT "id" FROM "Escalatie" WHERE "werkgroepId" = (SELECT "id" FROM toegang) LIMIT 1) AS escalatie,
      (SELECT "id" FROM asked) AS consultation,
      (SELECT r."id" FROM "ConsultationRemark" r JOIN asked ON asked."id" = r."consultationId" JOIN "Party" p ON p."id" = r."partyId"
       WHERE p."key" = 'mind' LIMIT 1) AS remark,
      (SELECT r."id" FROM "ConsultationRemark" r JOIN asked ON asked."id" = r."consultationId" JOIN "Party" p ON p."id" = r."partyId"
       WHERE p."key" = 'vng' LIMIT 1) AS "ownRemark",
      (SELECT "id" FROM "Party" WHERE "key" = 'mind') AS mind,
      (SELECT "id" FROM "Party" WHERE "key" = 'vng') AS vng,
      (SELECT "id" FROM "RouteStep" WHERE "body" = 'Klankbordgroep van gemeenten' LIMIT 1) AS step,
      (SELECT "id" FROM "WerkgroepComment" WHERE "objectId" = (SELECT "id" FROM fiche) LIMIT 1) AS comment,
      (SELECT "id" FROM made) AS "newPackage",
      (SELECT "id" FROM "PackageItem" WHERE "packageId" = (SELECT "id" FROM made) ORDER BY "position" LIMIT 1) AS "packageItem",
      (SELECT "id" FROM "Package" WHERE "sentAt" IS NOT NULL LIMIT 1) AS package,
      (SELECT "id" FROM "AchterbanShare" WHERE "bouwsteenVersionId" IS NOT NULL ORDER BY "sharedAt" DESC LIMIT 1) AS share,
      (SELECT "id" FROM "AgendaItem" WHERE "title" = 'Wat gemeenten nodig hebben voor lokale teams') AS "proposedItem"`);
  return rows[0] ?? {};
}

/** What a werkgroep delivers, and what is done with it. */
export function deliveryScreens(id: Record<string, string>): Screen[] {
  const of = (key: string) => id[key] ?? '';
  const as = (who: Member, list: [string, string][]): Screen[] =>
    list.map(([name, path]) => ({ who, name, path }));
  const [w, delivered, inWork, fiche] = [of('toegang'), of('delivered'), of('inWork'), of('fiche')];
  const [asked, vng, pack, made] = [of('consultation'), of('vng'), of('package'), of('newPackage')];
  const route = { kind: 'bouwsteen', id: inWork } as const;
  return [
    ...as('secretaris', [
      ['bouwsteen', paths.bouwsteen(p, delivered)],
      ['bouwstenen', paths.bouwstenen(p)],
      ['bouwsteen-aangekondigd', paths.bouwsteen(p, of('announced'))],
      ['bouwsteen-versie', paths.bouwsteenVersion(p, delivered, 1)],
      ['bouwsteen-teruglegging', paths.bouwsteenReturn(p, delivered)],
      ['bouwsteen-verwerking', paths.bouwsteenProcessing(p, delivered)],
      ['bouwsteen-deling', paths.bouwsteenSharing(p, delivered)],
      ['bouwsteen-agenda', paths.bouwsteenAgenda(p, delivered)],
      ['behandeling', paths.route(p, route)],
      ['behandeling-stap-nieuw', paths.newRouteStep(p, route)],
      ['behandeling-stap', paths.routeStep(p, route, of('step'))],
      ['behandeling-stap-intrekking', paths.routeStepWithdrawal(p, route, of('step'))],
      ['optelling', paths.coverageOfAll(p)],
      ['leden', paths.werkgroepMembers(p, w)],
      ['lid-nieuw', paths.newWerkgroepMember(p, w)],
      ['lid', paths.werkgroepMember(p, w, of('member'))],
      ['planning-nieuw', paths.newPlanning(p, w)],
      ['planning', paths.planning(p, w, of('planning'))],
      ['planning-intrekking', paths.planningWithdrawal(p, w, of('planning'))],
      ['consultaties', paths.consultations(p)],
      ['consultatie-nieuw', paths.newConsultation(p, 'bouwsteen', of('version3d'))],
      ['consultatie', paths.consultation(p, asked)],
      ['consultatie-antwoord', paths.consultationRemark(p, asked, of('remark'))],
      ['consultatie-termijn', paths.consultationTerm(p, asked)],
      ['consultatie-sluiting', paths.consultationClosing(p, asked)],
      ['consultatie-herinnering', paths.consultationReminder(p, asked)],
      ['consultatie-teruggave', paths.responseReturn(p, asked, of('mind'))],
      ['pakketten', paths.packages(p)],
      ['pakket-nieuw', paths.newPackage(p)],
      ['pakket-concept', paths.package(p, made)],
      ['pakket-bewerken', paths.packageEdit(p, made)],
      ['pakket-intrekking', paths.packageWithdrawal(p, made)],
      ['pakket-verzending', paths.packageSending(p, made)],
      ['pakket-onderdeel-nieuw', paths.newPackageItem(p, made)],
      ['pakket-onderdeel', paths.packageItem(p, made, of('packageItem'))],
      ['pakket-onderdeel-plaats', paths.packageItemPlace(p, made, of('packageItem'))],
      ['pakket-onderdeel-weg', paths.packageItemRemoval(p, made, of('packageItem'))],
      ['taakopdracht-concept', paths.taakopdracht(p, w, 2)],
      ['taakopdracht-bewerken', paths.taakopdrachtEdit(p, w, 2)],
      ['taakopdracht-rondzending', paths.taakopdrachtRound(p, w, 2)],
      ['taakopdracht-agenda', paths.taakopdrachtAgenda(p, w, 2)],
      ['taakopdracht-vergelijking', paths.taakopdrachtComparison(p, w, 1, 2)],
    ]),
    ...as('voorzitterToegang', [
      ['overzicht-voorzitter', paths.overview(p)],
      ['werkgroep-eigen', paths.werkgroep(p, w)],
      ['bouwsteen-nieuw', paths.newBouwsteen(p, w)],
      ['bouwsteen-terug', paths.bouwsteen(p, inWork)],
      ['bouwsteen-gegevens', paths.bouwsteenFacts(p, inWork)],
      ['bouwsteen-bestanden', paths.bouwsteenFiles(p, inWork)],
      ['bouwsteen-onderdelen', paths.bouwsteenParts(p, inWork)],
      ['bouwsteen-indiening', paths.bouwsteenSubmission(p, inWork)],
      ['bouwsteen-intrekking', paths.bouwsteenWithdrawal(p, inWork)],
      ['fiche-nieuw', paths.newFiche(p, inWork)],
      ['fiche', paths.fiche(p, fiche)],
      ['fiche-gegevens', paths.fiche(p, fiche, { deel: 'gegevens' })],
      ['fiche-reeks', paths.fiche(p, fiche, { deel: 'reeks' })],
      ['fiche-tijdpad', paths.fiche(p, fiche, { deel: 'tijdpad' })],
      ['fiche-partners', paths.fiche(p, fiche, { deel: 'partners' })],
      ['fiche-verbanden', paths.fiche(p, fiche, { deel: 'verbanden' })],
      ['fiche-risicos', paths.fiche(p, fiche, { deel: 'risicos' })],
      ['fiche-draagvlak', paths.fiche(p, fiche, { deel: 'draagvlak' })],
      ['fiche-deel', paths.fichePart(p, fiche, 'doel')],
      ['fiche-geschiedenis', paths.ficheHistory(p, fiche)],
      ['fiche-versie', paths.ficheVersion(p, fiche, 1)],
      ['fiche-intrekking', paths.ficheWithdrawal(p, fiche)],
      ['werkgroep-optelling', paths.coverage(p, w)],
      ['bijeenkomst', paths.werkgroepMeeting(p, w, of('werkgroepMeeting'))],
      ['bijeenkomst-nieuw', paths.newWerkgroepMeeting(p, w)],
      ['bijeenkomst-bewerken', paths.werkgroepMeetingEdit(p, w, of('werkgroepMeeting'))],
      ['bijeenkomst-afgelasting', paths.werkgroepMeetingCancellation(p, w, of('werkgroepMeeting'))],
      ['werkgroepactie-nieuw', paths.newWerkgroepAction(p, w, of('werkgroepMeeting'))],
      ['werkgroepactie', paths.werkgroepAction(p, w, of('werkgroepMeeting'), of('werkgroepAction'))],
      [
        'werkgroepactie-intrekking',
        paths.werkgroepActionWithdrawal(p, w, of('werkgroepMeeting'), of('werkgroepAction')),
      ],
      ['escalatie', paths.escalatie(p, w, of('escalatie'))],
      ['escalatie-nieuw', paths.newEscalatie(p, w, true)],
      ['escalatie-bewerken', paths.escalatieEdit(p, w, of('escalatie'))],
      ['escalatie-intrekking', paths.escalatieWithdrawal(p, w, of('escalatie'))],
    ]),
    ...as('vng', [
      ['bouwsteen-gelezen', paths.bouwsteen(p, delivered)],
      ['consultaties-partij', paths.consultations(p)],
      ['consultatie-gelezen', paths.consultation(p, asked)],
      ['reactie', paths.response(p, asked, vng)],
      ['reactie-opmerking-nieuw', paths.newResponseRemark(p, asked, vng)],
      ['reactie-opmerking', paths.responseRemark(p, asked, vng, of('ownRemark'))],
      ['reactie-opmerking-intrekking', paths.responseRemarkWithdrawal(p, asked, vng, of('ownRemark'))],
      ['pakketten-gelezen', paths.packages(p)],
      ['pakket', paths.package(p, pack)],
      ['fiche-gelezen', paths.ficheVersion(p, fiche, 1)],
    ]),
  ];
}
