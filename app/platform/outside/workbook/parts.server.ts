import { posix } from 'node:path';
import { readXml } from './xml.server';
import { WorkbookProblem, type Archive } from './zip.server';

const WORKBOOK = 'xl/workbook.xml';

/** Where the first sheet that one sees is kept, and whether its days count from 1904. */
export async function firstSheet(archive: Archive): Promise<{ name: string; from1904: boolean }> {
  if (!archive.has(WORKBOOK)) throw new WorkbookProblem('import_not_xlsx');
  const sheets: string[] = [];
  let from1904 = false;
  await readXml(archive.pieces(WORKBOOK), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'sheet' && relation && (attributes['state'] ?? 'visible') === 'visible')
        sheets.push(relation);
    },
  });
  const targets = new Map<string, string>();
  await readXml(archive.pieces('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target) targets.set(Id, posix.resolve('/xl', Target).slice(1));
    },
  });
  const name = targets.get(sheets[0] ?? '');
  if (name === undefined || !archive.has(name)) throw new WorkbookProblem('import_damaged');
  return { name, from1904 };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Texts that cells point to by number. Readings for Japanese are left out. */
export async function sharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return strings;
  let one = '';
  let inText = false;
  let reading = false;
  await readXml(archive.pieces('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') one = '';
      if (name === 'rPh') reading = true;
      inText = name === 't' && !reading;
    },
    text: (text) => {
      if (inText) one += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') reading = false;
      if (name === 'si') strings.push(one);
    },
  });
  return strings;
}

/** Numbers of formats that Excel itself shows as a day. */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Which styles show their number as a day. */
export async function dayStyles(archive: Archive): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (!archive.has('xl/styles.xml')) return styles;
  const days = new Set(DAYS);
  let inCells = false;
  let index = 0;
  await readXml(archive.pieces('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && isDayFormat(formatCode ?? '')) days.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (days.has(Number(numFmtId))) styles.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A format with a day, month or year in it, outside words and colours. */
const isDayFormat = (code: string): boolean => /[dmyj]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
