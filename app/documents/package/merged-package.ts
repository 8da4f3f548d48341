import { kindWord } from '~/domain/attachment/file-types';
import { sizeText } from '~/domain/attachment/limits';
import type { PackageContents, PackedFile, PackedItem } from '~/domain/package/contents';
import type { MergeJob, StoredPart } from '../merged-pdf/merge-job';

/** Bytes that one PDF carries at most; what comes after has a page that says so. */
const MOST = 100 * 1024 * 1024;

/** The package as one PDF: letter and list, then part by part its files, or a page that says what is missing and why. */
export function mergedPackage(contents: PackageContents): MergeJob {
  let carried = 0;
  const parts = contents.items.flatMap((item): StoredPart[] => {
    const group = `${item.label} ${item.title}`.trim();
    if (item.version === null || item.version.files.length === 0) return [nothingOf(item, group)];
    return item.version.files.map((file) => {
      const tooLarge = carried + file.size > MOST;
      if (!tooLarge) carried += file.size;
      return { ...fileOf(item, file), group, tooLarge };
    });
  });
  return { front: { paper: 'package', data: contents }, parts };
}

function fileOf({ label }: PackedItem, { name, path, size, mediaType, sha256 }: PackedFile): StoredPart {
  const where =
    path === null
      ? 'De bytes van dit bestand zijn er niet meer. Vraag de secretaris om het opnieuw te sturen.'
      : `In de zip van dit pakket staat het bestand hier: ${path}`;
  return {
    bookmark: name,
    mediaType,
    sha256: path === null ? null : sha256,
    notice: {
      kicker: `Bestand bij ${label} is niet samengevoegd`,
      heading: name,
      lines: [`${kindWord(mediaType)}, ${sizeText(size)}.`, where],
    },
  };
}

/** Nothing to append: the page in its place says what is missing. */
function nothingOf({ label, title, version, missing, missingReason }: PackedItem, group: string): StoredPart {
  const why = missing
    ? missingReason
    : version === null
      ? 'Deze versie is niet te zien voor u.'
      : 'Bij deze versie zit geen bestand.';
  return {
    bookmark: missing ? `${group} (ontbreekt)` : group,
    mediaType: '',
    sha256: null,
    notice: { kicker: missing ? `${label} ontbreekt` : label, heading: title, lines: [why] },
  };
}
