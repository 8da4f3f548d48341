import type { AgendaData } from './meeting-papers';
import type { MergeJob } from './merged-pdf/merge-job';

export type PackAttachment = {
  number: string;
  title: string;
  mediaType: string;
  tooLarge: boolean;
  sha256: string | null;
};

/** The vergaderset: the agenda and every bijlage in one PDF; the number on the agenda says which is which. */
export const meetingPack = (agenda: AgendaData, attachments: readonly PackAttachment[]): MergeJob => ({
  front: { paper: 'agenda', data: agenda },
  parts: attachments.map(({ number, title, ...file }) => ({
    ...file,
    bookmark: `Bijlage ${number}: ${title}`,
    notice: {
      kicker: `Bijlage ${number} is niet samengevoegd`,
      heading: title,
      lines: ['Open deze bijlage op de pagina van de vergadering.'],
    },
  })),
});
