import { z } from 'zod';
import { partPresences, type PartAnswer, type SentAnswer } from './checklist';

const MAX_WHY = 2000;
const MAX_PAGE = 200;

/** Nobody looked at the part yet. */
const nothing: PartAnswer = { presence: null, why: '', page: '' };

/**
 * The form of the checklist: of each part "presence-<key>", "why-<key>" and "page-<key>", and "seen-<key>" with the answer
 * that stood there when the form was opened. `rest` is the reason for every part that is still open: all of those are missing.
 */
export const checklistSchema = z
  .looseObject({ rest: z.string().catch('') })
  .transform((form, context): SentAnswer[] => {
    const textOf = (name: string): string => {
      const value = form[name];
      return typeof value === 'string' ? value.trim() : '';
    };
    const rest = form.rest.trim();
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', message, path: [path] });
    const keys = Object.keys(form).flatMap((name) => /^seen-(.{1,100})$/.exec(name)?.[1] ?? []);
    if (rest.length > MAX_WHY) refuse('rest', 'line_too_long');
    return keys.map((key): SentAnswer => {
      const presence = partPresences.find((one) => one === textOf(`presence-${key}`)) ?? null;
      const answer = {
        presence,
        why: textOf(`why-${key}`),
        page: textOf(`page-${key}`).replace(/\s+/g, ' '),
      };
      if (answer.why.length > MAX_WHY) refuse(`why-${key}`, 'line_too_long');
      if (answer.page.length > MAX_PAGE) refuse(`page-${key}`, 'line_too_long');
      const empty = answer.why === '' && answer.page === '';
      if (presence === null && !empty) refuse(`presence-${key}`, 'part_presence_missing');
      const missing = presence === null && empty && rest !== '';
      return {
        key,
        answer: missing ? { presence: 'ontbreekt', why: rest, page: '' } : answer,
        seen: seenIn(form[`seen-${key}`]),
      };
    });
  });

/** How the form carries the answer that stood there. */
export const seenText = ({ presence, why, page }: PartAnswer): string =>
  JSON.stringify([presence, why, page]);

const seenSchema = z.tuple([z.enum(partPresences).nullable(), z.string(), z.string()]);

function seenIn(text: unknown): PartAnswer {
  try {
    const parsed = seenSchema.safeParse(JSON.parse(String(text)));
    if (!parsed.success) return nothing;
    const [presence, why, page] = parsed.data;
    return { presence, why, page };
  } catch {
    return nothing;
  }
}
