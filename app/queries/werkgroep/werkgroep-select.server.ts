import type { Actor } from '~/domain/access/actor';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

/** What the page of one werkgroep reads of it, as far as this person may see. */
export const werkgroepSelect = (actor: Actor) =>
  ({
    id: true,
    key: true,
    name: true,
    description: true,
    parent: { select: { id: true, name: true } },
    children: { orderBy: { sortOrder: 'asc' }, select: { id: true, name: true } },
    trekker: { select: { shortName: true, hoek: true } },
    overleg: {
      select: {
        id: true,
        shortName: true,
        participants: { where: { kind: 'deelnemer' }, select: { party: { select: { hoek: true } } } },
      },
    },
    members: {
      orderBy: [{ role: 'asc' }, { perspectief: 'asc' }, { function: 'asc' }],
      select: {
        id: true,
        function: true,
        role: true,
        perspectief: true,
        from: true,
        until: true,
        source: true,
        party: { select: { shortName: true } },
      },
    },
    taakopdrachten: {
      where: visibleTaakopdrachten(actor),
      orderBy: { number: 'desc' },
      select: {
        id: true,
        number: true,
        state: true,
        label: true,
        content: true,
        adoptedAt: true,
        decisionId: true,
      },
    },
    planning: {
      where: { withdrawnAt: null },
      orderBy: { date: 'asc' },
      select: { id: true, date: true, until: true, title: true, note: true, optional: true },
    },
  }) satisfies Prisma.WerkgroepSelect;

/** What agendapunten and besluiten of a werkgroep are about: its taakopdrachten and its maatregelen. */
export const subjectsSelect = (actor: Actor) =>
  ({
    taakopdrachten: { where: visibleTaakopdrachten(actor), select: { id: true } },
    maatregelen: { select: { maatregelId: true } },
  }) satisfies Prisma.WerkgroepSelect;
