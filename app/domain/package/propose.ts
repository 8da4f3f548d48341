import { bouwsteenLabel, byLabel } from '~/domain/bouwsteen/label';
import type { IsoDate } from '~/domain/dates/calendar';
import { formatDate } from '~/domain/dates/format';

/** A bouwsteen that may go in a package, with the newest version of it that is in. */
export type Gatherable = {
  id: string;
  number: number;
  letter: string;
  title: string;
  werkgroepId: string;
  due: IsoDate | null;
  missingReason: string;
  newest: { id: string; number: number } | null;
};

export type ProposedItem = {
  label: string;
  title: string;
  bouwsteenId: string;
  bouwsteenVersionId: string | null;
  werkgroepId: string;
  missingReason: string;
};

/** Everything that is in, in the order of the numbers, and between it what was announced and isn't in, with the reason. */
export const proposedItems = (bouwstenen: readonly Gatherable[], today: IsoDate): ProposedItem[] =>
  [...bouwstenen].sort(byLabel).map((bouwsteen) => proposedItem(bouwsteen, today));

export const proposedItem = (bouwsteen: Gatherable, today: IsoDate): ProposedItem => ({
  label: bouwsteenLabel(bouwsteen),
  title: bouwsteen.title,
  bouwsteenId: bouwsteen.id,
  bouwsteenVersionId: bouwsteen.newest?.id ?? null,
  werkgroepId: bouwsteen.werkgroepId,
  missingReason: bouwsteen.newest === null ? reasonOf(bouwsteen, today) : '',
});

/** The words of the werkgroep; without them what is known: that it isn't in, and for when it was promised. */
function reasonOf({ missingReason, due }: Gatherable, today: IsoDate): string {
  if (missingReason !== '') return missingReason;
  if (due === null) return 'Nog niet ingediend.';
  return due < today
    ? `Nog niet ingediend. De werkgroep zou dit uiterlijk op ${formatDate(due)} leveren.`
    : `Nog niet ingediend. De werkgroep levert dit uiterlijk op ${formatDate(due)}.`;
}
