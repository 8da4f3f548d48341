import { query, type Filter } from './query';

export const actionPaths = {
  actions: (p: string, filter: Filter = {}) => `/${p}/acties${query(filter)}`,
  action: (p: string, id: string) => `/${p}/acties/${id}`,
  /** One report among those of an action. */
  report: (p: string, id: string, reportId: string) => `/${p}/acties/${id}#melding-${reportId}`,
  actionReport: (p: string, id: string) => `/${p}/acties/${id}/melding`,
  reportEvidence: (p: string, id: string, reportId: string) =>
    `/${p}/acties/${id}/meldingen/${reportId}/bewijs`,
  /** Takes one file and answers in JSON. */
  reportEvidenceFile: (p: string, id: string, reportId: string) =>
    `/${p}/acties/${id}/meldingen/${reportId}/bewijs/bestand`,
  actionShift: (p: string, id: string) => `/${p}/acties/${id}/verplaatsing`,
  /** What the action goes on in. */
  actionSuccession: (p: string, id: string) => `/${p}/acties/${id}/opvolging`,
  /** What the action brings of the target of one of its maatregelen. */
  actionShare: (p: string, id: string, maatregelId: string) => `/${p}/acties/${id}/aandelen/${maatregelId}`,
  deelagenda: (p: string, filter: Filter = {}) => `/${p}/deelagenda${query(filter)}`,
  newDeelagendaAction: (p: string, werkgroep?: string) => `/${p}/deelagenda/nieuw${query({ werkgroep })}`,
  /** On one sheet of A3, with the filter of the page. */
  deelagendaPdf: (p: string, filter: Filter = {}) =>
    `/${p}/deelagenda.pdf${query({ ...filter, als: undefined })}`,
} as const;
