import { inProgramma, isInsider } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { paths } from '~/paths';
import type { Entered } from '~/platform/db/actor.server';
import { db } from '~/platform/db/client.server';

export type FrameNav = { href: string; label: string; count?: number; also?: string[] };

/** What the frame around every page shows: the places this person can go, with what is open there. */
export async function frame(
  ctx: Ctx,
  programma: NonNullable<Entered['programma']>,
  person: Entered['person'],
) {
  const { actor } = ctx;
  const p = programma.key;
  const openActions =
    actor.actingParties.size === 0
      ? 0
      : await db().actionItem.count({
          where: {
            programmaId: actor.programmaId,
            state: { in: ['open', 'loopt'] },
            withdrawnAt: null,
            roles: { some: { kind: 'verantwoordelijk', partyId: { in: [...actor.actingParties] } } },
            OR: [
              { meetingId: null },
              { meeting: { minutesState: { in: ['ter_correctie', 'vastgesteld'] } } },
            ],
          },
        });
  const nav: FrameNav[] = [
    { href: paths.overview(p), label: 'Overzicht' },
    ...(isInsider(actor)
      ? [
          { href: paths.meetings(p), label: 'Vergaderingen', also: [`/${p}/overleggen`] },
          {
            href: paths.werkgroepen(p),
            label: 'Werkgroepen',
            also: [
              paths.centrale(p),
              paths.packages(p),
              paths.consultations(p),
              paths.coverageOfAll(p),
              `/${p}/bouwstenen`,
              `/${p}/fiches`,
              `/${p}/behandeling`,
            ],
          },
        ]
      : []),
    ...(inProgramma(actor)
      ? [
          {
            href: paths.maatregelen(p),
            label: 'Maatregelen',
            also: [paths.pm(p), paths.moneyPicture(p), paths.monitoring(p)],
          },
          { href: paths.deelagenda(p), label: 'Deelagenda' },
          { href: paths.actions(p), label: 'Acties', count: openActions },
          { href: paths.decisions(p), label: 'Besluiten' },
        ]
      : []),
    ...(actor.beheerder ? [{ href: paths.beheer(p), label: 'Beheer' }] : []),
  ];
  return {
    programma: { key: p, name: programma.name },
    person: { name: person.name, scope: programma.name },
    nav,
  };
}
