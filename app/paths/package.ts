import { query, type Filter } from './query';

const bouwstenenPackage = (p: string, id: string) => `/${p}/pakketten/${id}`;

export const packagePaths = {
  packages: (p: string, filter: Filter = {}) => `/${p}/pakketten${query(filter)}`,
  newPackage: (p: string, overlegId?: string) => `/${p}/pakketten/nieuw${query({ overleg: overlegId })}`,
  package: bouwstenenPackage,
  packageEdit: (p: string, id: string) => `${bouwstenenPackage(p, id)}/bewerken`,
  packageWithdrawal: (p: string, id: string) => `${bouwstenenPackage(p, id)}/intrekking`,
  packageSending: (p: string, id: string) => `${bouwstenenPackage(p, id)}/verzending`,
  packageZip: (p: string, id: string) => `${bouwstenenPackage(p, id)}/pakket.zip`,
  packagePdf: (p: string, id: string) => `${bouwstenenPackage(p, id)}/pakket.pdf`,
  newPackageItem: (p: string, id: string) => `${bouwstenenPackage(p, id)}/onderdelen/nieuw`,
  packageItem: (p: string, id: string, i: string) => `${bouwstenenPackage(p, id)}/onderdelen/${i}`,
  packageItemPlace: (p: string, id: string, i: string) =>
    `${bouwstenenPackage(p, id)}/onderdelen/${i}/plaats`,
  packageItemRemoval: (p: string, id: string, i: string) =>
    `${bouwstenenPackage(p, id)}/onderdelen/${i}/verwijdering`,
} as const;
