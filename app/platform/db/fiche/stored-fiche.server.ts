import type { Prisma } from '../generated/client';

const cells = { year: true, kind: true, thousands: true, literal: true, doubt: true } as const;

const named = { id: true, name: true } as const;

/** A maatregel with what was awarded for it; nothing that only some may see. */
const maatregel = {
  select: {
    ...named,
    code: true,
    revisions: {
      where: { kind: 'award' },
      orderBy: [{ date: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
      select: { kind: true, date: true, cells: { select: cells } },
    },
  },
} as const satisfies Prisma.MaatregelDefaultArgs;

/** Everything on the sheet of a fiche, as `liveFiche` reads it. */
export const storedFicheSelect = {
  id: true,
  title: true,
  kind: true,
  type: true,
  reason: true,
  bouwsteen: {
    select: { id: true, number: true, letter: true, title: true, werkgroep: { select: named } },
  },
  maatregel,
  insteadOf: maatregel,
  texts: { select: { field: true, content: true } },
  cells: { orderBy: { year: 'asc' }, select: { ...cells, row: true } },
  phases: { select: { phase: true, from: true, until: true, text: true } },
  partners: {
    orderBy: [{ party: { sortOrder: 'asc' } }, { party: { shortName: 'asc' } }],
    select: {
      role: true,
      note: true,
      party: { select: { ...named, shortName: true, hoek: true } },
    },
  },
  links: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { text: true, maatregel: { select: { ...named, code: true } }, werkgroep: { select: named } },
  },
  risks: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { risk: true, answer: true },
  },
  support: { select: { hoek: true, position: true, sentence: true } },
} as const satisfies Prisma.FicheSelect;

/** The same, with what decides who may write it and when. */
export const ficheInWerkgroepSelect = {
  ...storedFicheSelect,
  withdrawnAt: true,
  bouwsteen: {
    select: {
      ...storedFicheSelect.bouwsteen.select,
      state: true,
      withdrawnAt: true,
      werkgroep: { select: { ...named, programmaId: true, overlegId: true } },
      programma: { select: { firstYear: true, lastYear: true } },
    },
  },
} as const satisfies Prisma.FicheSelect;
