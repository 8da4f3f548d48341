import { query } from './query';

const fiche = (p: string, id: string) => `/${p}/fiches/${id}`;

export const fichePaths = {
  newFiche: (p: string, bouwsteenId: string) => `/${p}/bouwstenen/${bouwsteenId}/fiches/nieuw`,
  /** `deel` opens that part to be written; `bewaard` says which part was just saved by a plain form. */
  fiche: (p: string, id: string, at: { deel?: string; bewaard?: string } = {}) => {
    const part = at.deel ?? at.bewaard;
    return `${fiche(p, id)}${query(at)}${part === undefined ? '' : `#deel-${part}`}`;
  },
  fichePart: (p: string, id: string, part: string) => `${fiche(p, id)}/delen/${part}`,
  /** The same, answered in JSON, for who saves as one types. */
  fichePartBox: (p: string, id: string, part: string) => `${fiche(p, id)}/delen/${part}/vak`,
  fichePdf: (p: string, id: string) => `${fiche(p, id)}/fiche.pdf`,
  ficheWithdrawal: (p: string, id: string) => `${fiche(p, id)}/intrekking`,
  ficheHistory: (p: string, id: string) => `${fiche(p, id)}/geschiedenis`,
  ficheComments: (p: string, id: string) => `${fiche(p, id)}/reacties`,
  ficheVersion: (p: string, id: string, n: number) => `${fiche(p, id)}/versies/${n}`,
  ficheVersionPdf: (p: string, id: string, n: number) => `${fiche(p, id)}/versies/${n}/fiche.pdf`,
  ficheComparison: (p: string, id: string, between: { van?: number; naar?: number } = {}) =>
    `${fiche(p, id)}/vergelijking${query(between)}`,
} as const;
