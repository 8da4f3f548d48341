import { z } from 'zod';
import { textField, versionField } from '~/domain/form/fields';

/** The three parts of an annotatie, in the order in which they are written. */
export const annotationKinds = ['standpunt', 'advies', 'spreeklijn'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** Each part has its own version: two members of a party may work on different parts. 0 = not written yet. */
export const annotationsSchema = z.object({
  standpunt: textField(),
  advies: textField(),
  spreeklijn: textField(),
  standpuntVersion: versionField,
  adviesVersion: versionField,
  spreeklijnVersion: versionField,
});
export type AnnotationsInput = z.infer<typeof annotationsSchema>;
