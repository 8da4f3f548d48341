import { open } from 'node:fs/promises';

const CHUNK = 256 * 1024;

/**
 * Where a piece of bytes stands in a file, without ever holding more of it than a chunk.
 * @param most stop after so many places
 */
export async function placesOf(path: string, piece: Buffer, most = 20): Promise<number[]> {
  const found: number[] = [];
  const file = await open(path, 'r');
  try {
    const room = Buffer.alloc(CHUNK + piece.length);
    for (let start = 0; found.length < most; start += CHUNK) {
      const { bytesRead } = await file.read(room, 0, room.length, start);
      const text = room.subarray(0, bytesRead);
      for (let at = text.indexOf(piece); at !== -1 && at < CHUNK; at = text.indexOf(piece, at + 1)) {
        found.push(start + at);
        if (found.length >= most) break;
      }
      if (bytesRead < room.length) break;
    }
  } finally {
    await file.close();
  }
  return found;
}

/** A piece of a file; from the end when `start` is negative. */
export async function pieceOf(path: string, start: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = start < 0 ? Math.max(0, size + start) : start;
    const room = Buffer.alloc(Math.max(0, Math.min(length, size - from)));
    const { bytesRead } = await file.read(room, 0, room.length, from);
    return room.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
