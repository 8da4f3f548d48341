import type { ReactNode } from 'react';
import { ProgressBar } from '~/components/ui/progress-bar';

export type Upload = {
  key: string;
  name: string;
  /** "2,4 MB" */
  size: string;
  state: 'wacht' | 'bezig' | 'klaar' | 'fout';
  /** 0 to 100 while `bezig` */
  percent?: number;
  /** "Bijlage 3" when done, or the sentence that says what to do when it failed. */
  message?: string;
  /** Try again, remove. */
  action?: ReactNode;
};

const words = { wacht: 'wacht', bezig: 'bezig', klaar: 'klaar', fout: 'mislukt' } as const;

/**
 * Each file with its own progress; one that failed can be tried again without the others. What changed as a whole
 * `UploadForm` says aloud; here every percent would be read out.
 */
export function UploadList({ uploads, label }: { uploads: Upload[]; label: string }) {
  return (
    <ul className="upload" aria-label={label}>
      {uploads.map((upload) => (
        <li key={upload.key}>
          <span className="naam">
            {upload.name}
            <small>{upload.size}</small>
          </span>
          {upload.state === 'fout' ? (
            <span className="uitkomst uitkomst--fout">{upload.message ?? words.fout}</span>
          ) : (
            <>
              <span className="balk">
                {upload.state === 'bezig' ? (
                  <ProgressBar label={upload.name} value={upload.percent ?? 0} />
                ) : null}
              </span>
              <span className="uitkomst">
                {upload.message ??
                  (upload.state === 'bezig' ? progressWords(upload.percent ?? 0) : words[upload.state])}
              </span>
            </>
          )}
          <span className="keus">{upload.action}</span>
        </li>
      ))}
    </ul>
  );
}

/** All bytes are out; the server still looks at them. */
const progressWords = (percent: number): string => (percent >= 100 ? 'wordt bekeken' : `${percent}%`);
