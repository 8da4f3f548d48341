import { z } from 'zod';
import { dateSchema, idSchema, keySchema, lineSchema, textSchema } from './common';
import { defineKind } from './kind';

/** A source document: what `source.document` of every fact points at. */
export const bronSchema = z.strictObject({
  key: keySchema,
  id: idSchema.optional(),
  title: lineSchema,
  /** The file of OCR text it was read from; several documents may share one file. */
  file: lineSchema.optional(),
  /** First and last line of the document in that file: "1667-1866". */
  lines: z
    .string()
    .regex(/^\d+-\d+$/, 'Schrijf de regels als "eerste-laatste": "1667-1866".')
    .optional(),
  /** Number stamped on the scan: "Doc. 20". */
  document: lineSchema.optional(),
  date: dateSchema.optional(),
  description: textSchema.optional(),
});
export type Bron = z.infer<typeof bronSchema>;

// Here `document` is the stamp on the scan and no reference.
export const bronKind = { ...defineKind('bron', bronSchema), refs: {} };
