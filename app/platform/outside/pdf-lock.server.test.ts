import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lockedPdfs } from '../../../tests/support/locked-pdfs';
import { isLockedPdf } from './pdf-lock.server';

const folder = mkdtempSync(join(tmpdir(), 'vijfhoek-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

function locked(bytes: Buffer): Promise<boolean> {
  const path = join(folder, 'nota.pdf');
  writeFileSync(path, bytes);
  return isLockedPdf(path);
}

describe.each(Object.entries(lockedPdfs))('%s', (_how, { user, owner }) => {
  test('a password to open is seen', async () =>
    expect(await locked(Buffer.from(user, 'base64'))).toBe(true));
  test('one only against printing is no problem', async () =>
    expect(await locked(Buffer.from(owner, 'base64'))).toBe(false));
});

describe('without a lock', () => {
  const words = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
  test('a text that speaks of /Encrypt opens', async () =>
    expect(await locked(words('(the key /Encrypt 12 0 R is in the trailer)'))).toBe(false));
  test('no mention at all opens', async () => expect(await locked(words('x'))).toBe(false));
  test('a lock of somebody else’s making is taken for locked', async () =>
    expect(
      await locked(words('5 0 obj\n<< /Filter /Bedrijf /V 1 >>\nendobj\ntrailer << /Encrypt 5 0 R >>')),
    ).toBe(true));
  test('a mention across two chunks is found', async () => {
    const long = Buffer.concat([
      Buffer.alloc(256 * 1024 - 4, 0x20),
      Buffer.from('/Encrypt 5 0 R\n5 0 obj\n<< /Filter /X >>'),
    ]);
    expect(await locked(long)).toBe(true);
  });
});
