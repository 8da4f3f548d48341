import type { OverlegRefusal } from '~/domain/overleg/refusals';

export const overlegSentences: Record<OverlegRefusal, string> = {
  participant_missing: 'Kies minstens één partij die meedoet.',
  participant_chairs:
    'Alleen een partij die meedoet kan voorzitten. Haal het rangnummer weg of laat de partij meedoen.',
  rotation_twice: 'Twee partijen hebben hetzelfde rangnummer. Geef elke voorzitter een eigen nummer.',
  standing_items_too_many: 'Houd het bij hoogstens 20 vaste punten.',
  standing_item_minutes:
    'Vul bij elk vast punt de tijd in als een heel aantal minuten, van 0 tot en met 1440.',
  prefix_impossible: 'Vul de letters in die voor het nummer van een besluit komen, bijvoorbeeld BOHA.',
};
