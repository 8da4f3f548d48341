import type { Mail } from './mail-body';
import { meetingMail, type MeetingMail } from './meeting-mail';

/** The reason stays on the page of the meeting: it may be for participants only. */
export function meetingCancelledMail(data: MeetingMail): Mail {
  return meetingMail('Afgelast:', data, [
    {
      kind: 'text',
      text: 'Deze vergadering gaat niet door. De afspraak verdwijnt uit uw kalender als u de bijlage opent.',
    },
    { kind: 'link', label: 'Lees waarom de vergadering niet doorgaat', url: data.url },
  ]);
}
