import { describe, expect, it } from 'vitest';
import { emptySheet, fullSheet } from '../../../tests/factories/fiche-sheet';
import { pdfAccessibility } from '../../../tests/support/pdf-accessibility';
import { pdfBookmarks, pdfText, pdfTexts } from '../../../tests/support/pdf-reading';
import { fichePdf } from './fiche';

const status = 'bouwsteen 3a, versie 1, ingediend op 24 december 2021';

describe('a fiche on paper', () => {
  it.each([
    ['with everything in it', fullSheet, ['TH', 'TD', 'Figure', 'L']],
    ['with nothing in it', emptySheet, []],
  ])('%s can be read by a screen reader', async (_what, sheet, tags) => {
    const checked = await pdfAccessibility(fichePdf(sheet, status));
    expect(checked.faults).toEqual([]);
    expect(Object.keys(checked.tags)).toEqual(expect.arrayContaining(['H1', 'H2', ...tags]));
  });

  it('says what it is, what it proposes beside the award, and never turns PM into a number (rule 1)', async () => {
    const text = await pdfText(fichePdf(fullSheet, status));
    for (const said of [
      'B12 Versmallen',
      status,
      '182,5 + 1 PM + 1 onbekend',
      '900 + 4 PM',
      '−263,5',
      'Er staat',
      'Als het kan eerder',
      'trekker',
      'Elk kwartaal meten',
      'Gemeenten, aanbieders en professionals: geen reactie',
      '#let code = 1',
    ]) {
      expect(text.replaceAll(/\s+/g, ' ').toLowerCase()).toContain(said.toLowerCase());
    }
  });

  it('is two pages when every part says something short, and names what is empty', async () => {
    const short = {
      ...fullSheet,
      texts: fullSheet.texts.map((one) => ({ ...one, blocks: one.blocks.slice(1, 2) })),
    };
    expect((await pdfTexts(fichePdf(short, status))).length).toBeLessThanOrEqual(2);
    const nothing = await pdfText(fichePdf(emptySheet, status));
    expect(nothing).toContain('Nog niet ingevuld');
    expect(nothing).toContain('Leefwereldtoets');
  });

  it('has a bookmark for each heading and gives the same bytes for the same data', async () => {
    expect(await pdfBookmarks(fichePdf(fullSheet, status))).toContain('  Draagvlak per hoek');
    expect(Buffer.compare(fichePdf(fullSheet, status), fichePdf(fullSheet, status))).toBe(0);
  });
});
