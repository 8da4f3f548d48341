import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import type { Question } from '~/domain/access/may';
import type { Outcome, Refusal, Stale } from '~/domain/outcome';
import { lexicalJson } from '~/domain/rich-text/lexical-json';
import { refusalSentence } from '~/messages/refusals';
import { recordRefusal } from '~/platform/db/change.server';
import type { Happening } from '~/platform/db/events.server';
import { enterProgramma, forbiddenResponse, notFound, type Asks, type Guarded } from './guarded.server';

/** What a form page gets back after a refused try: a sentence per field ("" = the form as a whole) and what was typed. */
export type FormResult = {
  errors: Record<string, string>;
  values: Record<string, string>;
  lists: Record<string, string[]>;
  stale?: Stale;
};

/** A field that script adds when it saves in place: the page stays where it is and reads itself anew. */
export const STAY = 'blijf';

/** Longest text that one field may carry; longer is refused, not cut. */
export const MAX_FIELD = 100_000;

export type Entries = { values: Record<string, string>; lists: Record<string, string[]> };

/** All fields as text: the last value by name, and every value by name for fields that repeat. Files are left out. */
export async function readEntries(request: Request): Promise<Entries> {
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const form = await request.formData().catch(() => new FormData());
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const text = value.replaceAll('\r\n', '\n').replaceAll('\u0000', '');
    values[name] = text;
    (lists[name] ??= []).push(text);
  }
  return { values, lists };
}

/** Fields that may repeat are arrays in the schema: give it every value under `name[]`, the last under `name`. */
const schemaInput = ({ values, lists }: Entries): Record<string, unknown> => {
  const input: Record<string, unknown> = {};
  for (const name of Object.keys(values)) {
    if (name.endsWith('[]')) input[name.slice(0, -2)] = lists[name];
    else input[name] = values[name];
  }
  return input;
};

/** Zod messages are refusal codes. */
export function parseEntries<S extends z.ZodType>(
  schema: S,
  entries: Entries,
): { ok: true; input: z.infer<S> } | { ok: false; reasons: Refusal[] } {
  // Rich text comes as JSON, which is longer than what one reads in it: its field measures it itself.
  const long = Object.entries(entries.values).find(
    ([, value]) => value.length > MAX_FIELD && lexicalJson(value) === undefined,
  );
  if (long) return { ok: false, reasons: [{ code: 'too_long', field: long[0], params: { max: MAX_FIELD } }] };
  const parsed = schema.safeParse(schemaInput(entries));
  if (parsed.success) return { ok: true, input: parsed.data };
  const reasons = parsed.error.issues.map(
    (issue) => ({ code: issue.message, field: issue.path.map(String).join('.') }) as Refusal,
  );
  return { ok: false, reasons };
}

/** The first sentence of each field, and what was typed. */
export function formResult(reasons: readonly Refusal[], entries: Entries): FormResult {
  const errors: Record<string, string> = {};
  for (const reason of reasons) errors[reason.field ?? ''] ??= refusalSentence(reason);
  return { errors, ...entries };
}

/** Turns what a service answered into what the browser gets; done is the caller's. */
export function refusalAnswer(outcome: Exclude<Outcome<unknown>, { ok: true }>, entries: Entries) {
  switch (outcome.kind) {
    case 'hidden':
      throw notFound();
    case 'forbidden':
      throw forbiddenResponse();
    case 'refused':
      return data(formResult(outcome.reasons, entries), { status: 422 });
    case 'stale':
      return data<FormResult>(
        { errors: { '': refusalSentence({ code: 'stale' }) }, ...entries, stale: outcome.stale },
        { status: 409 },
      );
  }
}

export type FormAction<S extends z.ZodType, T> = {
  /** What the service behind it asks of domain/access. */
  question: Question;
  /** As what a try that does not even parse is recorded. */
  attempt: (args: Guarded) => Happening;
  schema: S;
  run: (args: Guarded & { input: z.infer<S> }) => Promise<Outcome<T>>;
  /** Where to go when it is done; the path says what happened with `?gedaan=`. */
  next: (value: T, args: Guarded & { input: z.infer<S> }) => string;
};

/** An action that parses a form, calls one service and answers: redirect, or the page again with what was wrong. */
export function formAction<S extends z.ZodType, T>(form: FormAction<S, T>) {
  const action = async (args: ActionFunctionArgs) => {
    const guard = await enterProgramma(args);
    const entries = await readEntries(args.request);
    const parsed = parseEntries(form.schema, entries);
    if (!parsed.ok) {
      await recordRefusal(guard.ctx, form.attempt(guard), {
        ok: false,
        kind: 'refused',
        reasons: parsed.reasons,
      });
      return data(formResult(parsed.reasons, entries), { status: 422 });
    }
    const outcome = await form.run({ ...guard, input: parsed.input });
    if (!outcome.ok) return refusalAnswer(outcome, entries);
    if (entries.values[STAY] !== undefined) return data<FormResult>({ errors: {}, ...entries });
    throw redirect(form.next(outcome.value, { ...guard, input: parsed.input }));
  };
  return Object.assign(action, { asks: form.question } satisfies Asks);
}
