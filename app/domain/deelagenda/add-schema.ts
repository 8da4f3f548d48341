import { z } from 'zod';
import { rolesIn } from '~/domain/action-item/schema';
import { shareSchema } from '~/domain/action-share/schema';
import type { Share } from '~/domain/action-share/share';
import { idField, lineField, optionalIdField, textField } from '~/domain/form/fields';

/** As many maatregelen fit in the form; more are linked later, in the spreadsheet. */
export const CLAIM_ROWS = 4;

/** A maatregel that the action serves, with its share in it; `row` is where it stood in the form. */
export type NewClaim = { row: number; maatregelId: string; share: Share; shareNote: string };

const yearField = z
  .string()
  .catch('')
  .transform((text, context): number | null => {
    const year = text.trim();
    if (year === '') return null;
    if (/^\d{4}$/.test(year)) return Number(year);
    context.addIssue({ code: 'custom', message: 'number_impossible' });
    return z.NEVER;
  });

/** A row without anything in it is no row; of the others the maatregel and its share must both be there. */
function claimsIn(form: Record<string, unknown>, context: z.RefinementCtx): NewClaim[] {
  return Array.from({ length: CLAIM_ROWS }, (_, row) => row).flatMap((row): NewClaim[] => {
    const of = (name: string) => form[`${name}-${row}`];
    const names = ['share', 'thousands', 'basisPoints', 'shareNote'] as const;
    const typed = Object.fromEntries(names.map((name) => [name, of(name)]));
    if (!of('maatregel') && Object.values(typed).every((value) => !value)) return [];
    const maatregel = idField('deelagenda_maatregel_missing').safeParse(of('maatregel'));
    const share = shareSchema.safeParse({ ...typed, version: '0' });
    for (const { message } of maatregel.error?.issues ?? [])
      context.addIssue({ code: 'custom', message, path: [`maatregel-${row}`] });
    for (const { message, path } of share.error?.issues ?? [])
      context.addIssue({ code: 'custom', message, path: [`${String(path[0])}-${row}`] });
    if (!maatregel.success || !share.success) return [];
    return [{ row, maatregelId: maatregel.data, share: share.data.share, shareNote: share.data.shareNote }];
  });
}

/** The form that puts an action in a deelagenda. */
export const addActionSchema = z
  .looseObject({
    title: lineField(500),
    text: textField(),
    werkgroepId: idField(),
    theme: lineField(100, 'deelagenda_theme_missing'),
    number: lineField(10),
    startYear: yearField,
    year: yearField,
    latestYear: yearField,
    noMaatregelReason: lineField(500),
    parentId: optionalIdField,
    predecessorId: optionalIdField,
  })
  .transform((form, context) => ({ ...form, roles: rolesIn(form), claims: claimsIn(form, context) }));
export type AddActionInput = z.infer<typeof addActionSchema>;
