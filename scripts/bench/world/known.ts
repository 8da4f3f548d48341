import type pg from 'pg';

export type KnownParty = {
  id: string;
  key: string;
  name: string;
  shortName: string;
  hoek: 'rijk' | 'gemeenten' | 'aanbieders' | 'professionals' | 'clienten' | null;
  kind: string;
};

/** The world that comes with us, on which the large one is built. */
export type Known = {
  programma: { id: string; key: string; firstYear: number; lastYear: number };
  parties: KnownParty[];
  overleggen: { id: string; shortName: string; decisionPrefix: string; name: string }[];
  participants: { overlegId: string; partyId: string }[];
  werkgroepen: { id: string; shortName: string }[];
  maatregelen: { id: string; name: string; code: string | null }[];
  counts: Record<'meetings' | 'agendaItems' | 'annotations' | 'actions' | 'decisions' | 'accounts', number>;
};

export async function readKnown(client: pg.ClientBase, key: string): Promise<Known> {
  const { rows: programmas } = await client.query<Known['programma']>(
    'SELECT "id", "key", "firstYear", "lastYear" FROM "Programma" WHERE "key" = $1',
    [key],
  );
  const [programma] = programmas;
  if (!programma) throw new Error(`no programma ${key}`);
  const all = async <T extends pg.QueryResultRow>(sql: string) =>
    (await client.query<T>(sql, [programma.id])).rows;
  const count = async (table: string) =>
    Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM "${table}"`)).rows[0]?.n);
  return {
    programma,
    parties: await all(
      'SELECT "id", "key", "name", "shortName", "hoek", "kind" FROM "Party" WHERE "programmaId" = $1 ORDER BY "sortOrder"',
    ),
    overleggen: await all(
      'SELECT "id", "name", "shortName", "decisionPrefix" FROM "Overleg" WHERE "programmaId" = $1 ORDER BY "sortOrder"',
    ),
    participants: await all(
      'SELECT op."overlegId", op."partyId" FROM "OverlegParticipant" op JOIN "Overleg" o ON o."id" = op."overlegId" WHERE o."programmaId" = $1 ORDER BY op."sortOrder"',
    ),
    werkgroepen: await all(
      'SELECT "id", "shortName" FROM "Werkgroep" WHERE "programmaId" = $1 ORDER BY "sortOrder", "key"',
    ),
    maatregelen: await all(
      'SELECT "id", "name", "code" FROM "Maatregel" WHERE "programmaId" = $1 ORDER BY "tabel", "sortOrder"',
    ),
    counts: {
      meetings: await count('Meeting'),
      agendaItems: await count('AgendaItem'),
      annotations: await count('Annotation'),
      actions: await count('ActionItem'),
      decisions: await count('Decision'),
      accounts: await count('Person'),
    },
  };
}
