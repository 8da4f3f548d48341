/** What a single field can refuse whatever form it stands on (fields.ts). */
export const fieldRefusals = ['line_too_long'] as const;
export type FieldRefusal = (typeof fieldRefusals)[number];
