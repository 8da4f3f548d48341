import { z } from 'zod';
import type { IsoDate } from '~/domain/dates/calendar';
import { parseDutchDate } from '~/domain/dates/parse-date';
import { parseDutchTime } from '~/domain/dates/parse-time';
import type { RefusalCode } from '~/domain/refusal';

/** Building blocks of form schemas. Every message is a refusal code; a field that is missing counts as empty. */

const text = z.string().catch('');

const wrong = (context: z.RefinementCtx, code: RefusalCode): never => {
  context.addIssue({ code: 'custom', message: code });
  return z.NEVER;
};

/** One line, spaces tidied; empty is allowed unless `missing` says with which code it is refused. */
export const lineField = (max: number, missing?: RefusalCode) =>
  text.transform((value, context): string => {
    const line = value.trim().replace(/\s+/g, ' ');
    if (line === '' && missing !== undefined) return wrong(context, missing);
    return line.length > max ? wrong(context, 'line_too_long') : line;
  });

/** The longest plain text that one field may carry. */
const MAX_TEXT = 100_000;

/** Several lines as typed. */
export const textField = (missing?: RefusalCode) =>
  text.transform((value, context): string => {
    const trimmed = value.trim();
    if (trimmed.length > MAX_TEXT) return wrong(context, 'too_long');
    return trimmed === '' && missing !== undefined ? wrong(context, missing) : trimmed;
  });

/** A date as people write it ("31 februari" is refused), as YYYY-MM-DD. */
export const dateField = text.transform((value, context): IsoDate => {
  if (value.trim() === '') return wrong(context, 'date_missing');
  const parsed = parseDutchDate(value);
  return parsed.ok ? parsed.date : wrong(context, parsed.reason);
});

/** A date, or null for nothing. */
export const optionalDateField = text.transform((value, context): IsoDate | null => {
  if (value.trim() === '') return null;
  const parsed = parseDutchDate(value);
  return parsed.ok ? parsed.date : wrong(context, parsed.reason);
});

/** A time as people write it, as HH:mm. */
export const timeField = text.transform(
  (value, context): string => parseDutchTime(value) ?? wrong(context, 'time_impossible'),
);

/** A time, or nothing. */
export const optionalTimeField = text.transform((value, context): string => {
  if (value.trim() === '') return '';
  return parseDutchTime(value) ?? wrong(context, 'time_impossible');
});

/** A whole number, "90" or "90 min". */
export const numberField = (min: number, max: number, code: RefusalCode) =>
  text.transform((value, context): number => {
    const match = /^(\d{1,9})(?: ?min(?:uten|\.)?)?$/i.exec(value.trim());
    const number = match ? Number(match[1]) : NaN;
    return number >= min && number <= max ? number : wrong(context, code);
  });

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of something chosen from a list, or null for the empty choice. */
export const optionalIdField = text.transform((value, context): string | null => {
  if (value === '') return null;
  return uuid.test(value) ? value.toLowerCase() : wrong(context, 'choice_unknown');
});

export const idField = (missing: RefusalCode = 'choice_missing') =>
  text.transform((value, context): string => {
    if (value === '') return wrong(context, missing);
    return uuid.test(value) ? value.toLowerCase() : wrong(context, 'choice_unknown');
  });

/** Any number of values; also as one text with commas, which is how a hidden field repeats them. */
export const listField = z
  .union([z.array(z.string()), z.string().transform((value) => value.split(','))])
  .catch([])
  .transform((values) => [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]);

/** Any number of ids, of things chosen from a list. */
export const idsField = listField.transform((values, context): string[] =>
  values.every((value) => uuid.test(value))
    ? values.map((value) => value.toLowerCase())
    : wrong(context, 'choice_unknown'),
);

/** Any number out of a closed list. */
export const choicesField = <T extends string>(allowed: readonly T[]) =>
  listField.transform((values, context): T[] => {
    const known = values.filter((value): value is T => (allowed as readonly string[]).includes(value));
    return known.length === values.length ? known : wrong(context, 'choice_unknown');
  });

/** One out of a closed list. */
export const choiceField = <T extends string>(allowed: readonly T[]) =>
  text.transform((value, context): T => {
    if (value === '') return wrong(context, 'choice_missing');
    return (allowed as readonly string[]).includes(value) ? (value as T) : wrong(context, 'choice_unknown');
  });

/** The version of what was edited (product rule 12). */
export const versionField = text.transform((value, context): number =>
  /^\d{1,9}$/.test(value) ? Number(value) : wrong(context, 'form_unreadable'),
);
