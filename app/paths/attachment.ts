import { item, meeting } from './meeting';
import { query } from './query';

export const attachmentPaths = {
  itemAttachments: (p: string, m: string, i: string) => `${item(p, m, i)}/bijlagen`,
  itemAttachmentFile: (p: string, m: string, i: string) => `${item(p, m, i)}/bijlagen/bestand`,
  itemAttachmentRequest: (p: string, m: string, i: string) => `${item(p, m, i)}/bijlagen/verzoek`,
  attachment: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}`,
  attachmentVersions: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/versies`,
  attachmentVersionFile: (p: string, m: string, a: string) =>
    `${meeting(p, m)}/bijlagen/${a}/versies/bestand`,
  attachmentPlace: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/plaats`,
  attachmentRequest: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/verzoek`,
  /** Which file version is on the agenda. */
  attachmentPin: (p: string, m: string, a: string, fileVersionId?: string) =>
    `${meeting(p, m)}/bijlagen/${a}/agendaversie${query({ versie: fileVersionId })}`,
  attachmentWithdrawal: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/intrekking`,
  attachmentReminder: (p: string, m: string, a: string) => `${meeting(p, m)}/bijlagen/${a}/herinnering`,
  file: (p: string, fileVersionId: string) => `/${p}/bestanden/${fileVersionId}`,
  /** The same, opened in the browser where that is safe (PDF, pictures). */
  fileView: (p: string, fileVersionId: string) => `/${p}/bestanden/${fileVersionId}?toon=ja`,
} as const;
