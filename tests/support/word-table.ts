import { unzipped } from './unzip';

/** The text of every cell of the table in a Word document, row by row, lines joined by a line break. */
export async function wordTable(bytes: Buffer): Promise<string[][]> {
  const xml = (await unzipped(bytes)).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
        .map(([line]) => [...line.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''))
        .join('\n'),
    ),
  );
}
