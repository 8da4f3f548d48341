import { deadlineText } from '../documents/dutch-time';
import type { Mail } from './mail-body';
import { meetingMail, type MeetingMail } from './meeting-mail';

/** `until` is `YYYY-MM-DD`, the last day for remarks; null where none is set. */
export function minutesForCorrectionMail(data: MeetingMail & { until: string | null }): Mail {
  const until = data.until === null ? '' : ` Dat kan tot en met ${deadlineText(data.until)}.`;
  return meetingMail('Verslag ter correctie', data, [
    {
      kind: 'text',
      text: `Het verslag staat klaar. Klopt iets niet? Schrijf uw opmerking bij het agendapunt.${until}`,
    },
    { kind: 'link', label: 'Lees het verslag en geef uw opmerkingen', url: data.url },
  ]);
}
