import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatching } from './mark';

describe('hatching', () => {
  it('stays inside its box, whatever its shape', () => {
    const size = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(size, size, fc.boolean(), (width, height, falling) => {
        for (const [x1, y1, x2, y2] of hatching({ x: 10, y: 20, width, height }, falling)) {
          for (const x of [x1, x2]) expect(x >= 10 && x <= 10 + width).toBe(true);
          for (const y of [y1, y2]) expect(y >= 20 && y <= 20 + height).toBe(true);
        }
      }),
    );
  });

  it('covers the box: a wide one gets as many lines as its sides allow', () => {
    expect(hatching({ x: 0, y: 0, width: 34, height: 17 })).toHaveLength(6);
  });
});
