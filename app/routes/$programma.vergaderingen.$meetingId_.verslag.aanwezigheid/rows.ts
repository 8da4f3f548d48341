import type { PartyPresence } from '~/queries/minutes/presence.server';

export type Row = {
  /** The id of what is stored, or "nieuw-..." for a row that is not. */
  key: string;
  /** Null: still to be chosen. */
  party: PartyPresence['party'] | null;
  chosenParty: string;
  function: string;
  status: string;
  substitute: string;
  absentAt: string[];
  version: number;
  stored: boolean;
  remove: boolean;
};

/** A row per person that is known, one for each party without, and two empty ones for who came besides. */
export function rowsOf(listed: readonly PartyPresence[]): Row[] {
  const empty = {
    chosenParty: '',
    function: '',
    status: '',
    substitute: '',
    absentAt: [],
    version: 0,
    stored: false,
    remove: false,
  };
  const known = listed.flatMap(({ party, people }): Row[] =>
    people.length === 0
      ? [{ ...empty, key: `nieuw-${party.id}`, party, chosenParty: party.id }]
      : people.map((one) => ({
          key: one.id,
          party,
          chosenParty: party.id,
          function: one.function,
          status: one.status,
          substitute: one.substitute ?? '',
          absentAt: one.absentAt,
          version: one.version,
          stored: true,
          remove: false,
        })),
  );
  return [...known, { ...empty, key: 'nieuw-a', party: null }, { ...empty, key: 'nieuw-b', party: null }];
}

/** The row as it was typed, when the form came back; after a conflict with the version that stands now. */
export function rowWithValues(
  row: Row,
  result: { values: Record<string, string>; lists: Record<string, string[]>; stale?: unknown } | undefined,
): Row {
  if (!result) return row;
  const { values, lists } = result;
  const text = (name: string) => values[`${name}-${row.key}`] ?? '';
  return {
    ...row,
    chosenParty: text('party'),
    function: text('function'),
    status: text('status'),
    substitute: text('substitute'),
    absentAt: lists[`absent-${row.key}[]`] ?? [],
    version: result.stale ? row.version : Number(text('version')),
    remove: text('remove') !== '',
  };
}
