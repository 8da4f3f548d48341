import { query } from './query';

const centrale = (p: string, number?: number) =>
  `/${p}/centrale-opdracht${number === undefined ? '' : `/${number}`}`;
const taakopdracht = (p: string, werkgroepId: string, number: number) =>
  `/${p}/werkgroepen/${werkgroepId}/taakopdracht/${number}`;

export const opdrachtPaths = {
  taakopdracht,
  newTaakopdracht: (p: string, w: string) => `/${p}/werkgroepen/${w}/taakopdracht/nieuw`,
  taakopdrachtEdit: (p: string, w: string, n: number) => `${taakopdracht(p, w, n)}/bewerken`,
  taakopdrachtRound: (p: string, w: string, n: number) => `${taakopdracht(p, w, n)}/rondzending`,
  taakopdrachtAgenda: (p: string, w: string, n: number) => `${taakopdracht(p, w, n)}/agenda`,
  /** Two versions side by side. */
  taakopdrachtComparison: (p: string, w: string, from?: number, to?: number) =>
    `/${p}/werkgroepen/${w}/taakopdracht/vergelijking${query({ van: from, naar: to })}`,
  /** What every werkgroep must deliver: the version that holds, or the one with this number. */
  centrale,
  newCentrale: (p: string) => `${centrale(p)}/nieuw`,
  centraleEdit: (p: string, n: number) => `${centrale(p, n)}/bewerken`,
  newRequiredPart: (p: string, n: number) => `${centrale(p, n)}/onderdelen/nieuw`,
  requiredPart: (p: string, n: number, partId: string) => `${centrale(p, n)}/onderdelen/${partId}`,
  requiredPartRemoval: (p: string, n: number, partId: string) =>
    `${centrale(p, n)}/onderdelen/${partId}/verwijdering`,
  centraleAdoption: (p: string, n: number) => `${centrale(p, n)}/vaststelling`,
  centraleComparison: (p: string, from?: number, to?: number) =>
    `${centrale(p)}/vergelijking${query({ van: from, naar: to })}`,
} as const;
