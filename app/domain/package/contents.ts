import type { IsoDate } from '~/domain/dates/calendar';
import type { Block } from '~/domain/rich-text/blocks';

/** A file of a package, under the name that it has in the archive. */
export type PackedFile = {
  name: string;
  /** "3a Analyse van de toegang/advies.pdf"; null where its bytes are gone. */
  path: string | null;
  size: number;
  mediaType: string;
  sha256: string;
  placeholder: boolean;
};

export type PackedItem = {
  label: string;
  title: string;
  werkgroep: string | null;
  /** What is in; null where nothing is, or where this reader may not see it. */
  version: { number: number; submittedOn: IsoDate | null; files: PackedFile[] } | null;
  /** Nothing is in, and then `missingReason` says why. */
  missing: boolean;
  missingReason: string;
};

/** A package as its papers show it: list, archive and PDF say the same. */
export type PackageContents = {
  title: string;
  overleg: string;
  date: IsoDate;
  letter: Block[];
  sentAt: Date | null;
  items: PackedItem[];
};
