import { query, type Filter } from './query';

const consultation = (p: string, id: string) => `/${p}/consultaties/${id}`;
const response = (p: string, id: string, partyId: string) => `${consultation(p, id)}/reacties/${partyId}`;

export const consultationPaths = {
  consultations: (p: string, filter: Filter = {}) => `/${p}/consultaties${query(filter)}`,
  /** Of a version: a TaakopdrachtVersion, a BouwsteenVersion or a FileVersion, by its id. */
  newConsultation: (p: string, kind: 'taakopdracht' | 'bouwsteen' | 'document', versionId: string) =>
    `/${p}/consultaties/nieuw${query({ soort: kind, id: versionId })}`,
  consultation,
  consultationTerm: (p: string, id: string) => `${consultation(p, id)}/termijn`,
  consultationClosing: (p: string, id: string) => `${consultation(p, id)}/sluiting`,
  consultationReminder: (p: string, id: string) => `${consultation(p, id)}/herinnering`,
  consultationExport: (p: string, id: string, format: 'docx' | 'xlsx' | 'csv') =>
    `${consultation(p, id)}/opmerkingen.${format}`,
  /** The answer of the werkorganisatie to a remark. */
  consultationRemark: (p: string, id: string, remarkId: string) =>
    `${consultation(p, id)}/opmerkingen/${remarkId}`,
  /** The own list of a party, and what it says of the whole. */
  response,
  responseReturn: (p: string, id: string, partyId: string) => `${response(p, id, partyId)}/teruggave`,
  newResponseRemark: (p: string, id: string, partyId: string) =>
    `${response(p, id, partyId)}/opmerkingen/nieuw`,
  responseRemark: (p: string, id: string, partyId: string, remarkId: string) =>
    `${response(p, id, partyId)}/opmerkingen/${remarkId}`,
  responseRemarkWithdrawal: (p: string, id: string, partyId: string, remarkId: string) =>
    `${response(p, id, partyId)}/opmerkingen/${remarkId}/intrekking`,
} as const;
