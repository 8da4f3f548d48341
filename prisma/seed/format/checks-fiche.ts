import type { WorldBouwsteen } from './bouwsteen';
import type { WorldFiche } from './fiche';
import type { WorldMaatregel } from './money';
import { yearProblems } from './checks-years';
import type { Found } from './place';
import type { WorldProgramma } from './programma';
import type { WorldWerkgroep } from './werkgroep';

export type Around = {
  programma: WorldProgramma;
  bouwstenen: ReadonlyMap<string, WorldBouwsteen>;
  maatregelen: ReadonlyMap<string, WorldMaatregel>;
  werkgroepen: ReadonlyMap<string, WorldWerkgroep>;
};

/** How one fiche goes with its bouwsteen, its maatregel and the years. Keys that lead nowhere are told elsewhere. */
export function ficheProblems(fiche: WorldFiche, around: Around): Found[] {
  return [
    ...kindProblems(fiche),
    ...maatregelProblems(fiche, around),
    ...rowProblems(fiche, around.programma),
    ...phaseProblems(fiche, around.programma),
    ...doubleProblems(fiche),
  ];
}

function kindProblems({ kind, maatregel, insteadOf }: WorldFiche): Found[] {
  if (kind === 'alternatief' && insteadOf === undefined)
    return [
      { path: ['insteadOf'], message: 'Een alternatief noemt de maatregel waarvoor het in de plaats komt.' },
    ];
  if (kind !== 'alternatief' && insteadOf !== undefined)
    return [{ path: ['insteadOf'], message: 'Alleen een alternatief komt in de plaats van een maatregel.' }];
  if ((kind === 'uitwerking' || kind === 'gewijzigde_raming') && maatregel === undefined)
    return [{ path: ['maatregel'], message: 'Noem de maatregel waar deze fiche over gaat.' }];
  return [];
}

/** A subgroep works for its werkgroep, so a maatregel of either is theirs. */
function maatregelProblems(fiche: WorldFiche, { bouwstenen, maatregelen, werkgroepen }: Around): Found[] {
  const werkgroep = bouwstenen.get(fiche.bouwsteen)?.werkgroep;
  if (werkgroep === undefined) return [];
  const family = (key: string) => werkgroepen.get(key)?.parent ?? key;
  return (['maatregel', 'insteadOf'] as const).flatMap((field) => {
    const maatregel = maatregelen.get(fiche[field] ?? '');
    if (!maatregel || maatregel.werkgroepen.some((one) => family(one) === family(werkgroep))) return [];
    const message = `Deze maatregel is niet van de werkgroep "${werkgroep}", die de bouwsteen maakt.`;
    return [{ path: [field], message }];
  });
}

/** A row that is left out is a row of which the fiche says nothing. */
function rowProblems({ cells }: WorldFiche, programma: WorldProgramma): Found[] {
  return (['opbrengst', 'transformatiekosten'] as const).flatMap((row) => {
    const given = cells[row];
    return given === undefined ? [] : yearProblems(programma, given, ['cells', row]);
  });
}

function phaseProblems({ phases }: WorldFiche, { years: [first, last] }: WorldProgramma): Found[] {
  return phases.flatMap(({ from, until }, index) => {
    const found: Found[] = (['from', 'until'] as const).flatMap((side) => {
      const date = phases[index]?.[side];
      const year = Number(date?.slice(0, 4));
      if (date === undefined || (year >= first && year <= last)) return [];
      const message = `Deze dag ligt buiten het programma (${first}-${last}).`;
      return [{ path: ['phases', index, side], message }];
    });
    if (from !== undefined && until !== undefined && until < from)
      found.push({ path: ['phases', index, 'until'], message: 'Het einde ligt voor het begin.' });
    return found;
  });
}

function doubleProblems({ phases, partners, support }: WorldFiche): Found[] {
  const found = [
    ...doubles(
      'phases',
      'phase',
      phases.map(({ phase }) => phase),
    ),
    ...doubles(
      'partners',
      'party',
      partners.map(({ party }) => party),
    ),
    ...doubles(
      'support',
      'hoek',
      support.map(({ hoek }) => hoek),
    ),
  ];
  const second = partners.map(({ role }) => role).lastIndexOf('trekker');
  if (partners.findIndex(({ role }) => role === 'trekker') !== second)
    found.push({ path: ['partners', second, 'role'], message: 'Een fiche heeft één trekker.' });
  return found;
}

const doubles = (list: string, field: string, values: readonly string[]): Found[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ path: [list, index, field], message: `"${value}" staat er al bij.` }],
  );
