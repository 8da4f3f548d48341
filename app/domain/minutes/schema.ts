import { z } from 'zod';
import { decisionEffects, type DecisionEffect } from '~/domain/decision/effects';
import { subjectKinds, type SubjectKind } from '~/domain/agenda-item/subject';
import { parseDutchDate } from '~/domain/dates/parse-date';
import { choiceField, optionalIdField, textField, versionField } from '~/domain/form/fields';
import { remarkAnswers } from './remark';

type Choice = { effect: DecisionEffect | null; subjects: { kind: SubjectKind; id: string }[] };

const isEffect = (text: string): text is DecisionEffect =>
  (decisionEffects as readonly string[]).includes(text);
const isKind = (text: string): text is SubjectKind => (subjectKinds as readonly string[]).includes(text);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** "effect;kind:id;kind:id" as the line box sends what was chosen; empty when the words left no choice. */
export const effectChoiceField = z
  .string()
  .catch('')
  .transform((text, context): Choice => {
    if (text === '') return { effect: null, subjects: [] };
    const [effect = '', ...refs] = text.split(';');
    const subjects = refs.flatMap((ref) => {
      const [kind = '', id = ''] = ref.split(':');
      return isKind(kind) && uuid.test(id) ? [{ kind, id }] : [];
    });
    if (isEffect(effect) && subjects.length === refs.length && refs.length <= 50) return { effect, subjects };
    context.addIssue({ code: 'custom', message: 'choice_unknown' });
    return z.NEVER;
  });

/** One line or several under each other; `reason` is what stands after "#geen" when it has a field of its own. */
export const lineSchema = z.object({
  line: textField('line_empty'),
  choice: effectChoiceField,
  reason: textField(),
  lineId: optionalIdField,
});

/** An optional day as people write it. */
const optionalDate = z
  .string()
  .catch('')
  .transform((text, context): string | null => {
    if (text.trim() === '') return null;
    const parsed = parseDutchDate(text);
    if (parsed.ok) return parsed.date;
    context.addIssue({ code: 'custom', message: parsed.reason });
    return z.NEVER;
  });

export const correctionSchema = z.object({ until: optionalDate });

export const contributionSchema = z.object({ partyId: optionalIdField, text: textField('text_missing') });
export const contributionEditSchema = contributionSchema.extend({ version: versionField });

export const versionOnlySchema = z.object({ version: versionField });
export const withdrawalSchema = z.object({ version: versionField, reason: textField() });

export const remarkSchema = z.object({
  itemId: optionalIdField,
  partyId: optionalIdField,
  text: textField(),
});
export const answerSchema = z.object({
  answer: choiceField(remarkAnswers),
  why: textField(),
  version: versionField,
});

/** A verb without fields: pressing the button says it all. */
export const nothingSchema = z.object({});
