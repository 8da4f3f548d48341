import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { unzipped } from '../../../tests/support/unzip';
import { zipStream, type ZipPart } from './zip-stream';

const at = new Date('2021-12-24T14:46:00Z');
const part = (path: string, text: string): ZipPart => ({
  path,
  size: Buffer.byteLength(text),
  open: () => Readable.from([Buffer.from(text)]),
});
const list = { path: '00 Inhoud.html', text: '<p>Inhoud</p>' };

describe('an archive', () => {
  test('holds the list first and every part as it was, with names as they are written', async () => {
    const parts = [part('3a Cliënten één/advies.pdf', 'één'), part('3b Deelagenda/lijst.xlsx', '')];
    const { body, bytes } = zipStream(list, parts, at);
    const zip = await buffer(body);
    expect(zip.length).toBe(bytes);
    expect([...(await unzipped(zip))]).toEqual([
      ['00 Inhoud.html', '<p>Inhoud</p>'],
      ['3a Cliënten één/advies.pdf', 'één'],
      ['3b Deelagenda/lijst.xlsx', ''],
    ]);
  });

  test('is the same bytes for the same package', async () => {
    const make = () => buffer(zipStream(list, [part('1/a.pdf', 'a')], at).body);
    expect(await make()).toEqual(await make());
  });

  test('fails, and doesn’t just end, when a file can’t be read to its end', async () => {
    const broken: ZipPart = {
      path: '1/a.pdf',
      size: 10,
      open: () =>
        new Readable({
          read: function (this: Readable) {
            this.destroy(new Error('EIO'));
          },
        }),
    };
    await expect(buffer(zipStream(list, [broken], at).body)).rejects.toThrow('EIO');
  });

  test('fails when a file turns out shorter than it was', async () => {
    const short = { ...part('1/a.pdf', 'abc'), size: 10 };
    await expect(buffer(zipStream(list, [short], at).body)).rejects.toThrow(/number of bytes/);
  });

  test('lets go of the file that is open when nobody reads on, and opens no other', async () => {
    const opened: Readable[] = [];
    const endless = (path: string): ZipPart => ({
      path,
      size: 1e9,
      open: () => {
        const source = new Readable({
          read() {
            this.push(Buffer.alloc(65_536));
          },
        });
        opened.push(source);
        return source;
      },
    });
    const { body } = zipStream(list, [endless('1/a.pdf'), endless('2/b.pdf')], at);
    await new Promise((done) => body.once('readable', done));
    body.destroy();
    await new Promise((done) => setTimeout(done, 20));
    expect(opened.map((source) => source.destroyed)).toEqual([true]);
  });
});
