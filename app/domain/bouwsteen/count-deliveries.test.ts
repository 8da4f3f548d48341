import { expect, it } from 'vitest';
import { countDeliveries } from './count-deliveries';
import type { BouwsteenState } from './status';

const one = (state: BouwsteenState, late = false) => ({ state, late });

it.each<[string, ReturnType<typeof one>[], [number, number, number]]>([
  ['nothing expected', [], [0, 0, 0]],
  ['announced and not in', [one('aangekondigd'), one('in_bewerking', true)], [2, 0, 1]],
  ['in, accepted and processed', [one('ingediend'), one('aanvaard'), one('verwerkt')], [3, 3, 0]],
  ['handed back is to be delivered again', [one('teruggelegd', true), one('ingediend')], [2, 1, 1]],
])('%s', (_why, bouwstenen, [expected, delivered, late]) => {
  expect(countDeliveries(bouwstenen)).toEqual({ expected, delivered, late });
});
