import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivately } from './postgres/private-file';

/** For who tries Vijfhoek out: a secret of its own, made once and kept beside the data. */
export function keptSessionSecret(dataDir: string): string {
  const file = join(dataDir, 'session-secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const secret = randomBytes(32).toString('base64url');
  writePrivately(file, `${secret}\n`);
  return secret;
}
