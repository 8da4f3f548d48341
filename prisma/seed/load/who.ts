import type { WorldPerson } from '../format/person';
import { idOf } from '../format/world';
import { derivedId } from './derived-id';
import { day, optionalDay, sourceOf, type Loading } from './loading';

/** Sources, parties, people and what they may do. */
export async function loadSources({ tx, world, programmaId, id }: Loading): Promise<void> {
  await tx.source.createMany({
    data: world.bronnen.map((bron) => ({
      id: id('bron', bron.key),
      programmaId,
      key: bron.key,
      title: bron.title,
      reference:
        [bron.document, bron.file, bron.lines && `regels ${bron.lines}`].filter(Boolean).join(', ') || null,
      date: optionalDay(bron.date),
    })),
  });
}

export async function loadParties({ tx, world, programmaId, id, optionalId }: Loading): Promise<void> {
  await tx.party.createMany({
    data: world.parties.map((party, sortOrder) => ({
      id: id('party', party.key),
      programmaId,
      key: party.key,
      name: party.name,
      shortName: party.shortName,
      aliases: party.aliases,
      hoek: party.hoek,
      kind: party.kind,
      parentId: optionalId('party', party.parent),
      sortOrder,
      source: sourceOf(party),
    })),
  });
  await tx.partyMember.createMany({
    data: world.parties.flatMap((group) =>
      group.members.map((member) => ({ groupId: id('party', group.key), memberId: id('party', member) })),
    ),
  });
}

/** A person who has no start date was there before the programma. */
const ALWAYS = '2021-01-01';

export async function loadPeople(load: Loading): Promise<void> {
  const { tx, world, programmaId, accounts, id, optionalId } = load;
  await tx.person.createMany({
    data: world.persons
      .filter(({ key }) => !accounts.has(key))
      .map((person) => ({
        id: id('person', person.key),
        name: person.name,
        email: person.email.toLowerCase(),
        demoDescription: person.demoAccount?.description ?? null,
        demoOrder: person.demoAccount?.order ?? null,
        activeFrom: day(person.activeFrom ?? ALWAYS),
      })),
  });
  for (const person of world.persons) {
    const personId = id('person', person.key);
    // What an account has of this programma is called after its place in this world, whoever has it.
    const here = idOf(world, 'person', person.key);
    if (accounts.has(person.key) && person.demoAccount) await offerForBoth(load, person);
    const from = day(person.activeFrom ?? ALWAYS);
    await tx.partyMembership.createMany({
      data: person.memberships.map((membership, index) => ({
        id: derivedId(here, `membership-${index}`),
        personId,
        partyId: id('party', membership.party),
        function: membership.function,
        from,
      })),
    });
    await tx.roleGrant.createMany({
      data: person.roles.map((role, index) => ({
        id: derivedId(here, `role-${index}`),
        personId,
        role: role.role,
        programmaId,
        overlegId: optionalId('overleg', 'overleg' in role ? role.overleg : null),
        werkgroepId: optionalId('werkgroep', 'werkgroep' in role ? role.werkgroep : null),
        partyId: optionalId('party', 'party' in role ? role.party : null),
        from,
      })),
    });
  }
}

/** On the sign-in page an account of two programma's says what one can try with both. */
async function offerForBoth({ tx, id }: Loading, { key, demoAccount }: WorldPerson): Promise<void> {
  await tx.person.update({
    where: { id: id('person', key) },
    data: { demoDescription: demoAccount?.description, demoOrder: demoAccount?.order },
  });
}
