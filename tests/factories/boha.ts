import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import type { Hoek, Prisma, Role } from '~/platform/db/generated/client';
import { newId } from '~/platform/db/id.server';
import { cast, theDayBefore, type Member } from '../cast';
import { ctxOf, PROGRAMMA } from '../support/actor';

const DAY_ONE = new Date('2021-01-01');

type Boha = {
  programmaId: string;
  overlegId: string;
  otherOverlegId: string;
  werkgroepId: string;
  party: Record<'vws' | 'vng' | 'mind' | 'fnv', string>;
  as: (member: Member, now?: Date) => Promise<Ctx>;
};

/**
 * A small BOHA on an empty database: VWS, VNG and MIND take part, VWS and VNG take turns as chair, FNV takes part in
 * nothing, and somebody else is secretaris of another overleg. The people are those of the cast.
 */
export async function makeBoha(): Promise<Boha> {
  const [programmaId, overlegId, otherOverlegId, werkgroepId] = [newId(), newId(), newId(), newId()];
  await db().programma.create({
    data: { id: programmaId, key: PROGRAMMA, name: 'Hervormingsagenda', firstYear: 2022, lastYear: 2028 },
  });
  const party = {
    vws: await makeParty(programmaId, 'VWS', 'rijk'),
    vng: await makeParty(programmaId, 'VNG', 'gemeenten'),
    mind: await makeParty(programmaId, 'MIND', 'clienten'),
    fnv: await makeParty(programmaId, 'FNV', 'professionals'),
  };
  await makeOverleg(programmaId, overlegId, 'BOHA');
  await makeOverleg(programmaId, otherOverlegId, 'BO Rijk-VNG');
  await db().overlegParticipant.createMany({
    data: [
      {
        overlegId,
        partyId: party.vws,
        chairOrder: 1,
        chairFunction: 'staatssecretaris van VWS',
        sortOrder: 0,
      },
      { overlegId, partyId: party.vng, chairOrder: 2, chairFunction: 'bestuurder van de VNG', sortOrder: 1 },
      { overlegId, partyId: party.mind, sortOrder: 2 },
      { overlegId: otherOverlegId, partyId: party.vws },
    ],
  });
  await db().standingItem.createMany({
    data: [
      { id: newId(), overlegId, position: 0, title: 'Opening en mededelingen', purposes: [], minutes: 5 },
      { id: newId(), overlegId, position: 1, title: 'Rondvraag en sluiting', purposes: [], minutes: 5 },
    ],
  });
  await db().werkgroep.create({
    data: { id: werkgroepId, programmaId, overlegId, key: 'toegang', name: 'Toegang', shortName: 'Toegang' },
  });
  const boha = { overlegId };
  await makePerson(programmaId, 'secretaris', 'secretaris', boha);
  await makePerson(programmaId, 'tweedeSecretaris', 'secretaris', boha);
  await makePerson(programmaId, 'secretarisRijkGemeenten', 'secretaris', { overlegId: otherOverlegId });
  await makePerson(programmaId, 'vws', 'partijvertegenwoordiger', { partyId: party.vws });
  await makePerson(programmaId, 'vng', 'partijvertegenwoordiger', { partyId: party.vng });
  await makePerson(programmaId, 'mind', 'partijvertegenwoordiger', { partyId: party.mind });
  await makePerson(programmaId, 'fnv', 'partijvertegenwoordiger', { partyId: party.fnv });
  await makePerson(programmaId, 'beheerder', 'beheerder', {});
  const as = (member: Member, now: Date = theDayBefore) => ctxOf(cast[member], now);
  return { programmaId, overlegId, otherOverlegId, werkgroepId, party, as };
}

async function makeParty(programmaId: string, shortName: string, hoek: Hoek): Promise<string> {
  const id = newId();
  const names = { key: shortName.toLowerCase(), name: shortName, shortName };
  await db().party.create({ data: { id, programmaId, ...names, hoek, kind: 'organisation' } });
  return id;
}

async function makeOverleg(programmaId: string, id: string, shortName: string): Promise<void> {
  const names = { key: shortName.toLowerCase().replace(/\W+/g, '-'), name: shortName, shortName };
  const defaults = {
    decisionPrefix: shortName,
    defaultPlace: 'Webex',
    defaultStartTime: '13:30',
    defaultMinutes: 90,
  };
  await db().overleg.create({ data: { id, programmaId, ...names, ...defaults } });
}

async function makePerson(
  programmaId: string,
  member: Member,
  role: Role,
  scope: { overlegId?: string; partyId?: string },
): Promise<void> {
  const id = newId();
  await db().person.create({ data: { id, name: member, email: cast[member], activeFrom: DAY_ONE } });
  await db().roleGrant.create({
    data: { id: newId(), personId: id, role, programmaId, from: DAY_ONE, ...scope },
  });
}

/** A meeting of the BOHA as it stands, 7 October 2021 at 13.30 unless told. */
export async function makeMeeting(
  boha: Boha,
  more: Partial<Prisma.MeetingUncheckedCreateInput> = {},
): Promise<string> {
  const id = newId();
  const startsAt = new Date('2021-10-07T11:30:00Z');
  await db().meeting.create({
    data: {
      id,
      overlegId: boha.overlegId,
      startsAt,
      minutes: 90,
      place: 'Webex',
      chairPartyId: boha.party.vws,
      ...more,
    },
  });
  return id;
}

/** An agendapunt of that meeting, or of the parking list with null. */
export async function makeItem(
  boha: Boha,
  meetingId: string | null,
  title: string,
  more: Partial<Prisma.AgendaItemUncheckedCreateInput> = {},
): Promise<string> {
  const id = newId();
  const last = await db().agendaItem.count({ where: { meetingId } });
  await db().agendaItem.create({
    data: {
      id,
      overlegId: boha.overlegId,
      meetingId,
      position: (last + 1) * 1024,
      title,
      minutes: 10,
      ...more,
    },
  });
  return id;
}

/** The titles of an agenda in order, sub-items after a dash. */
export async function agendaTitles(meetingId: string): Promise<string[]> {
  const items = await db().agendaItem.findMany({
    where: { meetingId, withdrawnAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return items
    .filter((item) => item.parentId === null)
    .flatMap((item) => [
      item.title,
      ...items.filter((child) => child.parentId === item.id).map((child) => `- ${child.title}`),
    ]);
}

/** What was recorded since: action, result, reasons. */
export async function eventsSince(
  seq: bigint,
): Promise<{ action: string; result: string; reasons: string[] }[]> {
  return db().event.findMany({
    where: { seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    select: { action: true, result: true, reasons: true },
  });
}

export async function lastEvent(): Promise<bigint> {
  const last = await db().event.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
  return last?.seq ?? 0n;
}
