import type { Role } from '~/domain/person/roles';

/** A role with what it is held for. */
export const grantSelect = {
  id: true,
  role: true,
  from: true,
  until: true,
  version: true,
  overleg: { select: { shortName: true } },
  werkgroep: { select: { name: true } },
  party: { select: { shortName: true } },
} as const;

type Row = {
  id: string;
  role: Role;
  from: Date;
  until: Date | null;
  version: number;
  overleg: { shortName: string } | null;
  werkgroep: { name: string } | null;
  party: { shortName: string } | null;
};

export type Grant = {
  id: string;
  role: Role;
  /** What it is held for; null for the whole programma. */
  scope: string | null;
  from: string;
  until: string | null;
  version: number;
};

export const grantOf = ({ overleg, werkgroep, party, from, until, ...row }: Row): Grant => ({
  ...row,
  scope: overleg?.shortName ?? werkgroep?.name ?? party?.shortName ?? null,
  from: from.toISOString().slice(0, 10),
  until: until?.toISOString().slice(0, 10) ?? null,
});
