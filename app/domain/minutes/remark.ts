import type { MinutesState } from './state';

/** What is done with a remark on minutes. */
export const remarkAnswers = ['overgenomen', 'deels', 'niet'] as const;
export type RemarkAnswer = (typeof remarkAnswers)[number];

export const remarkRefusals = [
  'remark_minutes_not_in_correction',
  'remark_too_late',
  'remark_text_missing',
  'remark_answer_why_missing',
] as const;
export type RemarkRefusal = (typeof remarkRefusals)[number];

/** Remarks come in from "ter correctie" until the day given, that day included. */
export function reasonsNotToRemark(
  minutes: { state: MinutesState; correctionUntil: string | null },
  text: string,
  today: string,
): RemarkRefusal[] {
  if (minutes.state !== 'ter_correctie') return ['remark_minutes_not_in_correction'];
  const reasons: RemarkRefusal[] = [];
  if (minutes.correctionUntil !== null && today > minutes.correctionUntil) reasons.push('remark_too_late');
  if (text.trim() === '') reasons.push('remark_text_missing');
  return reasons;
}

/** Who is not fully followed hears why. An answer can change until the minutes are adopted. */
export function reasonsNotToAnswer(state: MinutesState, answer: RemarkAnswer, why: string): RemarkRefusal[] {
  if (state !== 'ter_correctie' && state !== 'concept') return ['remark_minutes_not_in_correction'];
  return answer !== 'overgenomen' && why.trim() === '' ? ['remark_answer_why_missing'] : [];
}
