import { z } from 'zod';
import {
  choiceField,
  lineField,
  optionalDateField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { routePurposes } from './purposes';

/** A step as its form carries it; whether day and overleg are named is for rules.ts. */
export const routeStepSchema = z.object({
  date: optionalDateField,
  dateText: lineField(60),
  overlegId: optionalIdField,
  body: lineField(200),
  purpose: choiceField(routePurposes),
  conclusion: textField(),
  remarks: textField(),
  followUp: textField(),
});
export type RouteStepInput = z.infer<typeof routeStepSchema>;

export const changeRouteStepSchema = routeStepSchema.extend({ version: versionField });
