import { query, type Filter } from './query';

const bouwsteen = (p: string, id: string) => `/${p}/bouwstenen/${id}`;

export const bouwsteenPaths = {
  bouwstenen: (p: string, filter: Filter = {}) => `/${p}/bouwstenen${query(filter)}`,
  newBouwsteen: (p: string, werkgroepId: string, addendumToId?: string) =>
    `/${p}/werkgroepen/${werkgroepId}/bouwstenen/nieuw${query({ bij: addendumToId })}`,
  bouwsteen,
  bouwsteenVersion: (p: string, id: string, number: number) => `${bouwsteen(p, id)}/versies/${number}`,
  bouwsteenFiles: (p: string, id: string) => `${bouwsteen(p, id)}/bestanden`,
  /** Takes one file at a time and answers in JSON. */
  bouwsteenFile: (p: string, id: string) => `${bouwsteen(p, id)}/bestanden/bestand`,
  bouwsteenFileRemoval: (p: string, id: string, fileVersionId: string) =>
    `${bouwsteen(p, id)}/bestanden/${fileVersionId}`,
  bouwsteenParts: (p: string, id: string) => `${bouwsteen(p, id)}/onderdelen`,
  bouwsteenSubmission: (p: string, id: string) => `${bouwsteen(p, id)}/indiening`,
  bouwsteenReturn: (p: string, id: string) => `${bouwsteen(p, id)}/teruglegging`,
  bouwsteenProcessing: (p: string, id: string) => `${bouwsteen(p, id)}/verwerking`,
  bouwsteenSharing: (p: string, id: string) => `${bouwsteen(p, id)}/deling`,
  bouwsteenWithdrawal: (p: string, id: string) => `${bouwsteen(p, id)}/intrekking`,
  bouwsteenAgenda: (p: string, id: string) => `${bouwsteen(p, id)}/agenda`,
  bouwsteenFacts: (p: string, id: string) => `${bouwsteen(p, id)}/gegevens`,
  bouwsteenComments: (p: string, id: string) => `/${p}/bouwstenen/${id}/reacties`,
  commentSettling: (p: string, commentId: string) => `/${p}/reacties/${commentId}/afhandeling`,
} as const;
