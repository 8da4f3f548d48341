import { z } from 'zod';
import {
  choiceField,
  lineField,
  optionalDateField,
  optionalIdField,
  versionField,
} from '~/domain/form/fields';
import { HOEKEN } from '~/domain/hoek/hoek';
import type { Refusal } from '~/domain/outcome';

export const perspectieven = [...HOEKEN, 'wetenschap', 'advies'] as const;
export const werkgroepRoles = ['voorzitter', 'secretaris', 'lid', 'adviseur'] as const;

export const memberRefusals = ['member_function_missing', 'member_until_before_from'] as const;
export type MemberRefusal = (typeof memberRefusals)[number];

const fields = {
  function: lineField(200, 'member_function_missing'),
  role: choiceField(werkgroepRoles),
  perspectief: choiceField(perspectieven),
  partyId: optionalIdField,
  from: optionalDateField,
  until: optionalDateField,
};

/** Somebody's seat in a werkgroep: a function, never the name of a person. */
export const newMemberSchema = z.object(fields);
export type MemberInput = z.infer<typeof newMemberSchema>;

export const memberSchema = z.object({ ...fields, version: versionField });

export const reasonsNotToSeat = ({ from, until }: Pick<MemberInput, 'from' | 'until'>): Refusal[] =>
  from !== null && until !== null && until < from
    ? [{ code: 'member_until_before_from', field: 'until' }]
    : [];
