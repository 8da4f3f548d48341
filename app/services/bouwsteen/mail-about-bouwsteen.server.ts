import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { paths } from '~/paths';
import type { Tx } from '~/platform/db/client.server';
import type { Prisma } from '~/platform/db/generated/client';
import { queueMails } from '~/services/mail/queue-mail.server';

type About = { id: string; number: number; letter: string; title: string };

/** Tells the secretarissen of the overleg that a bouwsteen was submitted; answers how many. */
export const mailSecretarissen = (tx: Tx, ctx: Ctx, about: About & { overlegId: string }): Promise<number> =>
  mail(
    tx,
    ctx,
    about,
    { role: 'secretaris', overlegId: about.overlegId },
    {
      subject: 'Bouwsteen ingediend',
      line: 'Een werkgroep heeft een bouwsteen ingediend.',
      link: 'Lees de bouwsteen en zet hem op een agenda',
    },
  );

/** Tells who leads the werkgroep that a bouwsteen was handed back; answers how many. */
export const mailLeaders = (tx: Tx, ctx: Ctx, about: About & { werkgroepId: string }): Promise<number> =>
  mail(
    tx,
    ctx,
    about,
    { role: { in: ['werkgroepvoorzitter', 'werkgroepsecretaris'] }, werkgroepId: about.werkgroepId },
    {
      subject: 'Bouwsteen teruggelegd',
      line: 'De secretaris heeft een bouwsteen bij uw werkgroep teruggelegd.',
      link: 'Lees waarom, en werk verder aan de volgende versie',
    },
  );

type Words = { subject: string; line: string; link: string };

/** Title and link only: what is in it, and why it came back, stay where one must sign in. */
async function mail(
  tx: Tx,
  ctx: Ctx,
  about: About,
  role: Prisma.RoleGrantWhereInput,
  { subject, line, link }: Words,
): Promise<number> {
  const day = new Date(amsterdamDate(ctx.now));
  const holds = { from: { lte: day }, OR: [{ until: null }, { until: { gte: day } }] };
  const people = await tx.person.findMany({
    where: {
      activeFrom: { lte: day },
      OR: [{ activeUntil: null }, { activeUntil: { gte: day } }],
      grants: { some: { ...role, ...holds } },
    },
    select: { id: true, email: true },
    orderBy: { id: 'asc' },
  });
  const { programmaId } = ctx.actor;
  const { key } = await tx.programma.findUniqueOrThrow({ where: { id: programmaId }, select: { key: true } });
  const notice = { lines: [line], links: [{ label: link, path: paths.bouwsteen(key, about.id) }] };
  const title = `${subject}: ${bouwsteenLabel(about)} ${about.title}`;
  await queueMails(
    tx,
    ctx.now,
    people.map((to) => ({ kind: 'bouwsteen', to, objectId: about.id, subject: title, notice })),
  );
  return people.length;
}
