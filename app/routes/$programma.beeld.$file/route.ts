import { waterfallSheet, targetsSheet } from '~/documents/picture/money-sheets';
import { picturePng } from '~/documents/picture/png';
import { pictureSvg } from '~/documents/picture/svg';
import { maatregelColumns } from '~/documents/spreadsheet/maatregelen';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { exportRows } from '~/domain/maatregel/export-rows';
import { readPictureFile, readPictureFilter, type PictureKind } from '~/domain/picture/filter';
import { werkgroepenText } from '~/messages/maatregel';
import { moneyPictureOf } from '~/messages/money-picture';
import { exportAnswer } from '~/platform/http/export.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { moneyPicture, type MoneyPicture } from '~/queries/picture/money-picture.server';

/** One of the three pictures as SVG, PNG or workbook, with the filter of the page. */
export const loader = guarded('maatregel:read', async ({ ctx, programma, params, request }) => {
  const file = readPictureFile(params['file'] ?? '');
  if (!file) throw notFound();
  const range = { from: programma.firstYear, to: programma.lastYear };
  const filter = readPictureFilter(new URL(request.url).searchParams, range);
  const facts = await moneyPicture(ctx, range, filter);
  // Werkgroepen don't exist for a reader.
  if (!facts || (file.kind === 'werkgroepen' && facts.targets === null)) throw notFound();
  const name = `beeld-${file.kind}`;
  switch (file.format) {
    case 'svg':
      return exportAnswer(pictureSvg(moneyPictureOf(file.kind, facts)), 'svg', name);
    case 'png':
      return exportAnswer(picturePng(moneyPictureOf(file.kind, facts)), 'png', name);
    case 'xlsx':
      return exportAnswer(await workbook(file.kind, facts), 'xlsx', name);
  }
});

async function workbook(kind: PictureKind, facts: MoneyPicture): Promise<Uint8Array> {
  if (kind === 'reeksen') {
    const seen = facts.werkgroepen ?? [];
    const rows = exportRows(facts.filter.tabel, facts.table).map((row) => ({
      ...row,
      werkgroepen: werkgroepenText(seen.filter(({ id }) => row.werkgroepIds.includes(id))),
    }));
    return toXlsx(maatregelColumns(facts.range), rows, 'Maatregelen');
  }
  const { columns, rows } = kind === 'waterval' ? waterfallSheet(facts) : targetsSheet(facts);
  return toXlsx(columns, rows, kind === 'waterval' ? 'Waterval' : 'Werkgroepen');
}
