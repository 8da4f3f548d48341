import type { EventChange } from './actions';

/** The fields of a change that people can read; all others are the system's own. */
export const shownFields = [
  'title',
  'text',
  'purposes',
  'minutes',
  'proposal',
  'explanationText',
  'submitterId',
  'number',
  'startsAt',
  'place',
  'link',
  'kenmerk',
  'chairPartyId',
  'chairFunction',
  'chairReason',
  'state',
  'minutesState',
  'kind',
  'effect',
  'noEffectReason',
  'partyId',
  'deadline',
  'noMaatregelReason',
  'roles',
  'positions',
  'answer',
  'answerWhy',
  'standpunt',
  'advies',
  'spreeklijn',
  'question',
  'wish',
  'argument',
  'neededBy',
  'date',
  'startTime',
  'notesText',
  'function',
  'perspectief',
  'role',
  'from',
  'until',
  'note',
  'letter',
  'description',
  'due',
  'missingReason',
  'versionNumber',
  'presence',
  'why',
  'page',
  'label',
  'uitgangspunten',
  'probleemstelling',
  'doelstelling',
  'opdracht',
  'afbakening',
  'toelichting',
  'questions',
  'results',
  'relations',
  'reports',
  'aanbevelingen',
  'maatregelen',
  'unit',
  'counting',
  'figures',
  'source',
  'endedOn',
  'maatregelId',
  'goalId',
  'parentId',
  'working',
  'yields',
  'level',
  'fromYear',
  'untilYear',
] as const;
export type ShownField = (typeof shownFields)[number];

/** One field of a change as text; ids of parties and the like already read as names. */
export type ToldField = { name: ShownField; from: string; to: string };

/** What a change says for a reader: what it is about, why, and which fields differ. */
export type ToldChange = {
  about: string | null;
  /** The part of a sheet that was written. */
  part: string | null;
  reason: string | null;
  fields: ToldField[];
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Every id in a change: what must be looked up to read it. */
export function idsIn(change: EventChange): string[] {
  return [...new Set(JSON.stringify(change).match(uuid) ?? [])];
}

/**
 * Reads the change of an event. An id whose name the reader may not know makes its field unreadable, and such a field is
 * left out: better silent than a row of digits.
 */
export function toldChange(change: EventChange, names: ReadonlyMap<string, string>): ToldChange {
  const detail = change.detail ?? {};
  const fields = Object.entries(change.fields ?? {}).flatMap(([name, { from, to }]): ToldField[] => {
    const shown = shownFields.find((one) => one === name);
    if (shown === undefined) return [];
    const told = [from, to].map((value) => valueText(value, names));
    const [before, after] = told;
    return before === undefined || after === undefined ? [] : [{ name: shown, from: before, to: after }];
  });
  return {
    about: aboutOf(detail, names),
    part: textOf(detail['part']),
    reason: textOf(detail['reason']),
    fields,
  };
}

/** The title, number or name that the event itself kept; else the name of the agendapunt or party it is about. */
function aboutOf(detail: Record<string, unknown>, names: ReadonlyMap<string, string>): string | null {
  // What a besluit did is told, its number only to who may know of the besluit.
  const by = detail['decisionId'];
  const unknown = typeof by === 'string' && !names.has(by);
  const own = [...(unknown ? [] : ['number']), 'title', 'name']
    .map((key) => textOf(detail[key]))
    .find((text) => text !== null);
  if (own !== undefined) return own;
  const named = ['itemId', 'item', 'partyId', 'with']
    .map((key) => names.get(String(detail[key])))
    .find((name) => name !== undefined);
  return named ?? null;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function valueText(value: unknown, names: ReadonlyMap<string, string>): string | undefined {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return named(value, names);
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((one) => valueText(one, names));
  return parts.some((part) => part === undefined) ? undefined : parts.join(', ');
}

function named(text: string, names: ReadonlyMap<string, string>): string | undefined {
  const ids = text.match(uuid) ?? [];
  if (ids.some((id) => !names.has(id))) return undefined;
  return text.replace(uuid, (id) => names.get(id) ?? '');
}
