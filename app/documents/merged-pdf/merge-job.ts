import type { PackageContents } from '~/domain/package/contents';
import type { AgendaData } from '../meeting-papers';
import { agendaPdf } from '../pdf/agenda';
import { packagePdf } from '../pdf/package';
import { mergedPdf, type MergedPart } from './merged-pdf';

/** A part by the hash under which its bytes are kept; null where there is no file. */
export type StoredPart = Omit<MergedPart, 'read'> & { sha256: string | null };

/** What is to be put together, in plain data, so that it can be done elsewhere than where it is asked for. */
export type MergeJob = {
  front: { paper: 'agenda'; data: AgendaData } | { paper: 'package'; data: PackageContents };
  parts: StoredPart[];
};

export type ReadStored = (sha256: string) => Promise<Uint8Array | null>;

/** Sets the front and puts the parts behind it; the first piece comes once the front is set. */
export const runMergeJob = ({ front, parts }: MergeJob, read: ReadStored): AsyncGenerator<Uint8Array> =>
  mergedPdf({
    front: front.paper === 'agenda' ? agendaPdf(front.data) : packagePdf(front.data),
    parts: parts.map(({ sha256, ...part }) => ({
      ...part,
      read: async () => (sha256 === null ? null : read(sha256)),
    })),
  });
