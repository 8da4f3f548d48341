export const overlegRefusals = [
  'participant_missing',
  'participant_chairs',
  'rotation_twice',
  'standing_items_too_many',
  'standing_item_minutes',
  'prefix_impossible',
] as const;
export type OverlegRefusal = (typeof overlegRefusals)[number];
