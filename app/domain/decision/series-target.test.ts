import { expect, test } from 'vitest';
import { seriesTarget } from './series-target';

test.each<[why: string, chosen: string[], proposedFor: (string | null)[], target: string]>([
  ['a maatregel alone', ['b17'], [], 'b17'],
  ['with the fiche that proposes for it', ['b17'], ['b17'], 'b17'],
  ['a fiche alone brings its maatregel', [], ['b17'], 'b17'],
])('%s', (_why, chosen, proposedFor, maatregelId) => {
  expect(seriesTarget(chosen, proposedFor)).toEqual({ ok: true, maatregelId });
});

test.each<[why: string, chosen: string[], proposedFor: (string | null)[], reason: string]>([
  ['a fiche about another maatregel', ['b12'], ['b17'], 'fiche_other_maatregel'],
  ['a fiche without amounts', ['b17'], [null], 'fiche_without_series'],
  ['nothing at all', [], [], 'effect_one_subject'],
  ['two maatregelen', ['b12', 'b17'], [], 'effect_one_subject'],
  ['two fiches, even for the same', ['b17'], ['b17', 'b17'], 'effect_one_subject'],
])('refused: %s', (_why, chosen, proposedFor, reason) => {
  expect(seriesTarget(chosen, proposedFor)).toEqual({ ok: false, reason });
});
