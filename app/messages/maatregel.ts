import { formatDate } from '~/domain/dates/format';
import { cellSentence, formatMillions } from '~/domain/amount-series/format';
import type { Series, YearRange } from '~/domain/amount-series/series';
import type { RevisionKind } from '~/domain/amount-series/revision';
import type { ExportRow } from '~/domain/maatregel/export-rows';
import type { Note } from '~/domain/maatregel/notes';
import type { PrintedDifference } from '~/domain/maatregel/printed-difference';
import { runsOf, type Run } from '~/domain/maatregel/runs';
import { PRINTED_ABOUT } from '~/domain/maatregel/table';
import { joinWords } from './join-words';
import { yearsText } from './years';

/** What the two tabellen of the award are about. */
export const tabelWords: Readonly<Record<number, string>> = {
  1: 'overeenstemming',
  2: 'geen overeenstemming',
};

export const revisionWords: Record<RevisionKind, string> = {
  award: 'Uitspraak',
  proposal: 'Voorstel',
  decision: 'Besluit',
  realised: 'Gerealiseerd',
};

/** "Besluit van 27 januari 2022", "Gerealiseerd volgens VNG, gemeld op 1 maart 2023". */
export const revisionTitle = (kind: RevisionKind, date: string, party: string | null): string =>
  party === null
    ? `${revisionWords[kind]} van ${formatDate(date)}`
    : `${revisionWords[kind]} volgens ${party}, gemeld op ${formatDate(date)}`;

/** "van uitspraak naar voorstel"; two of one kind are told apart by their days. */
export function changeTitle(from: Told, to: Told): string {
  const name = ({ kind, date }: Told) =>
    revisionWords[kind].toLowerCase() + (from.kind === to.kind ? ` van ${formatDate(date)}` : '');
  return `van ${name(from)} naar ${name(to)}`;
}

type Told = { kind: RevisionKind; date: string };

/** "15 maatregelen in tabel 1". */
export const countText = (tabel: number, count: number): string =>
  `${count} ${count === 1 ? 'maatregel' : 'maatregelen'} in tabel ${tabel}`;

export const besluitenText = (count: number): string => (count === 1 ? '1 besluit' : `${count} besluiten`);

/** The rows of totals in a file. */
export const totalWords: Record<NonNullable<ExportRow['total']>, string> = {
  amount: 'Som van de rijen (berekend)',
  pm: 'Som van de rijen: aantal PM',
  unknown: 'Som van de rijen: aantal onbekend',
  printed: 'Totaal in de bron (gedrukt)',
  printed_word: 'Totaal in de bron: erbij gedrukt',
  difference: 'Verschil tussen de som van de uitspraak en de bron',
};

/** What was hard to read, and why this was chosen. */
export function noteText({ about, years, literal, reading, why }: Note): string {
  const what = about === PRINTED_ABOUT ? 'Totaal in de bron' : about;
  return `${what}, ${yearsText(years)}: ${readText(literal, reading)}${why}`;
}

/** "Er staat “46”, gelezen als −46. " and nothing where what stands there is what was read. */
export function readText(literal: string, reading: string): string {
  if (literal === reading) return '';
  if (literal === '') {
    const nothing = reading === 'onbekend' || reading === 'niet te lezen';
    return nothing ? 'er is niets te lezen. ' : `er is niets te lezen, genomen is ${reading}. `;
  }
  return `er staat “${literal}”, gelezen als ${reading.replace(/^-(?=\d)/, '−')}. `;
}

/** What the row "Verschil" says in words; null where nothing is printed to compare with. */
export function differenceNews(difference: PrintedDifference): { title: string; text: string } | null {
  switch (difference.kind) {
    case 'nothing_printed':
      return null;
    case 'equal':
      return {
        title: 'De totalen in de bron kloppen met de rijen',
        text: `Vergeleken is met de jaren waarvan het totaal te lezen is: ${yearsText(difference.years)}.`,
      };
    case 'same': {
      const size = `${formatMillions(Math.abs(difference.thousands))} miljoen`;
      const when = difference.everyYear ? 'elk jaar' : `in ${yearsText(difference.years)}`;
      const way = difference.thousands > 0 ? 'lager' : 'hoger';
      return {
        title: `De bron telt ${when} ${size} ${way} dan haar eigen rijen`,
        text: `Beide getallen blijven staan. ${reasonText(difference.rounding)}`,
      };
    }
    case 'varies':
      return {
        title: `De totalen in de bron wijken af in ${yearsText(difference.years)}`,
        text: `Beide getallen blijven staan. ${reasonText(difference.rounding)}`,
      };
  }
}

const reasonText = (rounding: boolean): string =>
  rounding
    ? 'Waarschijnlijk is afgerond voordat er is opgeteld.'
    : 'Afronden verklaart dit verschil niet. Kijk in de bron wat er nog meer in zit.';

type Linked = { id: string; name: string; parentId: string | null };

/** "Toegang, subgroep Zo thuis mogelijk": each subgroep behind its own werkgroep. */
export function werkgroepenText(werkgroepen: readonly Linked[]): string {
  const parents = werkgroepen.filter((one) => one.parentId === null);
  const under = (id: string | null) => werkgroepen.filter((one) => one.parentId === id && id !== null);
  const orphans = werkgroepen.filter(
    (one) => one.parentId !== null && !parents.some((parent) => parent.id === one.parentId),
  );
  return joinWords([
    ...parents.map((parent) =>
      [parent.name, ...under(parent.id).map((one) => `subgroep ${one.name}`)].join(', '),
    ),
    ...orphans.map((one) => `subgroep ${one.name}`),
  ]);
}

/** "vanaf 2026", "2022 tot en met 2025", "2022": when a run holds. */
export function runYears(run: Pick<Run, 'from' | 'to'>, lastYear: number): string {
  if (run.from === run.to) return String(run.from);
  return run.to === lastYear ? `vanaf ${run.from}` : `${run.from} tot en met ${run.to}`;
}

/** "€ 300 mln per jaar", "PM". */
export const runAmount = (run: Run): string =>
  run.cell.kind === 'amount' && run.from !== run.to
    ? `${cellSentence(run.cell)} per jaar`
    : cellSentence(run.cell);

/** "PM in 2022 tot en met 2025, € 300 mln per jaar vanaf 2026"; a long reeks says its first and last. */
export function seriesInWords(series: Series, range: YearRange): string {
  const runs = runsOf(series, range);
  if (runs.length === 1) return `${runs.map(runAmount).join('')}, alle jaren`;
  const shown = runs.length <= 3 ? runs : runs.filter((_, index) => index === 0 || index === runs.length - 1);
  return shown
    .map((run) => {
      const when = runYears(run, range.to);
      return `${runAmount(run)} ${when.startsWith('vanaf') ? when : `in ${when}`}`;
    })
    .join(', ');
}
