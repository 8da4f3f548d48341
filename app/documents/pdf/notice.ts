import { oneLine } from '../one-line';
import { placeholderSentences, type Placeholder } from '../placeholder';
import { noticeTemplate } from './templates/notice.typ';
import { typstPdf } from './typst';

/** Why a page stands in place of a file in a PDF of several. */
export type NotMergedReason = 'unreadable' | 'password' | 'other_type' | 'missing' | 'too_large';

export const notMergedReasons: Record<NotMergedReason, string> = {
  unreadable: 'Het bestand is beschadigd en kan niet worden gelezen.',
  password: 'Het bestand is met een wachtwoord beveiligd.',
  other_type: 'Dit soort bestand kan niet in één PDF worden samengevoegd.',
  missing: 'Er is geen bestand.',
  too_large: 'Met dit bestand erbij wordt het geheel te groot.',
};

/** Stands in the data set for a bijlage whose contents it doesn't hold. */
export function placeholderPdf(placeholder: Placeholder): Uint8Array {
  return noticePdf('Bijlage zonder inhoud', placeholder.title, placeholderSentences(placeholder));
}

/** One page that says in a few sentences why what is expected here isn't here. */
export function noticePdf(kicker: string, heading: string, sentences: string[]): Uint8Array {
  const shown = heading.trim() === '' ? kicker : oneLine(heading);
  return typstPdf(noticeTemplate, {
    kicker,
    heading: shown,
    title: shown,
    sentences,
    footer: oneLine(kicker, 110),
    confidential: null,
  });
}
