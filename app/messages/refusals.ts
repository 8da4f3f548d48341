import type { Refusal } from '~/domain/outcome';
import type { RefusalCode } from '~/domain/refusal';
import { generalSentences } from './general';
import { sessionSentences } from './session';

const sentences: Record<RefusalCode, string> = { ...generalSentences, ...sessionSentences };

/** The Dutch sentence for a refusal. */
export function refusalSentence(refusal: Refusal): string {
  const sentence = sentences[refusal.code];
  return Object.entries(refusal.params ?? {}).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
    sentence ?? 'Dit kan zo niet. Kijk de velden na en probeer het nog een keer.',
  );
}
