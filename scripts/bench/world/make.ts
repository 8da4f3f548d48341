import pg from 'pg';
import { placeholderPdf } from '~/documents/pdf/notice';
import { storeFile } from '~/platform/outside/files.server';
import { Chance } from './chance';
import { makeDeliveries } from './deliveries';
import { writeHistory } from './history';
import { readKnown, type Known } from './known';
import { type KnownFile, makeMeeting, type MadeItem, type Making, park } from './meetings';
import { type Adoption, makeMinutes } from './minutes';
import { makeMoney } from './money';
import { planMeetings, type PlannedMeeting } from './plan';
import { insertRows, noRows } from './rows';
import { makeSending } from './sending';
import { NOW, share, SIZE } from './size';
import { makeAccounts, makeOverleggen } from './who';
import { subjectOf } from './words';
import { annotate, makeAction } from './work';

/** Points on each parking list. */
const PARKED = 3;
const DEELAGENDA = 2_000;

/** Fills a database that holds the world that comes with us up to the size of the large one, as its owner. */
export async function makeLargeWorld(ownerUrl: string, programmaKey: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    const known = await readKnown(client, programmaKey);
    const making: Making = {
      chance: new Chance(2021),
      known,
      rows: noRows(),
      files: await makeFiles(),
      happened: [],
    };
    const adoptions = fill(making);
    for (const [table, rows] of Object.entries(making.rows)) await insertRows(client, table, rows);
    await makeDeliveries(client, known.programma.id);
    await makeMoney(client, known.programma.id);
    await adopt(client, adoptions);
    await countDecisions(client);
    await writeHistory(client, known.programma.id, making.happened);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

function fill(making: Making): Adoption[] {
  const { chance, known, rows, files } = making;
  for (const file of files) rows.File.push({ ...file, createdAt: NOW });
  const overleggen = makeOverleggen(chance, known, rows);
  makeAccounts(chance, known, overleggen, rows);
  const parked = overleggen.length * PARKED;
  const { meetings, agendaItems } = known.counts;
  const planned = planMeetings(chance, overleggen, { meetings, agendaItems: agendaItems + parked });
  const made = planned.map((meeting) => ({ meeting, items: makeMeeting(making, meeting) }));
  for (const { id } of overleggen) park(making, id, PARKED, NOW);
  for (const { meeting, items } of made) if (meeting.state !== 'concept') makeSending(making, meeting, items);
  const held = made.filter(({ meeting }) => meeting.state === 'gehouden');
  const adoptions = decideAll(making, held, known);
  annotateAll(making, made);
  const left = SIZE.actions - known.counts.actions - DEELAGENDA;
  for (let number = 0; number < DEELAGENDA; number += 1)
    makeAction(
      making,
      {
        theme: `Thema ${1 + (number % 12)}: ${subjectOf(chance)}`,
        number: String(number + 1),
        year: 2022 + (number % 7),
      },
      number,
    );
  held.forEach(({ meeting, items }, place) => {
    for (let number = 0; number < share(left, held.length, place); number += 1) {
      const item = items[number % items.length];
      if (item) makeAction(making, { meeting, item }, number);
    }
  });
  return adoptions;
}

type Made = { meeting: PlannedMeeting; items: MadeItem[] };

function decideAll(making: Making, held: readonly Made[], known: Known): Adoption[] {
  const counters = new Map<string, number>();
  const take = (overlegId: string, year: number): number => {
    const last = (counters.get(`${overlegId} ${year}`) ?? 0) + 1;
    counters.set(`${overlegId} ${year}`, last);
    return last;
  };
  const total = SIZE.decisions - known.counts.decisions;
  return held.flatMap(({ meeting, items }, place) =>
    makeMinutes(making, meeting, items, share(total, held.length, place), take),
  );
}

function annotateAll(making: Making, made: readonly Made[]): void {
  const items = made.flatMap(({ meeting, items: own }) => own.map((item) => ({ meeting, item })));
  const total = SIZE.annotations - making.known.counts.annotations;
  items.forEach(({ meeting, item }, place) =>
    annotate(making, meeting, item, share(total, items.length, place)),
  );
}

/** What the besluiten that adopt minutes did: the minutes are vastgesteld by them, and their besluiten locked. */
async function adopt(client: pg.ClientBase, adoptions: readonly Adoption[]): Promise<void> {
  await client.query(
    `WITH did AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS d("meetingId" uuid, "decisionId" uuid, "at" timestamptz)),
      meetings AS (UPDATE "Meeting" m SET "adoptedAt" = did."at", "adoptedByDecisionId" = did."decisionId", "minutesState" = 'vastgesteld'
        FROM did WHERE m."id" = did."meetingId" RETURNING m."id")
     UPDATE "Decision" d SET "lockedAt" = did."at" FROM did WHERE d."meetingId" = did."meetingId"`,
    [JSON.stringify(adoptions)],
  );
}

async function countDecisions(client: pg.ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO "DecisionCounter" ("overlegId", "year", "last")
    SELECT "overlegId", "year", max("sequence") FROM "Decision" GROUP BY 1, 2
    ON CONFLICT ("overlegId", "year") DO UPDATE SET "last" = excluded."last"`);
}

/** A few real files; every bijlage of the large world is one of them. */
async function makeFiles(): Promise<KnownFile[]> {
  const files: KnownFile[] = [];
  for (let number = 1; number <= 8; number += 1) {
    const bytes = placeholderPdf({
      title: `Bijlage ${number} van de grote wereld`,
      source: 'npm run bench',
      readIn: null,
    });
    files.push({ ...(await storeFile([bytes])), mediaType: 'application/pdf' });
  }
  return files;
}
