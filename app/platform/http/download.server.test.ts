import { createReadStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { answersTag, contentDisposition, rangeOf, webStreamOf } from './download.server';

describe('the name a file is saved under', () => {
  test.each([
    ['plain', 'nota.pdf', `attachment; filename="nota.pdf"; filename*=UTF-8''nota.pdf`],
    [
      'accents and euros',
      'Café €.pdf',
      `attachment; filename="Cafe .pdf"; filename*=UTF-8''Caf%C3%A9%20%E2%82%AC.pdf`,
    ],
    [
      'quotes can’t end the header',
      'a"; x=".pdf',
      `attachment; filename="a__ x=_.pdf"; filename*=UTF-8''a%22%3B%20x%3D%22.pdf`,
    ],
    [
      'no letter that the header can carry',
      '計画',
      `attachment; filename="bestand"; filename*=UTF-8''%E8%A8%88%E7%94%BB`,
    ],
  ])('%s', (_why, name, header) => expect(contentDisposition('attachment', name)).toBe(header));
});

describe('which part is asked for', () => {
  const ask = (range: string, more: Record<string, string> = {}) =>
    rangeOf(new Headers({ Range: range, ...more }), 100, '"tag"');
  test.each([
    ['the first ten', 'bytes=0-9', { start: 0, end: 9 }],
    ['from here on', 'bytes=90-', { start: 90, end: 99 }],
    ['the last five', 'bytes=-5', { start: 95, end: 99 }],
    ['more than there is ends at the end', 'bytes=50-1000', { start: 50, end: 99 }],
    ['more of the end than there is', 'bytes=-1000', { start: 0, end: 99 }],
    ['beyond the end', 'bytes=100-', 'impossible'],
    ['the last nothing', 'bytes=-0', 'impossible'],
    ['backwards is nonsense, so all of it', 'bytes=9-0', null],
    ['several parts: all of it', 'bytes=0-1,5-6', null],
    ['another unit: all of it', 'items=0-1', null],
    ['nonsense: all of it', 'bytes=-', null],
  ])('%s', (_why, header, range) => expect(ask(header)).toEqual(range));
  test('not of another version than the browser began with', () =>
    expect(ask('bytes=0-9', { 'If-Range': '"other"' })).toBeNull());
  test('of the same version', () =>
    expect(ask('bytes=0-9', { 'If-Range': '"tag"' })).toEqual({ start: 0, end: 9 }));
});

describe('whether the browser has it', () => {
  test.each([
    [null, false],
    ['"tag"', true],
    ['W/"tag"', true],
    ['"a", "tag"', true],
    ['*', true],
    ['"other"', false],
  ])('%s', (header, known) => expect(answersTag(header, '"tag"')).toBe(known));
});

describe('a stream of Node as one of the web', () => {
  const flowing = () => {
    const body = new PassThrough();
    const timer = setInterval(() => body.write(Buffer.alloc(60_000, 'x')), 1);
    body.on('close', () => clearInterval(timer));
    return body;
  };

  test('gives all there is, in order', async () => {
    const stream = webStreamOf(Readable.from([Buffer.from('Vijf'), Buffer.from('hoek')]));
    expect(await new Response(stream).text()).toBe('Vijfhoek');
  });

  test.each(['before the first read', 'while data is on its way'])(
    'a reader that leaves %s stops the making, and hurts nothing else',
    async (when) => {
      const body = flowing();
      const reader = webStreamOf(body).getReader();
      await setTimeout(10);
      const reading = when === 'before the first read' ? undefined : [await reader.read(), reader.read()];
      await reader.cancel();
      await reading?.[1];
      await setTimeout(10);
      expect(body.destroyed).toBe(true);
    },
  );

  test('what can’t be read fails at the reader', async () => {
    const stream = webStreamOf(createReadStream('/there/is/no/such/file'));
    await setTimeout(10);
    await expect(new Response(stream).text()).rejects.toThrow('ENOENT');
  });
});
