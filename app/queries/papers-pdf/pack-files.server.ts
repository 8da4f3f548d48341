import type { AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { readStored, storedSize } from '~/platform/outside/files.server';

/** Bytes of bijlagen that one vergaderset carries at most; what comes after has a page that says so. */
const MOST = 100 * 1024 * 1024;

export type PackFile = {
  number: string;
  title: string;
  mediaType: string;
  tooLarge: boolean;
  /** Null where there is no file yet, or its bytes are gone. */
  read: () => Promise<Uint8Array | null>;
};

/** Every bijlage of an agenda in its order, each read when its turn comes. */
export function packFiles(snapshot: AgendaSnapshot): PackFile[] {
  let carried = 0;
  return snapshot.items
    .flatMap((item) => item.attachments)
    .map(({ label, title, file }) => {
      const tooLarge = file !== null && carried + file.size > MOST;
      if (file !== null && !tooLarge) carried += file.size;
      return {
        number: label,
        title,
        mediaType: file?.mediaType ?? '',
        tooLarge,
        read: async () => (file === null ? null : wholeFile(file.sha256)),
      };
    });
}

async function wholeFile(sha256: string): Promise<Uint8Array | null> {
  if ((await storedSize(sha256)) === null) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of readStored(sha256)) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
