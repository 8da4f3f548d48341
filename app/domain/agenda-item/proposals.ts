import { formatDate } from '~/domain/dates/format';
import type { ItemOrigin, Purpose } from './purposes';

/** What a new meeting can fill itself with, told by plain facts. */
export type ProposalFacts = {
  standingItems: readonly { id: string; title: string; purposes: readonly Purpose[]; minutes: number }[];
  /** Held meetings of this overleg whose minutes are not adopted yet, oldest first. */
  minutesToAdopt: readonly { meetingId: string; date: string }[];
  openActionCount: number;
  parked: readonly ProposedThing[];
  /** Held over in an earlier meeting, or on the agenda of one that was called off since the overleg last met. */
  carriedOver: readonly ProposedThing[];
  /** A taakopdracht or bouwsteen that waits for this overleg. */
  dueSubjects: readonly (ProposedThing & { kind: string })[];
  /** Keys refused before, and keys already on this agenda. */
  refused: ReadonlySet<string>;
  accepted: ReadonlySet<string>;
  /** Titles that stand on this agenda already, in small letters: somebody typed what would be proposed. */
  titles: ReadonlySet<string>;
};
export type ProposedThing = { id: string; title: string; purposes: readonly Purpose[]; minutes: number };

export type Proposal = {
  /** Stable name, kept when refused: "open_actions", "parked:<id>". */
  key: string;
  origin: ItemOrigin;
  /** The item, meeting or subject it comes from. */
  sourceId: string | null;
  /** Of a subject: its kind. */
  subjectKind: string | null;
  title: string;
  purposes: readonly Purpose[];
  minutes: number;
};

/**
 * The proposals in the order in which they would stand on the agenda: opening, minutes, open actions, what was
 * held over, what is parked, due subjects, closing. Each can be refused, and a refused one stays away.
 */
export function proposeItems(facts: ProposalFacts): Proposal[] {
  const standing = facts.standingItems.map((item) => proposal('standing', item));
  const all = [
    ...standing.filter((item) => !isClosing(item.title)),
    ...facts.minutesToAdopt.map(({ meetingId, date }) =>
      proposal('minutes', {
        id: meetingId,
        title: `Verslag van ${formatDate(date)}`,
        purposes: ['ter_vaststelling'],
        minutes: 5,
      }),
    ),
    ...(facts.openActionCount > 0 ? [openActions()] : []),
    ...facts.carriedOver.map((item) => proposal('carried_over', item)),
    ...facts.parked.map((item) => proposal('parked', item)),
    ...facts.dueSubjects.map((item) => proposal('subject', item, item.kind)),
    ...standing.filter((item) => isClosing(item.title)),
  ];
  return all.filter(
    ({ key, title }) =>
      !facts.refused.has(key) && !facts.accepted.has(key) && !facts.titles.has(title.toLowerCase()),
  );
}

function proposal(origin: ItemOrigin, thing: ProposedThing, subjectKind: string | null = null): Proposal {
  const { id, title, purposes, minutes } = thing;
  const key = `${origin}:${subjectKind === null ? '' : `${subjectKind}:`}${id}`;
  return { key, origin, sourceId: id, subjectKind, title, purposes, minutes };
}

function openActions(): Proposal {
  const purposes = ['ter_bespreking'] as const;
  const title = 'Openstaande acties';
  return {
    key: 'open_actions',
    origin: 'open_actions',
    sourceId: null,
    subjectKind: null,
    title,
    purposes,
    minutes: 10,
  };
}

/** Rondvraag and sluiting close the agenda; the other standing items open it. */
export function isClosing(title: string): boolean {
  return /rondvraag|sluiting|w\.?v\.?t\.?t\.?k/i.test(title);
}
