import type { Purpose } from '~/domain/agenda-item/purposes';
import { subjectLabel, subjectValue } from '~/domain/agenda-item/subject';
import type { BouwsteenState } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { subjectRows } from '~/platform/db/agenda/subject-rows.server';
import { db } from '~/platform/db/client.server';
import { gatherableVersions, visibleEscalaties } from '~/platform/db/visible/bouwstenen.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleMaatregelen, visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

/** How many of a kind the form lists; older ones are found by what is linked already. */
const LISTED = 40;

/** Bouwstenen about which something is still to be said; what is processed is over. */
const OPEN: BouwsteenState[] = ['ingediend', 'teruggelegd', 'in_bewerking', 'aanvaard'];

export type SubjectChoice = { value: string; label: string };

export type ItemFormData = {
  overleg: { id: string; shortName: string };
  /** Null on the parking list. */
  meeting: { id: string; date: string } | null;
  /** Those who take part first. */
  parties: { id: string; shortName: string; takesPart: boolean }[];
  subjects: {
    taakopdracht: SubjectChoice[];
    bouwsteen: SubjectChoice[];
    fiche: SubjectChoice[];
    escalatie: SubjectChoice[];
    maatregel: SubjectChoice[];
    actie: SubjectChoice[];
    besluit: SubjectChoice[];
  };
  /** Main points, to put a new one under. */
  parents: { id: string; title: string }[];
  item: {
    id: string;
    title: string;
    purposes: Purpose[];
    minutes: number;
    submitterId: string | null;
    proposal: string;
    /** Lexical JSON as text, as the editor sends it; empty when there is none. */
    explanation: string;
    subjects: SubjectChoice[];
    version: number;
    withdrawn: boolean;
  } | null;
};

type Place = { meetingId: string } | { overlegId: string };

/** What the form of an agendapunt offers, for secretarissen; `itemId` null for a new one. */
export async function itemFormData(
  ctx: Ctx,
  place: Place,
  itemId: string | null,
): Promise<ItemFormData | null> {
  const { actor } = ctx;
  const mine = { in: [...actor.secretarisOf] };
  const meeting =
    'meetingId' in place
      ? await db().meeting.findFirst({
          where: { id: place.meetingId, overlegId: mine, overleg: { programmaId: actor.programmaId } },
          select: { id: true, startsAt: true, overlegId: true },
        })
      : null;
  const overlegId = 'overlegId' in place ? place.overlegId : meeting?.overlegId;
  if (overlegId === undefined || !actor.secretarisOf.has(overlegId)) return null;
  const onList = 'meetingId' in place ? { meetingId: place.meetingId } : { meetingId: null, overlegId };
  const [overleg, parties, subjects, parents, item] = await Promise.all([
    db().overleg.findFirst({
      where: { id: overlegId, programmaId: actor.programmaId },
      select: { id: true, shortName: true, participants: { select: { partyId: true } } },
    }),
    db().party.findMany({
      where: { programmaId: actor.programmaId },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, shortName: true },
    }),
    subjectChoices(ctx, overlegId),
    itemId === null && 'meetingId' in place
      ? db().agendaItem.findMany({
          where: { meetingId: place.meetingId, parentId: null, withdrawnAt: null },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: { id: true, title: true },
        })
      : [],
    itemId === null
      ? null
      : db().agendaItem.findFirst({
          where: { id: itemId, ...onList },
          include: { subjects: { orderBy: { id: 'asc' } } },
        }),
  ]);
  if (!overleg || (itemId !== null && !item)) return null;
  const takingPart = new Set(overleg.participants.map(({ partyId }) => partyId));
  return {
    overleg: { id: overleg.id, shortName: overleg.shortName },
    meeting: meeting && { id: meeting.id, date: amsterdamDate(meeting.startsAt) },
    parties: parties
      .map((party) => ({ ...party, takesPart: takingPart.has(party.id) }))
      .sort((a, b) => Number(b.takesPart) - Number(a.takesPart)),
    subjects,
    parents,
    item: item && {
      id: item.id,
      title: item.title,
      purposes: item.purposes,
      minutes: item.minutes,
      submitterId: item.submitterId,
      proposal: item.proposal,
      explanation: item.explanation === null ? '' : JSON.stringify(item.explanation),
      subjects: await named(item.subjects.map(({ kind, subjectId }) => ({ kind, id: subjectId }))),
      version: item.version,
      withdrawn: item.withdrawnAt !== null,
    },
  };
}

async function subjectChoices(ctx: Ctx, overlegId: string): Promise<ItemFormData['subjects']> {
  const { actor } = ctx;
  const id = { id: true } as const;
  const theirs = gatherableVersions(actor, overlegId);
  const [taakopdrachten, versies, fiches, escalaties, maatregelen, acties, besluiten] = await Promise.all([
    db().taakopdrachtVersion.findMany({
      where: { AND: [visibleTaakopdrachten(actor), { state: { not: 'vervangen' } }] },
      orderBy: [{ werkgroep: { sortOrder: 'asc' } }, { number: 'desc' }],
      take: LISTED,
      select: id,
    }),
    db().bouwsteenVersion.findMany({
      where: { AND: [theirs, { bouwsteen: { withdrawnAt: null, state: { in: OPEN } } }] },
      orderBy: [{ bouwsteen: { number: 'asc' } }, { bouwsteen: { letter: 'asc' } }, { number: 'desc' }],
      distinct: ['bouwsteenId'],
      take: LISTED,
      select: id,
    }),
    db().ficheVersion.findMany({
      where: {
        bouwsteenVersion: { AND: [theirs, { bouwsteen: { withdrawnAt: null, state: { in: OPEN } } }] },
      },
      orderBy: [
        { bouwsteenVersion: { bouwsteen: { number: 'asc' } } },
        { ficheId: 'asc' },
        { bouwsteenVersion: { number: 'desc' } },
      ],
      distinct: ['ficheId'],
      take: LISTED,
      select: id,
    }),
    db().escalatie.findMany({
      where: { AND: [visibleEscalaties(actor), { overlegId, withdrawnAt: null, decisionId: null }] },
      orderBy: [{ neededBy: 'asc' }, { id: 'asc' }],
      take: LISTED,
      select: id,
    }),
    db().maatregel.findMany({
      where: visibleMaatregelen(actor),
      orderBy: [{ tabel: 'asc' }, { sortOrder: 'asc' }],
      take: LISTED,
      select: id,
    }),
    db().actionItem.findMany({
      where: {
        AND: [visibleActions(actor), { overlegId, state: { in: ['open', 'loopt'] }, withdrawnAt: null }],
      },
      orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
      take: LISTED,
      select: id,
    }),
    db().decision.findMany({
      where: { AND: [visibleDecisions(actor), { overlegId, withdrawnAt: null }] },
      orderBy: [{ year: 'desc' }, { sequence: 'desc' }],
      take: LISTED,
      select: id,
    }),
  ]);
  const all = await named([
    ...taakopdrachten.map((one) => ({ kind: 'taakopdracht' as const, id: one.id })),
    ...versies.map((one) => ({ kind: 'bouwsteen' as const, id: one.id })),
    ...fiches.map((one) => ({ kind: 'fiche' as const, id: one.id })),
    ...escalaties.map((one) => ({ kind: 'escalatie' as const, id: one.id })),
    ...maatregelen.map((one) => ({ kind: 'maatregel' as const, id: one.id })),
    ...acties.map((one) => ({ kind: 'actie' as const, id: one.id })),
    ...besluiten.map((one) => ({ kind: 'besluit' as const, id: one.id })),
  ]);
  const of = (kind: string) => all.filter(({ value }) => value.startsWith(`${kind}:`));
  return {
    taakopdracht: of('taakopdracht'),
    bouwsteen: of('bouwsteen'),
    fiche: of('fiche'),
    escalatie: of('escalatie'),
    maatregel: of('maatregel'),
    actie: of('actie'),
    besluit: of('besluit'),
  };
}

async function named(subjects: Parameters<typeof subjectRows>[1]): Promise<SubjectChoice[]> {
  const rows = await subjectRows(db(), subjects);
  return rows.map((row) => ({ value: subjectValue(row), label: subjectLabel(row) }));
}
