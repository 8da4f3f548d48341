import { query, type Filter } from './query';

export const beheerPaths = {
  beheer: (p: string) => `/${p}/beheer`,
  people: (p: string, filter: Filter = {}) => `/${p}/beheer/mensen${query(filter)}`,
  newPerson: (p: string) => `/${p}/beheer/mensen/nieuw`,
  person: (p: string, id: string) => `/${p}/beheer/mensen/${id}`,
  grant: (p: string, personId: string) => `/${p}/beheer/mensen/${personId}/rollen`,
  grantEnd: (p: string, personId: string, grantId: string) =>
    `/${p}/beheer/mensen/${personId}/rollen/${grantId}`,
  parties: (p: string) => `/${p}/beheer/partijen`,
  newParty: (p: string) => `/${p}/beheer/partijen/nieuw`,
  party: (p: string, id: string) => `/${p}/beheer/partijen/${id}`,
  outbox: (p: string, filter: Filter = {}) => `/${p}/beheer/post${query(filter)}`,
  mail: (p: string, deliveryId: string) => `/${p}/beheer/post/${deliveryId}`,
  mailRetry: (p: string, deliveryId: string) => `/${p}/beheer/post/${deliveryId}/nieuwe-poging`,
} as const;
