import { inProgramma } from '~/domain/access/actor';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { visibleBouwsteenVersions } from '~/platform/db/visible/bouwstenen.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import { packageVersions } from '../package/package-versions.server';

const select = {
  id: true,
  sharedAt: true,
  bouwsteenVersion: {
    select: {
      id: true,
      number: true,
      note: true,
      submittedAt: true,
      bouwsteen: {
        select: {
          number: true,
          letter: true,
          title: true,
          kind: true,
          withdrawnAt: true,
          werkgroep: { select: { name: true } },
        },
      },
    },
  },
  taakopdracht: {
    select: { number: true, label: true, state: true, werkgroep: { select: { id: true, name: true } } },
  },
} as const;

/** A share gives everybody of the programma its version, so it is seen as that version is. */
const sharedWith = ({ actor }: Ctx): Prisma.AchterbanShareWhereInput => ({
  OR: [{ bouwsteenVersion: visibleBouwsteenVersions(actor) }, { taakopdracht: visibleTaakopdrachten(actor) }],
});

/** Everything that was shared with the achterban, the newest first; null for who has no part in the programma. One statement. */
export async function sharedThings(ctx: Ctx) {
  if (!inProgramma(ctx.actor)) return null;
  const rows = await db().achterbanShare.findMany({
    where: sharedWith(ctx),
    orderBy: [
      { sharedAt: 'desc' },
      { bouwsteenVersion: { bouwsteen: { number: 'asc' } } },
      { bouwsteenVersion: { bouwsteen: { letter: 'asc' } } },
      { id: 'asc' },
    ],
    select,
  });
  return {
    bouwstenen: rows.flatMap(({ id, sharedAt, bouwsteenVersion }) =>
      bouwsteenVersion ? [{ id, sharedAt, ...versionHead(bouwsteenVersion) }] : [],
    ),
    taakopdrachten: rows.flatMap(({ id, sharedAt, taakopdracht }) =>
      taakopdracht ? [{ id, sharedAt, ...taakopdracht }] : [],
    ),
  };
}

/** One version of a bouwsteen that was shared, with what is in it; null where it is hidden. */
export async function sharedVersion(ctx: Ctx, shareId: string) {
  if (!inProgramma(ctx.actor)) return null;
  const row = await db().achterbanShare.findFirst({
    where: { AND: [{ id: shareId, bouwsteenVersionId: { not: null } }, sharedWith(ctx)] },
    select,
  });
  if (!row?.bouwsteenVersion) return null;
  const { id, sharedAt, bouwsteenVersion } = row;
  const content = (await packageVersions(ctx, [bouwsteenVersion.id])).get(bouwsteenVersion.id);
  const { files = [], fiches = [] } = content ?? {};
  return { id, sharedAt, ...versionHead(bouwsteenVersion), note: bouwsteenVersion.note, files, fiches };
}

type Version = Prisma.AchterbanShareGetPayload<{ select: typeof select }>['bouwsteenVersion'] & object;

const versionHead = ({ number: version, submittedAt, bouwsteen }: Version) => {
  const { werkgroep, withdrawnAt, ...rest } = bouwsteen;
  return { ...rest, version, submittedAt, werkgroep: werkgroep.name, withdrawn: withdrawnAt !== null };
};
