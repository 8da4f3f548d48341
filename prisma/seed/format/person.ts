import { z } from 'zod';
import { dateSchema, lineSchema, refSchema, thing } from './common';
import { defineKind } from './kind';

const party = { party: refSchema };
const overleg = { overleg: refSchema };
const werkgroep = { werkgroep: refSchema };

/** A role and where it holds; which scope goes with which role is the table in product.md. */
export const roleSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('secretaris'), ...overleg }),
  z.strictObject({ role: z.literal('werkgroepsecretaris'), ...werkgroep }),
  z.strictObject({ role: z.literal('werkgroepvoorzitter'), ...werkgroep }),
  z.strictObject({ role: z.literal('werkgroeplid'), ...werkgroep }),
  z.strictObject({ role: z.literal('partijvertegenwoordiger'), ...party }),
  z.strictObject({ role: z.literal('lezer'), ...party }),
  z.strictObject({ role: z.literal('financien') }),
  z.strictObject({ role: z.literal('beheerder') }),
]);
export type WorldRole = z.infer<typeof roleSchema>;

/** A function account. Never the name of a natural person. */
export const personSchema = z.strictObject({
  ...thing,
  /** "secretaris BOHA" */
  name: lineSchema,
  email: z.email('Vul een e-mailadres in.'),
  /** Key of a programma loaded before, where this address has an account already: it gets these roles beside those. */
  elsewhere: refSchema.optional(),
  activeFrom: dateSchema.optional(),
  memberships: z.array(z.strictObject({ ...party, function: lineSchema })).default([]),
  roles: z.array(roleSchema).default([]),
  /** Shown on the sign-in page of a demo world, with what one can try as this account. Absent: not listed. */
  demoAccount: z
    .strictObject({
      description: lineSchema,
      /** Its place among those that are offered first; absent: among the others. */
      order: z.number().int().min(1).max(99).optional(),
    })
    .optional(),
});
export type WorldPerson = z.infer<typeof personSchema>;

export const personKind = defineKind('person', personSchema, {
  refs: { party: 'party', overleg: 'overleg', werkgroep: 'werkgroep' },
});
