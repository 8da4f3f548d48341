import type { AmountRefusal } from '~/domain/amount-series/parse';
import type { RevisionRefusal } from '~/domain/amount-series/revision';
import type { EffectTargetRefusal } from '~/domain/decision/effect-detail';
import type { EffectRefusal } from '~/domain/decision/effects';
import type { SeriesTargetRefusal } from '~/domain/decision/series-target';
import type { PositionRefusal } from '~/domain/decision/positions';
import type { DecisionRefusal } from '~/domain/decision/rules';
import type { ShareRefusal } from '~/domain/decision/share';

export const decisionSentences: Record<DecisionRefusal | ShareRefusal, string> = {
  decision_meeting_not_sent: 'Verstuur eerst de agenda. Daarna kunt u besluiten vastleggen.',
  decision_meeting_cancelled:
    'Deze vergadering is afgelast. Leg het besluit vast bij een andere vergadering.',
  decision_minutes_adopted:
    'Dit verslag is vastgesteld. Leg een nieuw besluit vast bij de volgende vergadering.',
  decision_item_withdrawn: 'Dit punt is ingetrokken. Leg het besluit vast bij een ander punt.',
  decision_item_elsewhere: 'Dit punt staat op een andere agenda.',
  decision_text_missing: 'Schrijf op wat er is besloten.',
  decision_locked: 'Dit besluit staat vast. Leg een nieuw besluit vast dat dit besluit vervangt.',
  decision_withdrawn: 'Dit besluit is vervallen. Leg een nieuw besluit vast.',
  decision_effect_applied: 'Het gevolg van dit besluit is al in werking. U kunt de tekst nog wel aanpassen.',
  decision_withdraw_reason_missing: 'Schrijf erbij waarom dit besluit vervalt.',
  decision_replaced_already: 'Dat besluit is al vervangen. Kies het nieuwste besluit.',
  decision_replaces_itself: 'Een besluit kan zichzelf niet vervangen. Kies een ander besluit.',
  decision_not_locked: 'Dat besluit is nog een concept. Pas het aan in zijn eigen verslag.',
  decision_other_overleg: 'Kies een besluit van ditzelfde overleg.',
  share_not_adopted: 'Delen kan zodra het verslag is vastgesteld.',
  share_not_allowed: 'Kies een overleg waarmee dit overleg deelt.',
  share_already: 'Dit besluit is al gedeeld met dat overleg.',
};

export const effectSentences: Record<EffectRefusal | EffectTargetRefusal | SeriesTargetRefusal, string> = {
  fiche_without_series: 'In deze fiche staan geen bedragen. Kies een andere fiche, of vul de reeks zelf in.',
  fiche_other_maatregel:
    'Deze fiche gaat over een andere maatregel. Kies de maatregel van de fiche, of laat de fiche weg.',
  effect_kind_mismatch:
    'Dit gevolg past niet bij dit soort besluit. Kies een ander gevolg of een andere soort.',
  effect_subject_missing: 'Kies waar dit besluit over gaat.',
  effect_subject_mismatch: 'Dit gevolg past niet bij dit onderwerp. Kies een ander onderwerp of gevolg.',
  effect_reason_missing: 'Schrijf op waarom dit besluit in het systeem niets verandert.',
  effect_actions_missing: 'Vul de actie in die met dit besluit wordt opgedragen.',
  effect_series_missing: 'Vul de nieuwe reeks in: elk jaar een bedrag, PM of onbekend.',
  taakopdracht_not_open:
    'Een van deze taakopdrachten is al vastgesteld of vervangen. Kies de nieuwste versie.',
  taakopdracht_same_werkgroep: 'Kies van elke werkgroep één versie van de taakopdracht.',
  taakopdracht_other_overleg: 'Kies taakopdrachten van werkgroepen die onder dit overleg vallen.',
  effect_not_here: 'Dit gevolg kan hier nog niet. Kies een ander gevolg.',
  effect_one_subject: 'Kies voor dit gevolg precies één onderwerp.',
};

export const positionSentences: Record<PositionRefusal, string> = {
  position_note_missing: 'Schrijf op wat deze partij erbij zegt.',
  position_until_missing: 'Vul in tot wanneer deze partij de achterban raadpleegt.',
  position_until_impossible: 'Deze datum bestaat niet. Vul een andere in, bijvoorbeeld 7-10-2021.',
  position_until_past: 'Kies een dag op of na de vergadering.',
  position_of_outsider: 'Kies alleen partijen die meedoen aan dit overleg.',
  position_twice: 'Deze partij staat er twee keer. Kies één standpunt.',
};

export const amountSentences: Record<AmountRefusal | RevisionRefusal, string> = {
  amount_unreadable: 'Schrijf een bedrag in miljoenen, zoals 36 of −47. Of schrijf PM of onbekend.',
  amount_with_pm: 'Vul een bedrag in of PM, niet allebei in één jaar.',
  dot_as_decimal: 'Gebruik een komma voor tienden: 36,5 in plaats van 36.5.',
  comma_as_thousands: 'Gebruik een punt voor duizendtallen en een komma voor tienden.',
  finer_than_thousand: 'Rond af op hele duizenden euro’s: hoogstens drie cijfers achter de komma.',
  amount_too_large: 'Dit bedrag is te groot. Bedragen zijn in miljoenen euro.',
  revision_reason_missing: 'Schrijf op waarom de reeks verandert.',
  revision_source_missing: 'Noem de bron van de nieuwe reeks.',
  revision_years_incomplete: 'Vul elk jaar in: een bedrag, PM of onbekend.',
  revision_year_outside_programma: 'Vul alleen jaren in die bij dit programma horen.',
  revision_changes_nothing: 'Deze reeks is gelijk aan de reeks die nu geldt. Verander minstens één jaar.',
};
