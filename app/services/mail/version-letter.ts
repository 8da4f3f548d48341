import { meetingHeadFromSnapshot } from '~/documents/agenda-from-snapshot';
import type { AgendaChange } from '~/domain/agenda-item/diff';
import type { AgendaSnapshot } from '~/domain/agenda-item/snapshot';
import { agendaSentMail } from '~/mail/agenda-sent';
import type { Mail } from '~/mail/mail-body';
import { meetingCancelledMail } from '~/mail/meeting-cancelled';
import { supplementMail } from '~/mail/supplement';

export type SentVersion = {
  kind: 'agenda' | 'nazending' | 'afgelasting';
  number: number;
  snapshot: AgendaSnapshot;
  changes: AgendaChange[];
  url: string;
};

/** Subject and body of the mail about a version that went out: the same at every try, from what was frozen. */
export function versionLetter({ kind, number, snapshot, changes, url }: SentVersion): Mail {
  const about = { meeting: meetingHeadFromSnapshot(snapshot), url };
  switch (kind) {
    case 'agenda':
      return agendaSentMail({ ...about, items: snapshot.items });
    case 'nazending':
      return supplementMail({ ...about, version: number, changes });
    case 'afgelasting':
      return meetingCancelledMail(about);
  }
}
