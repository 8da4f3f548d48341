import { formatDate } from '~/domain/dates/format';
import { lineDrawing } from '~/domain/picture/line';
import type { Picture } from '~/domain/picture/mark';
import type { MonitoredKind, ObstacleKind } from '~/domain/monitoring/kinds';
import type { MonitoringRefusal } from '~/domain/monitoring/refusals';
import { formatValue, type Counting, type Measurement } from '~/domain/monitoring/measurement';

export const countingWords: Record<Counting, string> = {
  cumulatief: 'cumulatief: een volgende meting telt de vorige mee',
  per_periode: 'per periode: metingen staan naast elkaar',
};

export const countingShort: Record<Counting, string> = {
  cumulatief: 'cumulatief',
  per_periode: 'per periode',
};

/** How each kind is called, where it is one and where it is a list. */
export const monitoredNames: Record<
  MonitoredKind,
  { one: string; the: string; title: string; list: string }
> = {
  indicator: { one: 'indicator', the: 'de indicator', title: 'Indicator', list: 'Indicatoren' },
  good_practice: { one: 'voorbeeld', the: 'het voorbeeld', title: 'Voorbeeld', list: 'Goede voorbeelden' },
  knelpunt: { one: 'knelpunt', the: 'het knelpunt', title: 'Knelpunt', list: 'Knelpunten' },
  risk: { one: 'risico', the: 'het risico', title: 'Risico', list: 'Risico’s' },
};

/** "28 indicatoren", "1 voorbeeld". */
export function monitoredCounted(kind: MonitoredKind, count: number): string {
  const { one, list } = monitoredNames[kind];
  return count === 1 ? `1 ${one}` : `${count} ${list.toLowerCase()}`;
}

/** What a knelpunt and a risk call the same facts. */
export const obstacleWords: Record<ObstacleKind, { owner: string; ended: string; endedOn: string }> = {
  knelpunt: { owner: 'Wie lost het op', ended: 'opgelost', endedOn: 'Opgelost op' },
  risk: { owner: 'Van wie', ended: 'afgesloten', endedOn: 'Voorbij op' },
};

/** "2022", "1 januari 2022 tot en met 30 juni 2022", "1 juli 2022". */
export function periodText({ from, until }: Pick<Measurement, 'from' | 'until'>): string {
  if (from === until) return formatDate(from);
  const [year = ''] = from.split('-');
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
  return `${formatDate(from)} tot en met ${formatDate(until)}`;
}

/** "53 procent", "187 gemeenten". */
export const valueText = (value: number, unit: string): string => `${formatValue(value)} ${unit}`;

/** "51 reacties"; onbekend is said, for a percentage of nobody knows how many says little. */
export const respondentsText = (respondents: number | null): string =>
  respondents === null ? 'aantal reacties onbekend' : `${formatValue(respondents)} reacties`;

export const monitoringSentences: Record<MonitoringRefusal, string> = {
  measurement_value_missing: 'Vul in wat er gemeten is.',
  measurement_value_impossible: 'Vul een getal in, met hoogstens drie cijfers achter de komma: 53,5.',
  measurement_percentage_impossible: 'Een percentage ligt tussen 0 en 100.',
  measurement_respondents_impossible: 'Vul een heel getal boven nul in, of laat dit leeg.',
  measurement_until_before_from: 'De laatste dag ligt voor de eerste.',
  measurement_in_future: 'Deze periode is nog niet voorbij. Leg alleen vast wat gemeten is.',
  measurement_too_early: 'Vul een periode in vanaf 2015, toen de Jeugdwet begon.',
  measurement_replaced: 'Deze meting is al vervangen. Kies een meting die nog geldt.',
  measurement_reason_missing: 'Schrijf erbij waarom de eerdere meting niet klopt.',
  measurement_withdrawn: 'Deze meting is al ingetrokken.',
  measurement_period_taken:
    'Over deze periode is al gemeten. Klopt die meting niet? Kies haar dan bij "In plaats van".',
  monitoring_title_taken: 'Deze naam bestaat al in deze lijst. Kies een andere, of wijzig wat er al staat.',
  monitoring_about_both: 'Kies een maatregel of een doel, niet allebei.',
  monitoring_withdrawn: 'Dit is intussen ingetrokken en wijzigt niet meer.',
  indicator_unit_missing: 'Vul in waarin u meet, bijvoorbeeld procent of gemeenten.',
  indicator_unit_measured:
    'Er is al gemeten, dus dit ligt vast. Meet u voortaan anders? Voeg dan een nieuwe indicator toe.',
  obstacle_ended_in_future: 'Deze dag moet nog komen. Laat het leeg zolang het niet voorbij is.',
  figure_unreadable:
    'Zet op elke regel één kerncijfer, met een dubbele punt ertussen: Gemiddeld per casus: 3.000 euro.',
  figures_too_many: 'Noem hoogstens twintig kerncijfers.',
};

type Measured = { title: string; unit: string; counting: Counting; measurements: readonly Measurement[] };

/** The measurements that hold as a line over time. */
export function measurementsPicture({ title, unit, counting, measurements }: Measured): Picture {
  const points = measurements.map((one) => ({ when: shortPeriod(one), value: one.value }));
  return {
    ...lineDrawing(points),
    title: `${title}, in ${unit}, ${countingShort[counting]}`,
    desc: `${points.map(({ when, value }) => `${when}: ${valueText(value, unit)}`).join(', ')}.`,
    legend: [],
    note: '',
  };
}

/** "2022", "30-06-2023": what fits under a point. */
const shortPeriod = (one: Measurement): string => {
  const text = periodText(one);
  return text.length === 4 ? text : one.until.split('-').reverse().join('-');
};
