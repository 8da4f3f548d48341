import { formatDate } from '~/domain/dates/format';
import type { DecisionStanding } from '~/domain/decision/standing';
import type { ActionStand } from '~/domain/register/action-filter';
import type { Paged } from '~/domain/register/page';

export const actionStandWords: Record<ActionStand, string> = {
  nog_te_doen: 'nog te doen',
  te_laat: 'te laat',
  stil: 'een kwartaal niets gemeld',
  open: 'niet gestart',
  loopt: 'loopt',
  op_schema: 'loopt op schema',
  met_zorg: 'loopt met zorg',
  loopt_achter: 'loopt achter',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
};

export const standingWords: Record<DecisionStanding, string> = {
  vastgesteld: 'vastgesteld',
  concept: 'concept',
  vervangen: 'vervangen',
  vervallen: 'vervallen',
};

type Counted = { one: string; many: string };

export const actionsCounted: Counted = { one: 'actie', many: 'acties' };
export const bouwstenenCounted: Counted = { one: 'bouwsteen', many: 'bouwstenen' };
export const decisionsCounted: Counted = { one: 'besluit', many: 'besluiten' };
export const eventsCounted: Counted = { one: 'gebeurtenis', many: 'gebeurtenissen' };

/** "1.204 acties", "1 besluit", "geen acties". */
export function countText(count: number, { one, many }: Counted): string {
  if (count === 0) return `geen ${many}`;
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** "51 tot en met 100 van 1.204 acties"; a list of one page only says how many. */
export function pagedText({ from, to, total, pageCount }: Paged, counted: Counted): string {
  const all = countText(total, counted);
  if (pageCount > 1) return `${thousands(from)} tot en met ${thousands(to)} van ${all}`;
  return all.charAt(0).toUpperCase() + all.slice(1);
}

export const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

type Due = { deadline: string | null; deadlineYear: number | null; latestYear: number | null };

/** When an action is due: "1 december 2021", "2022", "2023, uiterlijk 2024", "nog geen jaar". */
export function dueText({ deadline, deadlineYear, latestYear }: Due): string {
  if (deadline !== null) return formatDate(deadline);
  if (deadlineYear === null) return 'nog geen jaar';
  return latestYear === null || latestYear === deadlineYear
    ? String(deadlineYear)
    : `${deadlineYear}, uiterlijk ${latestYear}`;
}

/** A long text cut between words, for a list; the whole of it stands on its own page. */
export function shortened(text: string, longest = 240): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
