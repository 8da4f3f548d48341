import type { DeelagendaRefusal } from '~/domain/deelagenda/add';

export const deelagendaSentences: Record<DeelagendaRefusal, string> = {
  deelagenda_theme_missing: 'Vul het thema in waar de actie onder staat.',
  deelagenda_number_taken:
    'Dit nummer staat al bij een andere actie van dit thema. Kies een ander, of laat het leeg.',
  deelagenda_start_after_end: 'De actie kan niet beginnen na het jaar waarin zij klaar is.',
  deelagenda_latest_before_year: 'Het uiterste jaar ligt niet voor het jaar waarin de actie klaar is.',
  deelagenda_maatregel_missing: 'Kies de maatregel waar dit aandeel bij hoort.',
  deelagenda_maatregel_twice: 'Deze maatregel staat hierboven al. Zeg het aandeel één keer.',
};
