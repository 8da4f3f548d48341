import type { MoveRefusal } from '~/domain/agenda-item/move';
import type { ItemFormRefusal } from '~/domain/agenda-item/refusals';
import type { ItemRefusal } from '~/domain/agenda-item/rules';

export const itemSentences: Record<ItemRefusal | ItemFormRefusal, string> = {
  meeting_held: 'Deze vergadering is geweest. Leg wat er nog bij hoort vast in het verslag.',
  meeting_cancelled: 'Deze vergadering is afgelast. Ga verder met een andere vergadering.',
  item_withdrawn: 'Dit punt is ingetrokken. Maak een nieuw punt als het toch besproken wordt.',
  item_has_sub_items: 'Onder dit punt staan nog onderdelen. Verplaats of trek die eerst in.',
  item_has_minutes: 'Bij dit punt is al iets in het verslag vastgelegd. Het blijft daarom op deze agenda.',
  withdraw_reason_missing: 'De deelnemers hebben dit punt al ontvangen. Schrijf erbij waarom het vervalt.',
  item_on_parking_list: 'Dit punt staat al op de parkeerlijst.',
  item_already_carried: 'Dit punt staat al op de agenda van die vergadering.',
  target_meeting_same: 'Dit punt staat al op deze agenda. Kies een andere vergadering.',
  target_meeting_held: 'Die vergadering is al geweest. Kies een vergadering die nog komt.',
  target_meeting_cancelled: 'Die vergadering is afgelast. Kies een andere vergadering.',
  target_meeting_other_overleg: 'Kies een vergadering van hetzelfde overleg.',
  item_minutes_impossible: 'Vul de tijd in als een heel aantal minuten, van 0 tot en met 1440.',
  subjects_too_many: 'Kies hoogstens 50 onderwerpen bij één punt.',
  agenda_full: 'Op één agenda passen hoogstens 200 punten.',
  place_unknown: 'Kies waar het punt moet komen te staan.',
};

export const moveSentences: Record<MoveRefusal, string> = {
  item_unknown: 'Dit punt staat niet meer op deze agenda.',
  already_first: 'Dit punt staat al bovenaan.',
  already_last: 'Dit punt staat al onderaan.',
  no_item_above: 'Er staat geen punt boven waar dit een onderdeel van kan worden.',
  already_sub_item: 'Dit is al een onderdeel. Dieper kan niet.',
  no_sub_item: 'Dit punt is geen onderdeel van een ander punt.',
  group_cannot_be_sub_item: 'Dit punt heeft zelf onderdelen en kan daarom geen onderdeel worden.',
  parent_unknown: 'Het punt waar dit onder moet komen staat niet meer op de agenda.',
};
