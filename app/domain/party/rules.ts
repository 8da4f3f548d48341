import type { Hoek } from '~/domain/hoek/hoek';
import type { Refusal } from '~/domain/outcome';

export const partyKinds = ['organisation', 'group', 'adviser', 'secretariat'] as const;
export type PartyKind = (typeof partyKinds)[number];

export type PartyDraft = {
  id: string | null;
  name: string;
  shortName: string;
  aliases: readonly string[];
  kind: PartyKind;
  hoek: Hoek | null;
  memberIds: readonly string[];
};

export type PartyFacts = {
  /** The other parties of the programma. */
  others: readonly { name: string; shortName: string; aliases: readonly string[] }[];
};

const MOST_ALIASES = 20;

const said = (text: string): string => text.trim().toLocaleLowerCase('nl');

/**
 * | kind | hoek | members |
 * | organisation | one of the five, or none in the wider field | none |
 * | group | one, or none when it spans several | the parties it stands for; people may sit for it too |
 * | adviser, secretariat | none: they have no corner | none |
 * What a party is called must be its own: the line box of the minutes finds it by every spelling.
 */
export function reasonsNotToWriteParty(draft: PartyDraft, facts: PartyFacts): Refusal[] {
  const reasons: Refusal[] = [];
  const { kind, hoek, aliases, memberIds } = draft;
  if ((kind === 'adviser' || kind === 'secretariat') && hoek !== null)
    reasons.push({ code: 'party_hoek_not_here', field: 'hoek' });
  if (kind !== 'group' && memberIds.length > 0)
    reasons.push({ code: 'party_members_only_group', field: 'memberIds[]' });
  if (draft.id !== null && memberIds.includes(draft.id))
    reasons.push({ code: 'party_member_itself', field: 'memberIds[]' });
  if (aliases.length > MOST_ALIASES) reasons.push({ code: 'party_aliases_too_many', field: 'aliases' });
  const taken = new Set(facts.others.flatMap((one) => [one.name, one.shortName, ...one.aliases].map(said)));
  if (taken.has(said(draft.shortName))) reasons.push({ code: 'party_name_known', field: 'shortName' });
  if (taken.has(said(draft.name))) reasons.push({ code: 'party_name_known', field: 'name' });
  const alias = aliases.find((one) => taken.has(said(one)));
  if (alias !== undefined) reasons.push({ code: 'party_alias_known', field: 'aliases', params: { alias } });
  return reasons;
}

/** Spellings, one a line. */
export const readAliases = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== ''),
  ),
];

/** The key under which others name a new party: "Jeugdzorg Nederland" -> "jeugdzorg-nederland", made unique. */
export function keyFor(shortName: string, taken: ReadonlySet<string>): string {
  const plain = shortName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const base = plain === '' ? 'partij' : plain;
  let key = base;
  for (let count = 2; taken.has(key); count += 1) key = `${base}-${count}`;
  return key;
}
