import { query, type Filter } from './query';

const round = (p: string, id: string) => `/${p}/rondes/${id}`;
const submission = (p: string, id: string, partyId: string) => `${round(p, id)}/partijen/${partyId}`;

export const roundPaths = {
  rounds: (p: string) => `/${p}/rondes`,
  newRound: (p: string) => `/${p}/rondes/nieuw`,
  round: (p: string, id: string, filter: Filter = {}) => `${round(p, id)}${query(filter)}`,
  roundEdit: (p: string, id: string) => `${round(p, id)}/bewerken`,
  roundFreezing: (p: string, id: string) => `${round(p, id)}/vastlegging`,
  /** This round beside another one, by default the one before. */
  roundComparison: (p: string, id: string, withId?: string) =>
    `${round(p, id)}/vergelijking${query({ met: withId })}`,
  /** The set of one party in a round. */
  submission,
  submissionAction: (p: string, id: string, partyId: string, actionId: string) =>
    `${submission(p, id, partyId)}/acties/${actionId}`,
  /** A file that shows what is said of an action in the set. */
  submissionEvidence: (p: string, id: string, partyId: string, actionId: string) =>
    `${submission(p, id, partyId)}/acties/${actionId}/bewijs`,
  submissionEvidenceFile: (p: string, id: string, partyId: string, actionId: string) =>
    `${submission(p, id, partyId)}/acties/${actionId}/bewijs/bestand`,
  submissionHandIn: (p: string, id: string, partyId: string) => `${submission(p, id, partyId)}/indiening`,
  submissionReturn: (p: string, id: string, partyId: string) => `${submission(p, id, partyId)}/teruggave`,
  submissionApproval: (p: string, id: string, partyId: string) => `${submission(p, id, partyId)}/goedkeuring`,
} as const;
