import { z } from 'zod';

/** A reading that may be wrong: what stands in the source, what was made of it, and why. */
export type Doubt = { field: string | null; literal: string; reading: string; why: string };

/** Where a fact was read, and what of it is our own or doubtful (the `source` of a row). */
type Provenance = {
  /** Key of the source document; null where the fact is ours. */
  document: string | null;
  place: string | null;
  /** Why we made it up, because no source gives it. */
  own: string | null;
  /** Per field why the value is ours although the thing itself has a source. */
  ownFields: Readonly<Record<string, string>>;
  doubts: readonly Doubt[];
};

export const doubtSchema = z.object({
  field: z.string().nullable().default(null),
  literal: z.string(),
  reading: z.string(),
  why: z.string(),
});

const provenanceSchema = z.object({
  document: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
  own: z.string().nullable().default(null),
  fields: z.record(z.string(), z.string()).nullish(),
  doubt: z.union([z.array(doubtSchema), doubtSchema.transform((one) => [one])]).nullish(),
});

const nothing: Provenance = { document: null, place: null, own: null, ownFields: {}, doubts: [] };

/** Reads the `source` of a row; a row that people made themselves has none. */
export function readProvenance(json: unknown): Provenance {
  const parsed = provenanceSchema.safeParse(json ?? {});
  if (!parsed.success) return nothing;
  const { document, place, own, fields, doubt } = parsed.data;
  return { document, place, own, ownFields: fields ?? {}, doubts: doubt ?? [] };
}

/** Reads the doubt of one cell of a reeks. */
export function readDoubt(json: unknown): Doubt | null {
  const parsed = doubtSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

export const doubtsAbout = (provenance: Provenance, field: string): Doubt[] =>
  provenance.doubts.filter((doubt) => doubt.field === field);
