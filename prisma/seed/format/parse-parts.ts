import type { z } from 'zod';
import { explainIssues } from './explain';
import { kinds, PLURALS, type Plural } from './kinds';
import { declaredIn, isRecord, referencesIn, type Declared, type Link } from './links';
import { placeOf, type Problem } from './place';
import { programmaSchema, type WorldProgramma } from './programma';

/** One file of a world, as read from disk. */
export type PartFile = { path: string; json: unknown };

export type WorldLists = { [Name in Plural]: z.output<(typeof kinds)[Name]['schema']>[] };
export type At<Found> = Found & { at: string };

export type ParsedParts = {
  programmas: { at: string; value: WorldProgramma }[];
  /** Key of the programma that a part says it belongs to. */
  belongs: { at: string; key: string }[];
  lists: WorldLists;
  /** Where a parsed top-level thing stands, for checks that come later. */
  placeOfThing: Map<object, (path: readonly PropertyKey[]) => string>;
  declared: At<Declared>[];
  references: At<Link>[];
  problems: Problem[];
};

/** Reads every part by itself; what parts say about each other is checked in world.ts. */
export function parseParts(files: readonly PartFile[]): ParsedParts {
  const parsed: ParsedParts = {
    programmas: [],
    belongs: [],
    lists: Object.fromEntries(PLURALS.map((plural) => [plural, []])) as unknown as WorldLists,
    placeOfThing: new Map(),
    declared: [],
    references: [],
    problems: [],
  };
  for (const file of files) parsePart(file, parsed);
  return parsed;
}

function parsePart({ path, json }: PartFile, into: ParsedParts): void {
  if (!isRecord(json)) {
    into.problems.push({ path, message: 'Dit bestand moet één object zijn, met "vijfhoek" en "programma".' });
    return;
  }
  if (json['vijfhoek'] !== 1)
    into.problems.push({ path: `${path} › vijfhoek`, message: 'Zet hier 1: de versie van het formaat.' });
  parseProgramma(path, json['programma'], into);
  for (const [name, list] of Object.entries(json)) {
    if (name === 'vijfhoek' || name === 'programma') continue;
    if (!isPlural(name))
      into.problems.push({
        path: `${path} › ${name}`,
        message: `Dit onderdeel bestaat niet. Kies uit: ${PLURALS.join(', ')}.`,
      });
    else if (!Array.isArray(list))
      into.problems.push({ path: `${path} › ${name}`, message: 'Vul hier een lijst in.' });
    else list.forEach((value, index) => parseThing(path, name, index, value, into));
  }
}

function parseProgramma(path: string, json: unknown, into: ParsedParts): void {
  const at = `${path} › programma`;
  if (typeof json === 'string') {
    into.belongs.push({ at, key: json });
    return;
  }
  const result = programmaSchema.safeParse(json);
  if (result.success) into.programmas.push({ at, value: result.data });
  else
    into.problems.push(
      ...explainIssues(result.error.issues).map((issue) => ({
        path: [at, ...issue.path.map(String)].join(' › '),
        message: issue.message,
      })),
    );
}

function parseThing(file: string, plural: Plural, index: number, value: unknown, into: ParsedParts): void {
  const kind = kinds[plural];
  const place = (path: readonly PropertyKey[]) => placeOf(file, plural, index, value, path);
  // From the raw value, so that one wrong field doesn't make every reference to the thing look wrong too.
  into.declared.push(...declaredIn(kind, value).map((found) => ({ ...found, at: place(found.path) })));
  into.references.push(...referencesIn(kind, value).map((found) => ({ ...found, at: place(found.path) })));
  const result = kind.schema.safeParse(value);
  if (!result.success) {
    for (const issue of explainIssues(result.error.issues))
      into.problems.push({ path: place(issue.path), message: issue.message });
    return;
  }
  into.placeOfThing.set(result.data, place);
  // The schema of this very list made it; TypeScript can't follow the name through the record.
  (into.lists[plural] as object[]).push(result.data);
}

function isPlural(name: string): name is Plural {
  return (PLURALS as string[]).includes(name);
}
