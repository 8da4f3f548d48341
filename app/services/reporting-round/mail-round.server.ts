import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { Tx } from '~/platform/db/client.server';
import { standsInOn, substitutable } from '~/platform/db/reminder/substitutable.server';
import { queueMails } from '~/services/mail/queue-mail.server';
import { peopleOfParties } from '~/services/party/people-of-parties.server';

type About = { id: string; title: string; dueOn: Date };

/** Mails the people of a party, and who stands in for it, about its set in a round, with a link to it; tells to how many it goes. */
export async function mailRound(
  tx: Tx,
  ctx: Ctx,
  about: About,
  partyId: string,
  why: keyof typeof letters,
): Promise<number> {
  const today = amsterdamDate(ctx.now);
  const own = await peopleOfParties(tx, [partyId], today);
  const standing = await tx.person.findMany({
    where: {
      ...substitutable({ programmaId: ctx.actor.programmaId, partyId, today }),
      id: { notIn: own.map(({ id }) => id) },
      substituteFor: { some: standsInOn(partyId, today) },
    },
    select: { id: true, email: true },
    orderBy: { id: 'asc' },
  });
  const people = [...own, ...standing];
  const { key } = await tx.programma.findUniqueOrThrow({
    where: { id: ctx.actor.programmaId },
    select: { key: true },
  });
  const { subject, line, link } = letters[why];
  const notice = {
    lines: [line(formatDate(about.dueOn.toISOString().slice(0, 10)))],
    links: [{ label: link, path: paths.submission(key, about.id, partyId) }],
  };
  await queueMails(
    tx,
    ctx.now,
    people.map((to) => ({
      kind: 'ronde',
      to,
      objectId: about.id,
      subject: `${subject}: ${about.title}`,
      notice,
    })),
  );
  return people.length;
}

const letters = {
  opened: {
    subject: 'Meld voortgang',
    line: (until: string) =>
      `De werkorganisatie vraagt uw partij hoe het staat met haar acties. Dien uw meldingen in op of voor ${until}.`,
    link: 'Meld hoe het staat',
  },
  moved: {
    subject: 'Andere laatste dag',
    line: (until: string) =>
      `De werkorganisatie heeft de laatste dag van deze ronde verzet. Dien uw meldingen in op of voor ${until}.`,
    link: 'Meld hoe het staat',
  },
  returned: {
    subject: 'Meldingen terug',
    line: (until: string) =>
      `De werkorganisatie geeft uw meldingen terug met een opmerking. Vul ze aan en dien ze weer in. De laatste dag is ${until}.`,
    link: 'Lees de opmerking en vul aan',
  },
  approved: {
    subject: 'Meldingen goedgekeurd',
    line: () => 'De werkorganisatie heeft uw meldingen goedgekeurd. U hoeft niets meer te doen.',
    link: 'Bekijk de meldingen',
  },
} as const;
