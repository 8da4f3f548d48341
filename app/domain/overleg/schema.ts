import { z } from 'zod';
import { inOrder, purposes, type Purpose } from '~/domain/agenda-item/purposes';
import { lineField, numberField, timeField, versionField } from '~/domain/form/fields';
import type { RefusalCode } from '~/domain/refusal';

export const MAX_STANDING_ITEMS = 20;

export type ParticipantInput = {
  partyId: string;
  kind: 'deelnemer' | 'adviseur';
  chairOrder: number | null;
  chairFunction: string | null;
};
export type StandingItemInput = { id: string | null; title: string; purposes: Purpose[]; minutes: number };

/** Columns of a table of fields: the n-th value of each belongs to the n-th row; an emptied cell still counts. */
const column = z.array(z.string()).catch([]);

const rows = z.object({
  defaultPlace: lineField(200),
  defaultStartTime: timeField,
  defaultMinutes: numberField(1, 1440, 'meeting_minutes_impossible'),
  partyIds: column,
  partyKinds: column,
  chairOrders: column,
  chairFunctions: column,
  standingIds: column,
  standingTitles: column,
  standingPurposes: column,
  standingMinutes: column,
  version: versionField,
});

/** Defaults, who takes part, who chairs in which order, and the standing items of an overleg: one form, one version. */
export const overlegSchema = rows.transform((form, context) => {
  const wrong = (field: string, code: RefusalCode) =>
    context.addIssue({ code: 'custom', message: code, path: [field] });
  const { defaultPlace, defaultStartTime, defaultMinutes, version } = form;
  return {
    defaultPlace,
    defaultStartTime,
    defaultMinutes,
    version,
    participants: participantsOf(form, wrong),
    standingItems: standingItemsOf(form, wrong),
  };
});
export type OverlegInput = z.infer<typeof overlegSchema>;

type Wrong = (field: string, code: RefusalCode) => void;
type Rows = z.infer<typeof rows>;

function participantsOf(form: Rows, wrong: Wrong): ParticipantInput[] {
  const listed = form.partyIds.map((partyId, row) => ({
    partyId,
    kind: form.partyKinds[row] ?? '',
    order: (form.chairOrders[row] ?? '').trim(),
    function: (form.chairFunctions[row] ?? '').trim().slice(0, 200),
  }));
  const takesPart = listed.filter(({ kind }) => kind === 'deelnemer' || kind === 'adviseur');
  if (listed.some(({ kind }) => !['', 'deelnemer', 'adviseur'].includes(kind)))
    wrong('partyKinds', 'choice_unknown');
  if (!takesPart.some(({ kind }) => kind === 'deelnemer')) wrong('partyKinds', 'participant_missing');
  if (listed.some(({ kind, order }) => kind === '' && order !== ''))
    wrong('chairOrders', 'participant_chairs');
  if (takesPart.some(({ order }) => order !== '' && !/^[1-9]\d?$/.test(order)))
    wrong('chairOrders', 'number_impossible');
  const orders = takesPart.map(({ order }) => order).filter((order) => order !== '');
  if (new Set(orders).size < orders.length) wrong('chairOrders', 'rotation_twice');
  return takesPart.map(({ partyId, kind, order, function: chairFunction }) => ({
    partyId,
    kind: kind as ParticipantInput['kind'],
    chairOrder: order === '' ? null : Number(order),
    chairFunction: chairFunction || null,
  }));
}

/** A row whose title was emptied is gone; the order is that of the rows. */
function standingItemsOf(form: Rows, wrong: Wrong): StandingItemInput[] {
  const items = form.standingTitles.flatMap((typed, row): (StandingItemInput & { typed: string })[] => {
    const title = typed.trim().replace(/\s+/g, ' ');
    if (title === '') return [];
    const chosen = (form.standingPurposes[row] ?? '').split(',');
    const minutes = (form.standingMinutes[row] ?? '').trim();
    return [
      {
        id: form.standingIds[row] || null,
        title,
        purposes: inOrder(purposes.filter((purpose) => chosen.includes(purpose))),
        minutes: minutes === '' ? 0 : Number(minutes),
        typed: minutes,
      },
    ];
  });
  if (items.length > MAX_STANDING_ITEMS) wrong('standingTitles', 'standing_items_too_many');
  if (items.some(({ title }) => title.length > 300)) wrong('standingTitles', 'line_too_long');
  if (items.some(({ typed, minutes }) => !/^\d{0,4}$/.test(typed) || minutes > 1440)) {
    wrong('standingMinutes', 'standing_item_minutes');
  }
  return items.map(({ typed: _typed, ...item }) => item);
}
