import type { AgendaSnapshot } from '~/domain/agenda-item/snapshot';

/** Bytes of bijlagen that one vergaderset carries at most; what comes after has a page that says so. */
const MOST = 100 * 1024 * 1024;

export type PackFile = {
  number: string;
  title: string;
  mediaType: string;
  tooLarge: boolean;
  /** Null where there is no file yet. */
  sha256: string | null;
};

/** Every bijlage of an agenda in its order. */
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
        sha256: file?.sha256 ?? null,
      };
    });
}
