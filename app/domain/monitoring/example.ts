import { z } from 'zod';
import { idsField, lineField, textField, versionField } from '~/domain/form/fields';
import type { Refusal } from '~/domain/outcome';
import { parseFigures, type KeyFigure } from './key-figures';
import { reasonsAgainstThing } from './thing';

/** One key figure a line: "Gemiddeld per casus: 3.000 euro". */
const figuresField = z
  .string()
  .catch('')
  .transform((text, context): KeyFigure[] => {
    const parsed = parseFigures(text);
    if (parsed.ok) return parsed.figures;
    context.addIssue({ code: 'custom', message: parsed.code });
    return z.NEVER;
  });

const fields = {
  title: lineField(300, 'title_missing'),
  /** "gemeente Utrecht" */
  place: lineField(200),
  text: textField('text_missing'),
  figures: figuresField,
  maatregelIds: idsField,
  source: lineField(500),
};

export const newExampleSchema = z.object(fields);
export const exampleSchema = z.object({ ...fields, version: versionField });
export type ExampleInput = z.infer<typeof newExampleSchema>;

export const reasonsNotToKeepExample = (
  { title }: ExampleInput,
  facts: { otherTitles: readonly string[] },
): Refusal[] => reasonsAgainstThing({ title, maatregelId: null, goalId: null }, facts);
