import { SaxesParser } from 'saxes';
import { MOST_TEXT, WorkbookProblem } from './zip.server';

export type XmlListener = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Tells what stands in a part of a workbook, piece by piece; yields after each piece, for whoever gathers. Entities are not
 * expanded beyond those of XML itself.
 */
export async function* xmlEvents(pieces: AsyncIterable<string>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let since = 0;
  parser.on('opentag', (tag) => {
    since = 0;
    listener.open?.(withoutPrefix(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    since = 0;
    listener.close?.(withoutPrefix(tag.name));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('doctype', () => {
    throw new WorkbookProblem('import_damaged');
  });
  parser.on('error', () => {
    throw new WorkbookProblem('import_damaged');
  });
  for await (const piece of pieces) {
    since += piece.length;
    parser.write(piece);
    if (since > MOST_TEXT) throw new WorkbookProblem('import_too_large');
    yield;
  }
  parser.close();
}

/** The whole of a small part. */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const events = xmlEvents(pieces, listener);
  while (!(await events.next()).done);
}
