import type { OverlegKind, Role } from '~/platform/db/generated/client';
import type { Chance } from './chance';
import type { Known, KnownParty } from './known';
import type { Rows } from './rows';
import { BENCH_PEOPLE, SIZE } from './size';
import { subjectOf } from './words';

export type BenchOverleg = {
  id: string;
  name: string;
  shortName: string;
  decisionPrefix: string;
  participants: KnownParty[];
};

const ALWAYS = '2021-01-01';
const MADE = new Date('2021-01-04T09:00:00Z');
const PURPOSES = ['ter_bespreking'] as const;
const KINDS: OverlegKind[] = ['bestuurlijk', 'ambtelijk', 'vooroverleg'];

/** New overleggen beside those that are there, with who takes part. */
export function makeOverleggen(chance: Chance, known: Known, rows: Rows): BenchOverleg[] {
  const byId = new Map(known.parties.map((party) => [party.id, party]));
  const found = known.overleggen.map((overleg) => ({
    ...overleg,
    participants: known.participants.flatMap((one) =>
      one.overlegId === overleg.id ? (byId.get(one.partyId) ?? []) : [],
    ),
  }));
  const organisations = known.parties.filter(({ kind }) => kind === 'organisation');
  const vng = organisations.find(({ key }) => key === 'vng');
  const others = organisations.filter((party) => party !== vng);
  for (let number = found.length + 1; number <= SIZE.overleggen; number += 1) {
    const id = chance.id(MADE);
    const about = subjectOf(chance);
    const shortName = `Regiotafel ${number}`;
    rows.Overleg.push({
      id,
      programmaId: known.programma.id,
      key: `regiotafel-${number}`,
      name: `${shortName} over ${about}`,
      shortName,
      kind: chance.pick(KINDS),
      description: `Bespreekt ${about}.`,
      decisionPrefix: `RT${number}`,
      defaultPlace: 'Vergaderzaal 2',
      defaultStartTime: '13:30',
      defaultMinutes: 120,
      sortOrder: number,
    });
    const participants = [
      ...(vng && chance.percent(85) ? [vng] : []),
      ...chance.some(others, chance.between(6, 11)),
    ];
    found.push({
      id,
      name: `${shortName} over ${about}`,
      shortName,
      decisionPrefix: `RT${number}`,
      participants,
    });
    participants.forEach((party, sortOrder) =>
      rows.OverlegParticipant.push({
        overlegId: id,
        partyId: party.id,
        chairOrder: sortOrder < 2 ? sortOrder : null,
        chairFunction: sortOrder < 2 ? `directeur van ${party.shortName}` : null,
        sortOrder,
      }),
    );
    for (const [position, title] of ['Opening en mededelingen', 'Rondvraag en sluiting'].entries())
      rows.StandingItem.push({
        id: chance.id(MADE),
        overlegId: id,
        position,
        title,
        purposes: [...PURPOSES],
        minutes: 5,
      });
    const to = chance.pick(found);
    if (to.id !== id) rows.OverlegShare.push({ fromId: id, toId: to.id });
  }
  return found;
}

type Grant = { role: Role; overlegId?: string; werkgroepId?: string; partyId?: string };

/** Two secretarissen per overleg, representatives, members of werkgroepen, readers, and the three of the bench. */
export function makeAccounts(chance: Chance, known: Known, overleggen: BenchOverleg[], rows: Rows): void {
  const add = (email: string, name: string, party: KnownParty | undefined, grants: Grant[]): void => {
    const id = chance.id(MADE);
    rows.Person.push({ id, name, email, activeFrom: ALWAYS });
    if (party)
      rows.PartyMembership.push({
        id: chance.id(MADE),
        personId: id,
        partyId: party.id,
        function: name,
        from: ALWAYS,
      });
    for (const grant of grants)
      rows.RoleGrant.push({
        id: chance.id(MADE),
        personId: id,
        role: grant.role,
        programmaId: known.programma.id,
        overlegId: grant.overlegId ?? null,
        werkgroepId: grant.werkgroepId ?? null,
        partyId: grant.partyId ?? null,
        from: ALWAYS,
      });
  };
  const parties = known.parties.filter(({ kind }) => kind === 'organisation');
  const vng = parties.find(({ key }) => key === 'vng') ?? chance.pick(parties);
  add(
    BENCH_PEOPLE.secretaris,
    'secretaris van alle overleggen',
    undefined,
    overleggen.map(({ id }) => ({ role: 'secretaris', overlegId: id })),
  );
  add(BENCH_PEOPLE.partij, `vertegenwoordiger van ${vng.shortName}`, vng, [
    { role: 'partijvertegenwoordiger', partyId: vng.id },
  ]);
  add(BENCH_PEOPLE.beheerder, 'beheerder', undefined, [{ role: 'beheerder' }]);
  const left = SIZE.accounts - known.counts.accounts - 3;
  for (let number = 1; number <= left; number += 1) {
    const party = chance.pick(parties);
    const name = (what: string) => `${what} ${number} van ${party.shortName}`;
    const email = `account-${number}@example.org`;
    if (number <= overleggen.length * 2) {
      const overleg = overleggen[(number - 1) % overleggen.length];
      if (overleg)
        add(email, `secretaris ${overleg.shortName} ${number}`, undefined, [
          { role: 'secretaris', overlegId: overleg.id },
        ]);
    } else if (number <= 520) {
      add(email, name('vertegenwoordiger'), party, [{ role: 'partijvertegenwoordiger', partyId: party.id }]);
    } else if (number <= 1_100) {
      const werkgroep = chance.pick(known.werkgroepen);
      add(email, name('werkgroeplid'), party, [{ role: 'werkgroeplid', werkgroepId: werkgroep.id }]);
    } else {
      add(email, name('lezer'), party, [{ role: 'lezer', partyId: party.id }]);
    }
  }
}
