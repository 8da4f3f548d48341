import { z } from 'zod';

/** In the order in which a taakopdracht shows them. */
export const sectionKinds = [
  'uitgangspunten',
  'probleemstelling',
  'doelstelling',
  'opdracht',
  'afbakening',
  'toelichting',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A numbered question or result, with what is lettered under it; `number` is as printed ("3", "a", "ii"). */
export type Question = { number: string; text: string; items?: Question[] | undefined };

const questionSchema: z.ZodType<Question> = z.object({
  number: z.string(),
  text: z.string(),
  get items() {
    return z.array(questionSchema).optional();
  },
});

const contentSchema = z.object({
  sections: z.array(z.object({ kind: z.enum(sectionKinds), text: z.string() })).default([]),
  questions: z.array(questionSchema).default([]),
  results: z.array(questionSchema).default([]),
  relations: z.array(z.object({ werkgroepId: z.string(), text: z.string() })).default([]),
  reports: z.array(z.string()).default([]),
  maatregelIds: z.array(z.string()).default([]),
  aanbevelingen: z.array(z.string()).default([]),
});

export type TaakopdrachtContent = z.infer<typeof contentSchema>;

/** Reads the stored content of a version; what isn't there is empty, so that an older version stays readable. */
export function readContent(json: unknown): TaakopdrachtContent {
  const parsed = contentSchema.safeParse(json);
  return parsed.success ? parsed.data : contentSchema.parse({});
}
