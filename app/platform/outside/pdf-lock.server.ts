import { createCipheriv, createHash } from 'node:crypto';
import { pieceOf, placesOf } from './look-through.server';

/**
 * Whether a PDF opens only with a password. One that only forbids printing or copying opens with the empty password
 * and is no problem. Answered from the encryption dictionary alone (PDF 32000, 7.6), so that a file of 50 MB is never
 * in memory.
 */
export async function isLockedPdf(path: string): Promise<boolean> {
  const mentions = await placesOf(path, Buffer.from('/Encrypt', 'latin1'));
  for (const at of mentions) {
    const trailer = (await pieceOf(path, at, 64)).toString('latin1');
    const reference = /^\/Encrypt\s+(\d+)\s+(\d+)\s+R/.exec(trailer);
    const dictionary = reference
      ? await objectAt(path, `${reference[1]} ${reference[2]} obj`)
      : /^\/Encrypt\s*<</.test(trailer)
        ? await pieceOf(path, at + '/Encrypt'.length, 4096)
        : null;
    if (dictionary === null) continue;
    const around = await pieceOf(path, Math.max(0, at - 4096), 8192);
    return !opensWithoutPassword(dictionary.toString('latin1'), around.toString('latin1'));
  }
  return false;
}

/** The last definition counts: a PDF grows at its end. */
async function objectAt(path: string, head: string): Promise<Buffer | null> {
  const places = await placesOf(path, Buffer.from(head, 'latin1'));
  for (const at of places.reverse()) {
    const before = at === 0 ? '' : (await pieceOf(path, at - 1, 1)).toString('latin1');
    if (/^[\s]?$/.test(before)) return pieceOf(path, at + head.length, 4096);
  }
  return null;
}

function opensWithoutPassword(dictionary: string, trailer: string): boolean {
  const number = (name: string) => Number(new RegExp(`/${name}\\s+(-?\\d+)`).exec(dictionary)?.[1] ?? NaN);
  const revision = number('R');
  const user = stringOf(dictionary, 'U');
  if (!/\/Filter\s*\/Standard/.test(dictionary) || !user) return false;
  if (revision >= 5) {
    const salt = user.subarray(32, 40);
    const made = revision === 5 ? sha(256, salt) : hardenedHash(salt);
    return made.equals(user.subarray(0, 32));
  }
  const owner = stringOf(dictionary, 'O');
  const id = /\/ID\s*\[\s*/.exec(trailer);
  if (!owner || !id) return false;
  const first = readString(trailer, id.index + id[0].length);
  const length = revision === 2 ? 5 : (number('V') === 4 ? 128 : number('Length') || 40) / 8;
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(number('P') | 0);
  const bare = revision >= 4 && /\/EncryptMetadata\s+false/.test(dictionary);
  let key = md5(PADDING, owner.subarray(0, 32), permissions, first, bare ? Buffer.alloc(4, 0xff) : EMPTY);
  if (revision >= 3) for (let i = 0; i < 50; i += 1) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32));
  let made = rc4(key, md5(PADDING, first));
  for (let i = 1; i <= 19; i += 1) made = rc4(Buffer.from(key.map((byte) => byte ^ i)), made);
  return made.equals(user.subarray(0, 16));
}

const EMPTY = Buffer.alloc(0);
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const sha = (bits: 256 | 384 | 512, data: Buffer) => createHash(`sha${bits}`).update(data).digest();

/** Algorithm 2.B of ISO 32000-2, for the empty password. */
function hardenedHash(salt: Buffer): Buffer {
  let key = sha(256, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha(rest === 0 ? 256 : rest === 1 ? 384 : 512, mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

/** RC4, which OpenSSL no longer carries; old PDFs still do. Only to see whether one opens. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => ([box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0]);
  for (let i = 0, j = 0; i < 256; i += 1)
    swap(i, (j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255));
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (box[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

function stringOf(dictionary: string, name: string): Buffer | null {
  const at = new RegExp(`/${name}\\s*(?=[(<])`).exec(dictionary);
  return at && readString(dictionary, at.index + at[0].length);
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A PDF string, <hex> or (literal), that starts at `at`. */
function readString(text: string, at: number): Buffer {
  if (text[at] === '<') {
    return Buffer.from(text.slice(at + 1, text.indexOf('>', at)).replace(/\s/g, ''), 'hex');
  }
  let out = '';
  for (let i = at + 1, depth = 1; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))?.[0];
      const next = text[i + 1] ?? '';
      if (octal) out += String.fromCharCode(parseInt(octal, 8) & 255);
      else if (next !== '\n' && next !== '\r') out += ESCAPES[next] ?? next;
      i += octal ? octal.length : 1;
      if (next === '\r' && text[i + 1] === '\n') i += 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')' && --depth === 0) break;
    out += character;
  }
  return Buffer.from(out, 'latin1');
}
