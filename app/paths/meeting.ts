import { query, type Filter } from './query';

export const meeting = (p: string, id: string) => `/${p}/vergaderingen/${id}`;
export const item = (p: string, m: string, id: string) => `${meeting(p, m)}/punten/${id}`;

export const meetingPaths = {
  meetings: (p: string, filter: Filter = {}) => `/${p}/vergaderingen${query(filter)}`,
  newMeeting: (p: string, overlegId?: string) => `/${p}/vergaderingen/nieuw${query({ overleg: overlegId })}`,
  overleg: (p: string, id: string) => `/${p}/overleggen/${id}`,
  overlegSettings: (p: string, id: string) => `/${p}/overleggen/${id}/instellingen`,
  parkingList: (p: string, id: string) => `/${p}/overleggen/${id}/parkeerlijst`,
  parkedItem: (p: string, id: string, i: string) => `/${p}/overleggen/${id}/parkeerlijst/${i}`,
  parkedItemAgenda: (p: string, id: string, i: string) => `/${p}/overleggen/${id}/parkeerlijst/${i}/agenda`,
  parkedItemWithdrawal: (p: string, id: string, i: string) =>
    `/${p}/overleggen/${id}/parkeerlijst/${i}/intrekking`,
  /** Files at a point that waits on the parking list. */
  proposedItemFiles: (p: string, id: string, i: string) => `/${p}/overleggen/${id}/voorstel/${i}/bijlagen`,
  proposedItemFile: (p: string, id: string, i: string) =>
    `/${p}/overleggen/${id}/voorstel/${i}/bijlagen/bestand`,
  proposeItem: (p: string, id: string) => `/${p}/overleggen/${id}/voorstel`,
  meeting,
  meetingFacts: (p: string, m: string) => `${meeting(p, m)}/gegevens`,
  meetingProposals: (p: string, m: string) => `${meeting(p, m)}/voorstellen`,
  meetingHistory: (p: string, m: string) => `${meeting(p, m)}/geschiedenis`,
  presence: (p: string, m: string) => `${meeting(p, m)}/aanwezig-op-pagina`,
  newItem: (p: string, m: string) => `${meeting(p, m)}/punten/nieuw`,
  item,
  itemEdit: (p: string, m: string, i: string) => `${item(p, m, i)}/bewerken`,
  itemPlace: (p: string, m: string, i: string) => `${item(p, m, i)}/plaats`,
  itemWithdrawal: (p: string, m: string, i: string) => `${item(p, m, i)}/intrekking`,
  itemCarry: (p: string, m: string, i: string) => `${item(p, m, i)}/doorschuiven`,
  annotations: (p: string, m: string, i: string, partyId: string) => `${item(p, m, i)}/annotaties/${partyId}`,
  check: (p: string, m: string) => `${meeting(p, m)}/controle`,
  sending: (p: string, m: string) => `${meeting(p, m)}/verzending`,
  supplement: (p: string, m: string) => `${meeting(p, m)}/nazending`,
  cancellation: (p: string, m: string) => `${meeting(p, m)}/afgelasting`,
  deliveries: (p: string, m: string) => `${meeting(p, m)}/verzendingen`,
  agendaVersion: (p: string, m: string, n: number) => `${meeting(p, m)}/versies/${n}`,
  agendaPdf: (p: string, m: string, version?: number | 'concept') =>
    `${meeting(p, m)}/agenda.pdf${query({ versie: version })}`,
  annotatedPdf: (p: string, m: string, partyId?: string) =>
    `${meeting(p, m)}/annotaties.pdf${query({ partij: partyId })}`,
  packPdf: (p: string, m: string) => `${meeting(p, m)}/vergaderset.pdf`,
  minutesPdf: (p: string, m: string) => `${meeting(p, m)}/verslag.pdf`,
  decisionListPdf: (p: string, m: string) => `${meeting(p, m)}/besluitenlijst.pdf`,
  actionListPdf: (p: string, m: string) => `${meeting(p, m)}/actielijst.pdf`,
  calendar: (p: string, m: string) => `${meeting(p, m)}/uitnodiging.ics`,
  decisionList: (p: string, m: string) => `${meeting(p, m)}/besluitenlijst`,
  actionList: (p: string, m: string) => `${meeting(p, m)}/actielijst`,
} as const;
