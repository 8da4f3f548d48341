import { z } from 'zod';
import {
  dateField,
  idField,
  lineField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { richTextField } from '~/domain/rich-text/input';
import type { RefusalCode } from '~/domain/refusal';

const facts = {
  title: lineField(300, 'title_missing'),
  date: dateField,
  letter: z.string().catch('').pipe(richTextField),
};

export const newPackageSchema = z.object({ ...facts, overlegId: idField() });
export type NewPackage = z.infer<typeof newPackageSchema>;

export const packageSchema = z.object({ ...facts, version: versionField });
export type PackageInput = z.infer<typeof packageSchema>;

const LABEL = 20;

const refuse = (context: z.RefinementCtx, field: string, code: RefusalCode) =>
  context.addIssue({ code: 'custom', message: code, path: [field] });

/** A bouwsteen, whose number, title and newest version come along by themselves; or what a werkgroep owes besides. */
export const newPackageItemSchema = z
  .object({
    bouwsteenId: optionalIdField,
    label: lineField(LABEL),
    title: lineField(300),
    werkgroepId: optionalIdField,
    missingReason: textField(),
  })
  .superRefine((item, context) => {
    if (item.bouwsteenId !== null) return;
    if (item.title === '') refuse(context, 'title', 'title_missing');
    if (item.missingReason === '') refuse(context, 'missingReason', 'reason_missing');
  });
export type NewPackageItem = z.infer<typeof newPackageItemSchema>;

/** Without a version it says what is missing and why. */
export const packageItemSchema = z
  .object({
    label: lineField(LABEL, 'package_item_number_missing'),
    title: lineField(300, 'title_missing'),
    bouwsteenVersionId: optionalIdField,
    missingReason: textField(),
    version: versionField,
  })
  .superRefine((item, context) => {
    if (item.bouwsteenVersionId === null && item.missingReason === '')
      refuse(context, 'missingReason', 'reason_missing');
  });
export type PackageItemInput = z.infer<typeof packageItemSchema>;

export const withdrawPackageSchema = z.object({
  reason: lineField(500, 'reason_missing'),
  version: versionField,
});
export type WithdrawPackage = z.infer<typeof withdrawPackageSchema>;

export const removePackageItemSchema = z.object({ version: versionField });

export const sendPackageSchema = z.object({ seen: z.string().max(100).catch('') });
