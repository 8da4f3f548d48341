export const bouwsteenKinds = [
  'advies',
  'deelagenda',
  'bijlage',
  'verkenning',
  'tussenrapportage',
  'addendum',
] as const;
export type BouwsteenKind = (typeof bouwsteenKinds)[number];
