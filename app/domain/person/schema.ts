import { z } from 'zod';
import {
  choiceField,
  dateField,
  idField,
  lineField,
  optionalDateField,
  versionField,
} from '~/domain/form/fields';
import { roles } from './roles';

const email = z
  .string()
  .catch('')
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email('person_email_impossible').max(254, 'person_email_impossible'));

const account = {
  /** The function, never the name of a person. */
  name: lineField(120, 'person_name_missing'),
  email,
  activeFrom: dateField,
  activeUntil: optionalDateField,
};

export const newPersonForm = z.object({
  ...account,
  partyId: idField('party_missing'),
  function: lineField(120, 'person_function_missing'),
});
export type NewPerson = z.infer<typeof newPersonForm>;

export const personForm = z.object({ ...account, version: versionField });
export type PersonChange = z.infer<typeof personForm>;

export const grantForm = z.object({
  role: choiceField(roles),
  /** "overleg:...", "werkgroep:...", "party:..."; empty for the whole programma. */
  scope: z.string().catch(''),
  from: dateField,
  until: optionalDateField,
});
export type GrantInput = z.infer<typeof grantForm>;

export const grantEndForm = z.object({
  how: choiceField(['direct', 'later'] as const),
  until: optionalDateField,
  version: versionField,
});
export type GrantEnd = z.infer<typeof grantEndForm>;
