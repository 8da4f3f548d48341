import type { PmStand } from '~/domain/maatregel/pm';
import type { RecordRefusal } from '~/domain/amount-series/record';

export const pmStandWords: Record<PmStand, string> = {
  te_laat: 'te laat',
  belegd: 'belegd',
  zonder: 'nog niet belegd',
};

export const recordSentences: Record<RecordRefusal, string> = {
  quantify_not_pm: 'Dit jaar is geen PM meer. Een ander bedrag komt er alleen met een besluit.',
  quantify_no_amount: 'Vul een bedrag in miljoen euro in, bijvoorbeeld 36,5. PM staat er al.',
  pm_not_pm: 'Dit jaar is geen PM meer, dus er is niets in te vullen.',
  pm_due_past: 'Kies een dag die nog komt.',
  realised_empty: 'Vul van minstens één jaar in wat er is gerealiseerd.',
  realised_pm: 'Gerealiseerd is een bedrag. Laat het jaar leeg als u het nog niet weet.',
  realised_no_amount:
    'Schrijf een bedrag in miljoenen, zoals 36 of −47. Laat het jaar leeg als u het nog niet weet.',
  realised_year_ahead: '{year} moet nog beginnen. Daarvan is nog niets gerealiseerd.',
  realised_date_ahead: 'Vul een dag in die al is geweest.',
};
