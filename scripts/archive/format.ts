import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { z } from 'zod';

/**
 * One zip: `tables/<name>.jsonl` with a row of the table per line, `jobs.jsonl` with the work that was waiting,
 * `files/<sha256>` with the bytes of the attachments, and, last, `manifest.json`, which says what the rest must be.
 */
export const MANIFEST = 'manifest.json';
export const JOBS = 'jobs.jsonl';
export const tableEntry = (name: string) => `tables/${name}.jsonl`;
export const fileEntry = (sha256: string) => `files/${sha256}`;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const part = z.object({ rows: z.number().int().min(0), sha256 });

export const manifestSchema = z.object({
  format: z.literal('vijfhoek-1'),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: sha256 })),
  tables: z.array(part.extend({ name: z.string() })),
  jobs: part,
  files: z.array(z.object({ sha256, size: z.number().int().min(0) })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Who is signed in and who has what open belongs to the moment. Brought back, a session that was ended would live
 * again; so after a restore everybody signs in anew.
 */
export const OF_THE_MOMENT = ['Session', 'SignInToken', 'rate_limit', 'Presence'];

/** SHA-256 of a file, as `sha256sum` gives it. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** What stops a backup or a restore, for whoever stands at the console. */
export class ArchiveError extends Error {
  constructor(message: string) {
    super(message);
    // Shown as a sentence, without a stack (until-stopped.ts).
    this.name = 'SettingsError';
  }
}
