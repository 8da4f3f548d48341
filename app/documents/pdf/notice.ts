import { oneLine } from '../one-line';
import { placeholderSentences, type Placeholder } from '../placeholder';
import { noticeTemplate } from './templates/notice.typ';
import { typstPdf } from './typst';

/** Why a page stands in place of a bijlage in a vergaderset. */
export type NotMergedReason = 'unreadable' | 'password' | 'other_type' | 'missing' | 'too_large';

const REASONS: Record<NotMergedReason, string> = {
  unreadable: 'Het bestand is beschadigd en kan niet worden gelezen.',
  password: 'Het bestand is met een wachtwoord beveiligd.',
  other_type: 'Dit soort bestand kan niet in één PDF worden samengevoegd.',
  missing: 'Er is nog geen bestand bij deze bijlage.',
  too_large: 'Met deze bijlage erbij wordt de set te groot.',
};

/** Stands in the data set for a bijlage whose contents it doesn't hold. */
export function placeholderPdf(placeholder: Placeholder): Uint8Array {
  return noticePdf('Bijlage zonder inhoud', placeholder.title, placeholderSentences(placeholder));
}

/** Stands in a vergaderset where a bijlage could not be put in. */
export function notMergedPdf(number: string, title: string, reason: NotMergedReason): Uint8Array {
  return noticePdf(`Bijlage ${number} is niet samengevoegd`, title, [
    REASONS[reason],
    'Open deze bijlage op de pagina van de vergadering.',
  ]);
}

function noticePdf(kicker: string, heading: string, sentences: string[]): Uint8Array {
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
