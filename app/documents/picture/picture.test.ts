import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Mark, Picture } from '~/domain/picture/mark';
import { Canvas } from './canvas';
import { picturePng } from './png';
import { pictureSvg } from './svg';

const picture = (...marks: Mark[]): Picture => ({
  title: 'Bedragen <per> jaar & meer',
  desc: 'Eén staaf: 300.',
  legend: [{ name: 'totaal', tone: 'petrol' }],
  note: 'gearceerd: PM',
  width: 100,
  height: 60,
  marks,
});
const bar: Mark = { kind: 'rect', x: 10, y: 10, width: 30, height: 40, fill: 'petrol' };
const word: Mark = { kind: 'text', x: 60, y: 40, text: 'één', size: 20, anchor: 'middle', bold: true };

describe('as SVG', () => {
  it('says what it is to who cannot see it, and nothing in a name is read as a tag', () => {
    const svg = pictureSvg(picture(bar, { ...word, text: '<script>"&' }));
    expect(svg).toContain('role="img" aria-labelledby="titel uitleg"');
    expect(svg).toContain('<title id="titel">Bedragen &lt;per&gt; jaar &amp; meer</title>');
    expect(svg).toContain('<desc id="uitleg">Eén staaf: 300.</desc>');
    expect(svg).toContain('>&lt;script&gt;&quot;&amp;</text>');
    expect(svg).not.toMatch(/style=|<script/);
  });
});

describe('as PNG', () => {
  const png = Buffer.from(picturePng(picture(bar, word)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  /** Colour of a place in the drawing, which stands 20 to the right and 54 down on its sheet. */
  const at = (x: number, y: number) => {
    const start = (y + 54) * 2 * (width * 3 + 1) + 1 + (x + 20) * 2 * 3;
    return [...rows.subarray(start, start + 3)];
  };

  it('is twice the size of the sheet and holds what the marks say', () => {
    expect([width, height]).toEqual([280, 328]);
    expect(at(25, 30)).toEqual([0x0b, 0x55, 0x63]);
    expect(at(5, 30)).toEqual([0xfb, 0xf9, 0xf5]);
  });

  it('draws letters, with their accents', () => {
    const ink = (fromY: number, toY: number) => {
      let dark = 0;
      for (let x = 42; x < 80; x += 1)
        for (let y = fromY; y < toY; y += 1) if ((at(x, y)[0] ?? 255) < 128) dark += 1;
      return dark;
    };
    expect(ink(30, 40)).toBeGreaterThan(20);
    expect(ink(24, 28)).toBeGreaterThan(0);
    expect(ink(41, 50)).toBe(0);
  });

  it('the same picture gives the same bytes', () => {
    expect(Buffer.from(picturePng(picture(bar, word))).equals(png)).toBe(true);
  });
});

describe('a filled shape', () => {
  const square = (left: number, right: number) => {
    const canvas = new Canvas(4, 3, [255, 255, 255]);
    canvas.fill(
      [
        [
          [left, 1],
          [right, 1],
          [right, 2],
          [left, 2],
        ],
      ],
      [0, 0, 0],
    );
    return [0, 1, 2, 3].map((x) => canvas.pixels[(4 + x) * 3]);
  };

  it.each<[number, number, number[]]>([
    [1, 3, [255, 0, 0, 255]],
    [1.5, 3, [255, 128, 0, 255]],
    [1.25, 1.75, [255, 128, 255, 255]],
    [-5, 9, [0, 0, 0, 0]],
  ])('from %d to %d', (left, right, expected) => {
    expect(square(left, right)).toEqual(expected);
  });
});
