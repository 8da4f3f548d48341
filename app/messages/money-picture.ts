import { differenceText } from '~/domain/amount-series/difference';
import { sumText } from '~/domain/amount-series/format';
import { noSum } from '~/domain/amount-series/sum';
import { formatDate } from '~/domain/dates/format';
import type { PictureFilter, PictureKind } from '~/domain/picture/filter';
import type { Drawing, LegendItem, Picture } from '~/domain/picture/mark';
import {
  stackedPicture,
  targetsPicture,
  waterfallPicture,
  type MoneyFacts,
} from '~/domain/picture/money-pictures';
import { targetSums } from '~/domain/picture/target-sums';
import type { WaterfallStep } from '~/domain/picture/waterfall';

export const pictureTitles: Record<PictureKind, string> = {
  reeksen: 'Elke maatregel, jaar voor jaar',
  waterval: 'Van toegekend naar besloten naar gerealiseerd',
  werkgroepen: 'Richtbedrag en voorstel per werkgroep',
};

const totalWords: Record<'awarded' | 'decided' | 'realised', string> = {
  awarded: 'Toegekend',
  decided: 'Besloten',
  realised: 'Gerealiseerd',
};

const NOTHING = 'niets gemeld';

/** What stands under a column of the waterfall, and before a row of its table. */
export function stepWords(step: WaterfallStep): string {
  if (step.kind !== 'change') return totalWords[step.of];
  switch (step.by.kind) {
    case 'maatregel':
      return step.by.label;
    case 'others':
      return step.by.count === 1 ? '1 andere maatregel' : `${step.by.count} andere maatregelen`;
    case 'unreported':
      return 'Nog niet gemeld';
    case 'otherwise':
      return 'Anders dan besloten';
  }
}

/** "374 + 6 PM", "−300 + 1 PM", "niets gemeld". */
export function stepAmount(step: WaterfallStep): string {
  if (step.kind === 'nothing') return NOTHING;
  return step.kind === 'total' ? sumText(step.sum) : differenceText(step.difference);
}

/** "2026", "2022 tot en met 2028 samen". */
export const countedYears = ({ years, filter }: Pick<MoneyFacts, 'years' | 'filter'>): string =>
  filter.year === undefined
    ? `${years[0] ?? ''} tot en met ${years.at(-1) ?? ''} samen`
    : String(filter.year);

export const asOfText = ({ zoals }: Pick<PictureFilter, 'zoals'>): string =>
  zoals === null ? '' : `, zoals bekend op ${formatDate(zoals)}`;

const two: LegendItem[] = [
  { name: 'richtbedrag', tone: 'petrol' },
  { name: 'voorgesteld, zoals ingediend', tone: 'amber', edge: 'amber-diep' },
];

type Facts = MoneyFacts & { filter: PictureFilter };

/** A picture with its title, what somebody hears who doesn't see it, and what its colours say. */
export function moneyPictureOf(kind: PictureKind, facts: Facts): Picture {
  const about = kind === 'werkgroepen' ? 'tabel 1' : `tabel ${facts.filter.tabel}`;
  const when = kind === 'reeksen' ? '' : `, ${countedYears(facts)}`;
  return {
    ...drawingOf(kind, facts),
    title: `${pictureTitles[kind]} (${about}${when}${asOfText(facts.filter)}), in miljoen euro`,
    desc: `${inWords(kind, facts)} Kosten staan onder de lijn. PM heeft geen hoogte en is gearceerd.`,
    note: 'gearceerd: PM, hoogte niet bekend; onder de lijn: kosten',
    legend:
      kind === 'werkgroepen'
        ? two
        : kind === 'waterval'
          ? [
              { name: 'totaal', tone: 'petrol' },
              { name: 'verandering', tone: 'amber', edge: 'amber-diep' },
            ]
          : [],
  };
}

function drawingOf(kind: PictureKind, facts: Facts): Drawing {
  switch (kind) {
    case 'reeksen':
      return stackedPicture(facts, (count) => `${count} andere`);
    case 'waterval':
      return waterfallPicture(facts, stepWords, NOTHING);
    case 'werkgroepen':
      return targetsPicture(facts);
  }
}

function inWords(kind: PictureKind, facts: Facts): string {
  switch (kind) {
    case 'reeksen':
      return `Een staaf per jaar met een blok per maatregel. ${facts.table.years
        .map((year, index) => `${year}: ${sumText(facts.table.sums[index] ?? noSum)}`)
        .join(', ')}.`;
    case 'waterval':
      return `${facts.steps.map((step) => `${stepWords(step)}: ${stepAmount(step)}`).join('. ')}.`;
    case 'werkgroepen':
      return `${(facts.targets ?? [])
        .map(({ name, years }) => {
          const { target, proposed } = targetSums(years, facts.years);
          return `${name}: richtbedrag ${sumText(target)}, voorgesteld ${sumText(proposed)}`;
        })
        .join('. ')}.`;
  }
}
