import { v5 as uuidv5 } from 'uuid';
import { checkWorld } from './checks';
import type { KindName } from './kind';
import { parseParts, type At, type ParsedParts, type PartFile, type WorldLists } from './parse-parts';
import type { Declared, Link } from './links';
import type { Problem } from './place';
import type { WorldProgramma } from './programma';

export type World = WorldLists & {
  programma: WorldProgramma;
  /** Everything with a key, nested things too: `kind/key` to the id that the file gives, if it gives one. */
  ids: ReadonlyMap<string, string | undefined>;
};

export type ParsedWorld = { ok: true; world: World } | { ok: false; problems: Problem[] };

/** Changing this gives every thing of every world another id. */
const NAMESPACE = 'a7f3f0ab-6d0f-4c0e-9a53-0d7c3f5f9b21';

/**
 * Puts the parts of one world together and checks everything that can be checked without a database. Names every
 * mistake, so that a file is mended in one go. Pure: reading from disk is read-world.ts.
 */
export function parseWorld(files: readonly PartFile[]): ParsedWorld {
  const parts = parseParts(files);
  const { programma, problems: programmaProblems } = oneProgramma(parts);
  const problems = [
    ...parts.problems,
    ...programmaProblems,
    ...doubles(parts.declared),
    ...dangling(parts.references, parts.declared),
    ...(programma ? checkWorld(programma, parts) : []),
  ];
  if (problems.length > 0 || !programma) return { ok: false, problems };
  const ids = new Map(parts.declared.map(({ kind, key, id }) => [`${kind}/${key}`, id]));
  return { ok: true, world: { ...parts.lists, programma, ids } };
}

/** The id that the file gives, else one that follows from programma, kind and key and is the same at every load. */
export function idOf(
  world: Pick<World, 'programma' | 'ids'>,
  kind: KindName | 'programma',
  key: string,
): string {
  const { programma, ids } = world;
  if (kind === 'programma') return programma.id ?? uuidv5(`programma/${programma.key}`, NAMESPACE);
  const name = `${kind}/${key}`;
  if (!ids.has(name)) throw new Error(`no ${kind} "${key}" in world "${programma.key}"`);
  return ids.get(name) ?? uuidv5(`${programma.key}/${name}`, NAMESPACE);
}

function oneProgramma(parts: ParsedParts): { programma?: WorldProgramma; problems: Problem[] } {
  const [first, ...more] = parts.programmas;
  const problems = more.map(({ at }) => ({
    path: at,
    message: `Het programma staat al in ${first?.at ?? ''}. Zet hier alleen de sleutel.`,
  }));
  if (!first) {
    const message = 'Geen enkel bestand beschrijft het programma met "key", "name" en "years".';
    return {
      problems:
        parts.problems.length > 0 && parts.belongs.length === 0 ? [] : [{ path: 'programma', message }],
    };
  }
  for (const { at, key } of parts.belongs)
    if (key !== first.value.key)
      problems.push({
        path: at,
        message: `Dit bestand hoort bij "${key}", de rest bij "${first.value.key}".`,
      });
  return { programma: first.value, problems };
}

function doubles(declared: readonly At<Declared>[]): Problem[] {
  const keys = new Map<string, string>();
  const ids = new Map<string, string>();
  return declared.flatMap(({ kind, key, id, at }) => {
    const problems: Problem[] = [];
    const sameKey = keys.get(`${kind}/${key}`);
    if (sameKey) problems.push({ path: at, message: `De sleutel "${key}" komt al voor: ${sameKey}.` });
    else keys.set(`${kind}/${key}`, at);
    const sameId = id && ids.get(id.toLowerCase());
    if (sameId) problems.push({ path: at, message: `Het id ${id} is al van ${sameId}.` });
    else if (id) ids.set(id.toLowerCase(), at);
    return problems;
  });
}

function dangling(references: readonly At<Link>[], declared: readonly At<Declared>[]): Problem[] {
  const known = new Set(declared.map(({ kind, key }) => `${kind}/${key}`));
  return references
    .filter(({ kind, key }) => !known.has(`${kind}/${key}`))
    .map(({ kind, key, at }) => ({ path: at, message: `"${key}" bestaat niet als ${kindWords[kind]}.` }));
}

const kindWords: Record<KindName, string> = {
  bron: 'bron',
  party: 'partij',
  person: 'persoon',
  overleg: 'overleg',
  meeting: 'vergadering',
  agendaItem: 'agendapunt',
  attachment: 'bijlage',
  decision: 'besluit',
  action: 'actie',
  planningEntry: 'regel van de planning',
  werkgroep: 'werkgroep',
  werkgroepMember: 'lid van een werkgroep',
  maatregel: 'maatregel',
  printedTotal: 'gedrukt totaal',
  taakopdracht: 'taakopdracht',
  deelagendaAction: 'actie van een deelagenda',
  centraleOpdracht: 'centrale opdracht',
  requiredPart: 'onderdeel van de centrale opdracht',
  bouwsteen: 'bouwsteen',
  bouwsteenVersion: 'versie van een bouwsteen',
  bouwsteenFile: 'bestand van een bouwsteen',
  fiche: 'fiche',
  package: 'pakket',
  routeStep: 'stap van een behandeling',
  consultation: 'consultatie',
  werkgroepMeeting: 'bijeenkomst van een werkgroep',
  goal: 'doel',
  indicator: 'indicator',
  measurement: 'meting',
  goodPractice: 'voorbeeld uit de praktijk',
  knelpunt: 'knelpunt',
  risk: 'risico',
};
