/** The three parts of an annotatie, in the order in which they are written. Apart from the schema: pages need no Zod for it. */
export const annotationKinds = ['standpunt', 'advies', 'spreeklijn'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];
