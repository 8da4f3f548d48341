import { sendForm } from '~/components/forms/send-form';
import type { KeptLine } from './kept-lines';

export type Sent =
  | { kind: 'saved' }
  | { kind: 'refused'; sentence: string }
  /** Try again: no connection, or the server was busy. */
  | { kind: 'later' }
  /** The session ended. */
  | { kind: 'signed_out' };

/** Sends one line to the door of the line box, which answers in JSON. Never throws. */
export async function sendLine(address: string, line: KeptLine): Promise<Sent> {
  const answer = await sendForm(address, { line: line.text, choice: line.choice, lineId: line.id });
  if (answer.kind !== 'answered') return answer;
  if (answer.status < 300) return { kind: 'saved' };
  const told = answer.told as { sentence?: string } | null;
  return {
    kind: 'refused',
    sentence: told?.sentence ?? 'Deze regel kan hier niet meer. Ververs de pagina en kijk het verslag na.',
  };
}
