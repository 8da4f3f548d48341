import type { ActionMoveRefusal } from '~/domain/action-move/rules';

export const actionMoveSentences: Record<ActionMoveRefusal, string> = {
  move_not_here:
    'Alleen acties van een deelagenda verplaatst u hier. Een actie uit een vergadering wijzigt u in het verslag.',
  move_action_done: 'Deze actie is klaar of vervallen. Daar verandert niets meer aan.',
  move_same: 'De actie staat al in dat jaar. Kies een ander jaar of een andere dag.',
  move_year_missing: 'Vul het jaar in waarin de actie klaar moet zijn.',
  move_year_outside: 'Kies een jaar van {from} tot en met {to}.',
  move_date_other_year: 'Deze dag valt niet in {year}.',
  move_decision_missing:
    'Kies het besluit dat dit toestaat. Zonder besluit blijft de actie staan waar zij staat.',
  succession_kind_missing: 'Kies wat er met deze actie gebeurt.',
  succession_one: 'Kies één actie waarin deze verdergaat.',
  succession_more: 'Kies minstens twee acties waarin deze wordt gesplitst.',
  succession_round: 'Die actie komt zelf uit deze voort. Kies een andere.',
};
