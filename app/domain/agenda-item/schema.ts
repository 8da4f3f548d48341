import { z } from 'zod';
import {
  choiceField,
  choicesField,
  idField,
  lineField,
  listField,
  numberField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { richTextField } from '~/domain/rich-text/input';
import { purposes } from './purposes';
import { subjectKinds, type SubjectRef } from './subject';

/** "maatregel:<id>" for each thing the item is about. */
const subjectsField = listField.transform((values, context): SubjectRef[] => {
  const refs = values.map((value): SubjectRef | undefined => {
    const match = /^([a-z]+):([0-9a-f-]{36})$/i.exec(value);
    const kind = subjectKinds.find((known) => known === match?.[1]);
    return kind && match?.[2] && z.uuid().safeParse(match[2]).success
      ? { kind, id: match[2].toLowerCase() }
      : undefined;
  });
  const known = refs.filter((ref) => ref !== undefined);
  if (known.length === refs.length) return known;
  context.addIssue({ code: 'custom', message: 'choice_unknown' });
  return z.NEVER;
});

const itemFields = {
  title: lineField(300, 'title_missing'),
  purposes: choicesField(purposes),
  minutes: numberField(0, 1440, 'item_minutes_impossible'),
  submitterId: optionalIdField,
  proposal: textField(),
  explanation: z.string().catch('').pipe(richTextField),
  subjects: subjectsField,
};

export const newItemSchema = z.object({ ...itemFields, parentId: optionalIdField });
export type NewItem = z.infer<typeof newItemSchema>;

export const itemSchema = z.object({ ...itemFields, version: versionField });
export type ItemInput = z.infer<typeof itemSchema>;

/** What a participant brings in; the secretary gives it a doel and time when it goes on an agenda. */
export const proposedItemSchema = z.object({
  title: lineField(300, 'title_missing'),
  purposes: choicesField(purposes),
  minutes: numberField(0, 1440, 'item_minutes_impossible'),
  submitterId: optionalIdField,
  proposal: textField(),
  explanation: z.string().catch('').pipe(richTextField),
});
export type ProposedItem = z.infer<typeof proposedItemSchema>;

/** `seen` is where the item stood on the page that asked: "<parent id or empty>:<index>". */
export const moveSchema = z.object({
  direction: choiceField(['omhoog', 'omlaag', 'erin', 'eruit', 'naar']),
  parentId: optionalIdField.optional(),
  index: numberField(0, 9999, 'choice_unknown').optional(),
  /** The no-script way to say parent and index at once: the same form as `seen`. */
  place: z.string().max(60).catch('').optional(),
  seen: z.string().max(60).catch(''),
});
export type MoveInput = z.infer<typeof moveSchema>;

export const withdrawItemSchema = z.object({ reason: textField(), version: versionField });

/** The id of a meeting, or "parkeerlijst": null. */
export const targetField = z
  .string()
  .catch('')
  .transform((value, context): string | null => {
    if (value === 'parkeerlijst') return null;
    if (z.uuid().safeParse(value).success) return value.toLowerCase();
    context.addIssue({ code: 'custom', message: value === '' ? 'choice_missing' : 'choice_unknown' });
    return z.NEVER;
  });

export const carrySchema = z.object({ how: choiceField(['move', 'copy']), target: targetField });

/** From the parking list onto an agenda. */
export const scheduleSchema = z.object({ target: idField() });
