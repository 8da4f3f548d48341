import { query } from './query';

const werkgroepMeeting = (p: string, w: string, id: string) => `/${p}/werkgroepen/${w}/bijeenkomsten/${id}`;

export const werkgroepPaths = {
  werkgroepen: (p: string) => `/${p}/werkgroepen`,
  werkgroep: (p: string, id: string) => `/${p}/werkgroepen/${id}`,
  coverage: (p: string, werkgroepId: string, zoals: string | null = null) =>
    `/${p}/werkgroepen/${werkgroepId}/optelling${query({ zoals: zoals ?? undefined })}`,
  werkgroepMembers: (p: string, w: string) => `/${p}/werkgroepen/${w}/leden`,
  newWerkgroepMember: (p: string, w: string) => `/${p}/werkgroepen/${w}/leden/nieuw`,
  werkgroepMember: (p: string, w: string, id: string) => `/${p}/werkgroepen/${w}/leden/${id}`,
  newPlanning: (p: string, w: string) => `/${p}/werkgroepen/${w}/planning/nieuw`,
  planning: (p: string, w: string, id: string) => `/${p}/werkgroepen/${w}/planning/${id}`,
  planningWithdrawal: (p: string, w: string, id: string) =>
    `/${p}/werkgroepen/${w}/planning/${id}/intrekking`,
  newWerkgroepMeeting: (p: string, w: string) => `/${p}/werkgroepen/${w}/bijeenkomsten/nieuw`,
  werkgroepMeeting,
  werkgroepMeetingEdit: (p: string, w: string, id: string) => `${werkgroepMeeting(p, w, id)}/bewerken`,
  werkgroepMeetingCancellation: (p: string, w: string, id: string) =>
    `${werkgroepMeeting(p, w, id)}/afgelasting`,
  newWerkgroepAction: (p: string, w: string, id: string) => `${werkgroepMeeting(p, w, id)}/acties/nieuw`,
  werkgroepAction: (p: string, w: string, id: string, actionId: string) =>
    `${werkgroepMeeting(p, w, id)}/acties/${actionId}`,
  werkgroepActionWithdrawal: (p: string, w: string, id: string, actionId: string) =>
    `${werkgroepMeeting(p, w, id)}/acties/${actionId}/intrekking`,
  newEscalatie: (p: string, werkgroepId: string, shortfall?: boolean) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/nieuw${query({ tekort: shortfall ? 'ja' : undefined })}`,
  escalatie: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}`,
  escalatieEdit: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}/bewerken`,
  escalatieAgenda: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}/agenda`,
  escalatieWithdrawal: (p: string, werkgroepId: string, id: string) =>
    `/${p}/werkgroepen/${werkgroepId}/escalaties/${id}/intrekking`,
} as const;
