import type pg from 'pg';
import { exportPath, paths } from '~/paths';
import { withClient } from '../postgres/addresses';
import { PROGRAMMA } from './database';
import { LARGE_WERKGROEP } from './world/deliveries';
import type { BenchPerson } from './world/size';
import { BENCH_PEOPLE } from './world/size';
import { COMMON_WORD, RARE_WORD } from './world/words';

export type Page = {
  name: string;
  /** Null: not signed in. */
  who: BenchPerson | null;
  /** Asked in turn. */
  paths: string[];
  /** A paper or a file and not a page: the aim of speed is for pages. */
  paper?: true;
};

/** How many different things of a kind are asked for. */
const SAMPLE = 20;

/** What is measured: every page there is, for who has most to see, with things spread over the large world. */
export async function listPages(databaseUrl: string): Promise<Page[]> {
  return withClient(databaseUrl, async (client) => {
    const p = PROGRAMMA;
    const id = await samples(client);
    const [overleg = ''] = id.overleg;
    const [partij = ''] = id.party;
    const [maatregel = ''] = id.maatregel;
    const meetings = (ids: string[], path: (p: string, id: string) => string) =>
      ids.map((one) => path(p, one));
    const one = (name: string, who: BenchPerson | null, ...addresses: string[]): Page => ({
      name,
      who,
      paths: addresses,
    });
    const items = id.item.map(({ id: itemId, meetingId }) => paths.item(p, meetingId, itemId));
    return [
      one('aanmelden', null, paths.signIn()),
      one('overzicht (secretaris)', 'secretaris', paths.overview(p)),
      one('overzicht (partij)', 'partij', paths.overview(p)),
      one('vergaderingen', 'secretaris', paths.meetings(p)),
      one('vergaderingen (partij)', 'partij', paths.meetings(p)),
      one('overleg', 'secretaris', ...meetings(id.overleg, paths.overleg)),
      one('parkeerlijst', 'secretaris', ...meetings(id.overleg, paths.parkingList)),
      one('agenda in voorbereiding', 'secretaris', ...meetings(id.concept, paths.meeting)),
      one('agenda verzonden', 'secretaris', ...meetings(id.sent, paths.meeting)),
      one('agenda (partij)', 'partij', ...meetings(id.partySent, paths.meeting)),
      one('agendapunt', 'secretaris', ...items),
      one('agendapunt (partij)', 'partij', ...items),
      one('agendapunt bewerken', 'secretaris', ...id.item.map((i) => paths.itemEdit(p, i.meetingId, i.id))),
      one('controle', 'secretaris', ...meetings(id.concept, paths.check)),
      one('verzending', 'secretaris', ...meetings(id.concept, paths.sending)),
      one('verzendingen', 'secretaris', ...meetings(id.sent, paths.deliveries)),
      one('geschiedenis', 'secretaris', ...meetings(id.held, paths.meetingHistory)),
      one('verslag maken', 'secretaris', ...meetings(id.minuting, paths.minutes)),
      one('verslag vastgesteld', 'secretaris', ...meetings(id.held, paths.minutes)),
      one('verslag (partij)', 'partij', ...meetings(id.held, paths.minutes)),
      one('besluitenlijst', 'secretaris', ...meetings(id.held, paths.decisionList)),
      one('actielijst', 'secretaris', ...meetings(id.held, paths.actionList)),
      one('besluiten', 'secretaris', paths.decisions(p)),
      one('besluiten (partij)', 'partij', paths.decisions(p)),
      one(
        'besluiten, gefilterd',
        'secretaris',
        ...filters((filter) => paths.decisions(p, filter), { overleg, partij, maatregel }),
      ),
      one('besluit', 'secretaris', ...id.decision.map((one) => paths.decision(p, one))),
      one('acties', 'secretaris', paths.actions(p)),
      one('acties (partij)', 'partij', paths.actions(p)),
      one(
        'acties, gefilterd',
        'secretaris',
        ...filters((filter) => paths.actions(p, filter), { overleg, partij, maatregel }),
      ),
      one('actie', 'secretaris', ...id.action.map((one) => paths.action(p, one))),
      one('maatregelen', 'partij', paths.maatregelen(p)),
      one('maatregel', 'secretaris', ...id.maatregel.map((one) => paths.maatregel(p, one))),
      one('maatregel (partij)', 'partij', ...id.maatregel.map((one) => paths.maatregel(p, one))),
      one('PM-posten', 'partij', paths.pm(p)),
      one('beeld van het geld', 'partij', paths.moneyPicture(p)),
      one('monitoring', 'partij', paths.monitoring(p)),
      one('werkgroepen', 'secretaris', paths.werkgroepen(p)),
      one('werkgroep', 'secretaris', ...id.werkgroep.map((one) => paths.werkgroep(p, one))),
      one('werkgroep met 50 bouwstenen', 'secretaris', ...id.large.map((one) => paths.werkgroep(p, one))),
      one(
        'werkgroep met 50 bouwstenen (partij)',
        'partij',
        ...id.large.map((one) => paths.werkgroep(p, one)),
      ),
      one('bouwstenen', 'secretaris', paths.bouwstenen(p)),
      one('bouwstenen (partij)', 'partij', paths.bouwstenen(p)),
      one('bouwsteen', 'secretaris', ...id.bouwsteen.map((one) => paths.bouwsteen(p, one))),
      one('bouwsteen (partij)', 'partij', ...id.bouwsteen.map((one) => paths.bouwsteen(p, one))),
      one('fiche', 'secretaris', ...id.fiche.map((one) => paths.ficheVersion(p, one, 19))),
      one('optelling van een werkgroep', 'secretaris', ...id.large.map((one) => paths.coverage(p, one))),
      one('optelling over alle', 'secretaris', paths.coverageOfAll(p)),
      one('consultatie', 'secretaris', ...id.consultation.map((one) => paths.consultation(p, one))),
      one('pakket', 'secretaris', ...id.package.map((one) => paths.package(p, one))),
      one(
        'taakopdracht',
        'secretaris',
        ...id.taakopdracht.map((t) => paths.taakopdracht(p, t.werkgroepId, t.number)),
      ),
      one('deelagenda', 'partij', paths.deelagenda(p)),
      one('deelagenda als tabel', 'partij', paths.deelagenda(p, { als: 'tabel' })),
      one('deelagenda, gefilterd', 'partij', paths.deelagenda(p, { partij: 'wij' })),
      one('doelen', 'secretaris', paths.goals(p)),
      one('rondes', 'secretaris', paths.rounds(p)),
      one('zoeken, gewoon woord', 'secretaris', paths.search(p, COMMON_WORD)),
      one('zoeken, gewoon (partij)', 'partij', paths.search(p, COMMON_WORD)),
      one('zoeken, zeldzaam woord', 'secretaris', paths.search(p, RARE_WORD)),
      one('beheer mensen', 'beheerder', paths.people(p)),
      one('beheer partijen', 'beheerder', paths.parties(p)),
      one('beheer post', 'beheerder', paths.outbox(p)),
      one('eigen sessies', 'partij', paths.sessions()),
      { ...one('besluiten.csv', 'secretaris', exportPath(paths.decisions(p), 'csv')), paper: true },
      { ...one('acties.csv', 'secretaris', exportPath(paths.actions(p), 'csv')), paper: true },
      { ...one('acties.xlsx', 'secretaris', exportPath(paths.actions(p), 'xlsx')), paper: true },
      { ...one('agenda.pdf', 'secretaris', ...meetings(id.sent, paths.agendaPdf)), paper: true },
      { ...one('verslag.pdf', 'secretaris', ...meetings(id.held, paths.minutesPdf)), paper: true },
    ];
  });
}

/** The filters that people use most, one by one and together. */
function filters(
  path: (filter: Record<string, string>) => string,
  { overleg, partij, maatregel }: { overleg: string; partij: string; maatregel: string },
): string[] {
  const asked: Record<string, string>[] = [
    { overleg },
    { partij },
    { maatregel },
    { jaar: '2024' },
    { q: COMMON_WORD },
    { overleg, partij, jaar: '2024' },
  ];
  return asked.map(path);
}

async function samples(client: pg.ClientBase) {
  const ids = async (sql: string): Promise<string[]> =>
    (await client.query<{ id: string }>(`${sql} ORDER BY md5("id"::text) LIMIT ${SAMPLE}`)).rows.map(
      ({ id }) => id,
    );
  const meetings = (where: string) => ids(`SELECT "id" FROM "Meeting" m WHERE ${where}`);
  const ofParty = `"overlegId" IN (SELECT op."overlegId" FROM "OverlegParticipant" op JOIN "PartyMembership" pm ON pm."partyId" = op."partyId"
    JOIN "Person" x ON x."id" = pm."personId" WHERE x."email" = '${BENCH_PEOPLE.partij}')`;
  const ofLarge = `"werkgroepId" = (SELECT "id" FROM "Werkgroep" WHERE "key" = '${LARGE_WERKGROEP}')`;
  const { rows: item } = await client.query<{ id: string; meetingId: string }>(
    `SELECT i."id", i."meetingId" FROM "AgendaItem" i JOIN "Meeting" m ON m."id" = i."meetingId"
     WHERE m."state" = 'verzonden' AND m.${ofParty} ORDER BY md5(i."id"::text) LIMIT ${SAMPLE}`,
  );
  const { rows: taakopdracht } = await client.query<{ werkgroepId: string; number: number }>(
    `SELECT "werkgroepId", "number" FROM "TaakopdrachtVersion" ORDER BY "id" LIMIT ${SAMPLE}`,
  );
  return {
    overleg: await ids('SELECT "id" FROM "Overleg"'),
    party: await ids(`SELECT "id" FROM "Party" WHERE "kind" = 'organisation'`),
    concept: await meetings(`"state" = 'concept'`),
    sent: await meetings(`"state" = 'verzonden'`),
    partySent: await meetings(`"state" IN ('verzonden', 'gehouden') AND ${ofParty}`),
    held: await meetings(`"minutesState" = 'vastgesteld' AND ${ofParty}`),
    minuting: await meetings(`"state" = 'gehouden' AND "minutesState" = 'concept'`),
    item,
    decision: await ids('SELECT "id" FROM "Decision"'),
    action: await ids('SELECT "id" FROM "ActionItem"'),
    maatregel: await ids('SELECT "id" FROM "Maatregel"'),
    werkgroep: await ids('SELECT "id" FROM "Werkgroep"'),
    large: await ids(`SELECT "id" FROM "Werkgroep" WHERE "key" = '${LARGE_WERKGROEP}'`),
    bouwsteen: await ids(`SELECT "id" FROM "Bouwsteen" WHERE ${ofLarge}`),
    fiche: await ids(
      `SELECT "id" FROM "Fiche" WHERE "bouwsteenId" IN (SELECT "id" FROM "Bouwsteen" WHERE ${ofLarge})`,
    ),
    consultation: await ids(`SELECT "id" FROM "Consultation" WHERE "key" = 'groot'`),
    package: await ids(`SELECT "id" FROM "Package" WHERE "key" = 'groot'`),
    taakopdracht,
  };
}
