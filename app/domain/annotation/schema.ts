import { z } from 'zod';
import { textField, versionField } from '~/domain/form/fields';

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
