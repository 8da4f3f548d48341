import { z } from 'zod';
import { targetField } from '~/domain/agenda-item/schema';
import {
  lineField,
  listField,
  numberField,
  optionalDateField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { isId } from '~/domain/id';

export const draftSchema = z.object({ note: textField() });

export const sendRoundSchema = z.object({
  version: versionField,
  /** Last day for remarks; only where parties are asked for them. */
  until: optionalDateField,
  partyIds: listField,
  explanation: textField(),
});

export const placeSchema = z.object({
  target: targetField,
  title: lineField(300, 'title_missing'),
  minutes: numberField(0, 1440, 'item_minutes_impossible'),
});

const fields = {
  version: versionField,
  /** "80%-versie" */
  label: lineField(60),
  /** What this version changes, and why. */
  note: textField(),
  uitgangspunten: textField(),
  probleemstelling: textField(),
  doelstelling: textField(),
  opdracht: textField(),
  afbakening: textField(),
  toelichting: textField(),
  /** Plain numbered text: domain/taakopdracht/notation.ts. */
  questions: textField(),
  results: textField(),
  /** One per line. */
  reports: textField(),
  aanbevelingen: textField(),
  maatregelen: listField,
};

/** The name of the field that says what the opdracht has to do with another werkgroep. */
export const relationField = (werkgroepId: string): string => `relation-${werkgroepId}`;

/** A whole version as its form carries it. */
export const taakopdrachtSchema = z.looseObject(fields).transform((form) => ({
  ...(Object.fromEntries(Object.keys(fields).map((name) => [name, form[name]])) as z.infer<
    ReturnType<typeof z.object<typeof fields>>
  >),
  relations: Object.entries(form).flatMap(([name, value]) => {
    const werkgroepId = /^relation-(.+)$/.exec(name)?.[1] ?? '';
    return isId(werkgroepId) && typeof value === 'string' ? [{ werkgroepId, text: value }] : [];
  }),
}));

export type TaakopdrachtForm = z.infer<typeof taakopdrachtSchema>;
