import { formatMillions } from '~/domain/amount-series/format';
import { sumOfSums } from '~/domain/amount-series/sum';
import type { FicheKind } from '~/domain/fiche/kinds';
import { shortYears, standingOf, type CoverageYear } from '~/domain/werkgroep/coverage';
import type { CoverageLine, TotalLine, TotalPart } from '~/domain/werkgroep/coverage-lines';
import type { Basis } from '~/domain/werkgroep/shortfall';
import { capitalised, joinWords } from './join-words';
import { runYears } from './maatregel';
import { yearsText } from './years';

/** Years in a row in which as much is missing. */
type Gap = { from: number; to: number; thousands: number };

/** "€ 300 mln per jaar", "€ 5 mln" */
const gapAmount = ({ from, to, thousands }: Gap): string =>
  `€ ${formatMillions(thousands)} mln${from === to ? '' : ' per jaar'}`;

/** "in 2022 ontbreekt € 5 mln, vanaf 2026 € 300 mln per jaar" */
function gapsText(years: readonly { year: number; missing: number }[], lastYear: number | undefined): string {
  const gaps: Gap[] = [];
  for (const { year, missing } of years) {
    const last = gaps.at(-1);
    if (last?.to === year - 1 && last.thousands === missing) last.to = year;
    else gaps.push({ from: year, to: year, thousands: missing });
  }
  return joinWords(
    gaps.map((gap, index) => {
      const when = runYears(gap, lastYear ?? 0);
      return `${when.startsWith('vanaf') ? when : `in ${when}`}${index === 0 ? ' ontbreekt' : ''} ${gapAmount(gap)}`;
    }),
  );
}

/** Whether what is proposed reaches the richtbedrag, in a sentence or two. */
export function coverageNews(years: readonly CoverageYear[]): {
  short: boolean;
  title: string;
  text: string;
} {
  const short = shortYears(years);
  if (short.length === 0) {
    const equal = years.every(({ difference }) => standingOf(difference) === 'gelijk');
    return {
      short: false,
      title: 'Ja, het telt op.',
      text: `${
        equal
          ? 'Wat is voorgesteld is in elk jaar gelijk aan het richtbedrag.'
          : 'De bedragen die zijn voorgesteld halen in elk jaar het richtbedrag.'
      }${pmWarning(years)}`,
    };
  }
  const gaps = gapsText(
    short.map(({ year, difference }) => ({ year, missing: -difference.amount })),
    years.at(-1)?.year,
  );
  const fine = years.filter((year) => !short.includes(year)).map(({ year }) => year);
  return {
    short: true,
    title: `${fine.length === 0 ? 'Nee, het telt in geen enkel jaar op.' : fineText(fine, years)} ${capitalised(gaps)}.`,
    text: short.some(({ difference }) => difference.pmCount > 0)
      ? 'Er kwam PM bij. Of dat genoeg is, is niet bekend.'
      : '',
  };
}

/** "tekort in 2026 en 2027, deels PM", "telt op": what a list of werkgroepen says; PM is never taken for nothing. */
export function coverageHint(years: readonly CoverageYear[]): { short: boolean; text: string } {
  const short = shortYears(years).map(({ year }) => year);
  const { pmCount, unknownCount } = sumOfSums(years.map(({ proposed }) => proposed));
  const open = [...(pmCount > 0 ? ['PM'] : []), ...(unknownCount > 0 ? ['onbekend'] : [])];
  return {
    short: short.length > 0,
    text: [
      short.length > 0 ? `tekort in ${yearsText(short)}` : 'telt op',
      ...(open.length > 0 ? [`deels ${joinWords(open)}`] : []),
    ].join(', '),
  };
}

/** "Tot en met 2025 wel.", "In 2022 en 2024 wel." */
function fineText(fine: readonly number[], years: readonly CoverageYear[]): string {
  const last = fine.at(-1) ?? 0;
  const fromStart = fine.every((year, index) => year === years[index]?.year);
  return fromStart && fine.length > 1 ? `Tot en met ${last} wel.` : `In ${yearsText(fine)} wel.`;
}

/** Equal amounts say nothing of what is PM on either side (product rule 1). */
const pmWarning = (years: readonly CoverageYear[]): string =>
  sumOfSums(years.map(({ proposed }) => proposed)).pmCount > 0
    ? ' Een deel is PM: daarvan is nog niet bekend wat het opbrengt.'
    : '';

/** The rows of a maatregel. */
export function lineWords({ kind, proposal }: { kind: LineKind; proposal: SourceOf | null }): string {
  switch (kind) {
    case 'award':
      return 'richtbedrag';
    case 'current':
      return 'geldt nu';
    case 'submitted':
      return proposal ? `ingediend in ${sourceText(proposal)}` : 'ingediend';
    case 'written':
      return proposal ? `in bewerking in ${sourceText(proposal)}` : 'in bewerking: geen voorstel meer';
  }
}

type LineKind = CoverageLine<unknown>['kind'];
type SourceOf = { kind: FicheKind; bouwsteen: string; version: number | null };

/** "3c, versie 3", "3c, versie 3, als alternatief" */
const sourceText = ({ kind, bouwsteen, version }: SourceOf): string =>
  [
    bouwsteen,
    ...(version === null ? [] : [`versie ${version}`]),
    ...(kind === 'alternatief' ? ['als alternatief'] : []),
  ].join(', ');

/** The rows of totals; `both` when what is submitted and what is being written stand side by side. */
export function totalLineWords({ of, kind }: Pick<TotalLine, 'of' | 'kind'>, both: boolean): string {
  if (kind === 'difference')
    return both ? `Verschil, ${of === 'written' ? 'in bewerking' : 'ingediend'}` : 'Verschil';
  const words = {
    target: 'Richtbedrag',
    now: 'Geldt nu',
    submitted: both ? 'Ingediend' : 'Voorgesteld',
    written: 'In bewerking',
  };
  return words[of];
}

export const totalPartWords: Record<TotalPart, string> = {
  amount: '',
  pm: ': aantal PM',
  unknown: ': aantal onbekend',
};

/** "Telt niet mee: 3a, versie 2 en 3b, versie 1." */
export const passedOverText = (proposals: readonly SourceOf[]): string =>
  `Telt niet mee: ${joinWords(proposals.map(sourceText))}.`;

/** On what a sum rests. */
export const basisWords: Record<Basis, string> = {
  ingediend: 'zoals ingediend',
  in_bewerking: 'met wat de werkgroep toen schreef',
};
