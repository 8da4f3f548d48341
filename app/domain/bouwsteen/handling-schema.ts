import { z } from 'zod';
import { idField, lineField, textField, versionField } from '~/domain/form/fields';

/** `seen` is the mark of what stood on the page. */
export const submissionSchema = z.object({ note: textField(), seen: lineField(200) });

export const returnSchema = z.object({ reason: textField('reason_missing'), version: versionField });

export const withdrawBouwsteenSchema = z.object({
  reason: textField('reason_missing'),
  version: versionField,
});

/** Where and how it was worked in. */
export const processSchema = z.object({ reason: textField(), version: versionField });

export const shareVersionSchema = z.object({ bouwsteenVersionId: idField('choice_missing') });
