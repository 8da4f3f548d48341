import { query, type Filter } from './query';

export const decisionPaths = {
  decisions: (p: string, filter: Filter = {}) => `/${p}/besluiten${query(filter)}`,
  decision: (p: string, id: string) => `/${p}/besluiten/${id}`,
  decisionSharing: (p: string, id: string) => `/${p}/besluiten/${id}/delen`,
} as const;
