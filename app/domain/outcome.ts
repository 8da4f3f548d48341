import type { RefusalCode } from './refusal';

/** Why something was refused. `field` names the form field it belongs to; the sentence comes from messages. */
export type Refusal = {
  code: RefusalCode;
  field?: string;
  params?: Readonly<Record<string, string | number>>;
};

/** Who saved what is stored now, and when; `self`: the person who asks, in another window. */
export type Saved = { by: string; at: Date; self: boolean };

/** What is stored now and what was sent, for the page with both texts (product rule 12). */
export type Stale = {
  /** Version that is stored now. */
  version: number;
  fields: readonly { name: string; label: string; theirs: string; yours: string }[];
  /** Told by the last event of the thing; not there when it has none. */
  saved?: Saved;
};

/**
 * What a service answers. `hidden` becomes 404, as if the thing didn't exist; `forbidden` 403: seen, but not yours to change;
 * `refused` 422 with reasons; `stale` 409 with both texts.
 */
export type Outcome<T> =
  | { ok: true; value: T }
  | { ok: false; kind: 'hidden' }
  | { ok: false; kind: 'forbidden' }
  | { ok: false; kind: 'refused'; reasons: readonly Refusal[] }
  | { ok: false; kind: 'stale'; stale: Stale };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const hidden = { ok: false, kind: 'hidden' } as const;
export const forbidden = { ok: false, kind: 'forbidden' } as const;
export const refused = (...reasons: Refusal[]) => ({ ok: false, kind: 'refused', reasons }) as const;
export const stale = (value: Stale) => ({ ok: false, kind: 'stale', stale: value }) as const;
