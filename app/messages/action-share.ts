import type { Claimed } from '~/domain/action-share/claimed';
import { percentageText } from '~/domain/action-share/percentage';
import type { ActionShareRefusal } from '~/domain/action-share/rules';
import { cellSentence } from '~/domain/amount-series/format';
import type { Cell } from '~/domain/amount-series/cell';
import type { ShareKind } from '~/domain/action-share/share';

export const shareKindWords: Record<ShareKind, string> = {
  bedrag: 'een bedrag',
  percentage: 'een deel van het doel',
  niet_te_becijferen: 'niet te becijferen',
};

export const actionShareSentences: Record<ActionShareRefusal, string> = {
  action_share_note_missing: 'Schrijf erbij waarom het aandeel niet te becijferen is.',
  action_share_year_missing:
    'Deze actie heeft nog geen jaar, dus ook geen doel. Kies “niet te becijferen” of spreek eerst een jaar af.',
  action_share_year_outside: 'In {year} vraagt de reeks niets. Kies “niet te becijferen”.',
  action_share_of_pm:
    'Het doel is nog {target}. Een bedrag is daar geen deel van: geef een percentage of kies “niet te becijferen”.',
  action_share_of_nothing: 'Het doel in {year} is € 0. Daar is geen bedrag een deel van.',
  action_share_other_sign:
    'Het doel is {target}. Vul een besparing in als plus en kosten met een min, net als het doel.',
  action_share_not_amount: 'Vul een bedrag in miljoen euro in, bijvoorbeeld 36,5.',
  action_share_not_percentage: 'Vul een percentage in van 0 tot en met 100, bijvoorbeeld 33,33%.',
  action_share_over: 'Samen wordt het {sum} van {target} in {year}. Meer dan het hele doel kan niet.',
  action_share_twice:
    'Dit geld telt al mee bij {where}. Samen wordt het {sum} van {target} in {year}, en hetzelfde geld telt niet twee keer.',
  action_share_withdrawn: 'Deze actie is vervallen en brengt dus niets meer in.',
};

/** "67% van € 300 mln", and what that leaves out; null where no action says anything. */
export function claimedText(claimed: Claimed, target: Cell): string | null {
  const { quantified, leftOut, notQuantifiable, silent } = claimed;
  if (quantified + leftOut + notQuantifiable === 0) return null;
  return [
    quantified > 0 ? `${percentageText(claimed.basisPoints)} van ${cellSentence(target)}` : null,
    leftOut > 0 ? `${leftOut} als bedrag, niet tegen dit doel te leggen` : null,
    notQuantifiable > 0 ? `${notQuantifiable} niet te becijferen` : null,
    silent > 0 ? `${silent} nog niet gezegd` : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
