import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { Tx } from '~/platform/db/client.server';
import { queueMails } from '~/services/mail/queue-mail.server';
import { peopleOfParties } from '~/services/party/people-of-parties.server';

type About = { id: string; title: string; until: string };

/** Mails the people of these parties that they are asked, reminded, or have their list back; tells to how many it goes. */
export async function mailParties(
  tx: Tx,
  ctx: Ctx,
  about: About,
  partyIds: readonly string[],
  why: keyof typeof letters,
): Promise<number> {
  const people = await peopleOfParties(tx, partyIds, amsterdamDate(ctx.now));
  const { key } = await tx.programma.findUniqueOrThrow({
    where: { id: ctx.actor.programmaId },
    select: { key: true },
  });
  const words = letters[why];
  const notice = {
    lines: [`${words.line} ${formatDate(about.until)}.`],
    links: [{ label: 'Lees het stuk en geef uw opmerkingen', path: paths.consultation(key, about.id) }],
  };
  const subject = `${words.subject}: ${about.title}`;
  await queueMails(
    tx,
    ctx.now,
    people.map((to) => ({ kind: 'consultatie', to, objectId: about.id, subject, notice })),
  );
  return people.length;
}

const letters = {
  opened: {
    subject: 'Consultatie',
    line: 'De werkorganisatie vraagt uw partij om opmerkingen. Dat kan tot en met',
  },
  reminder: {
    subject: 'Herinnering consultatie',
    line: 'Uw partij heeft nog niet gereageerd op deze consultatie. De laatste dag is',
  },
  givenBack: {
    subject: 'Lijst terug voor consultatie',
    line: 'Uw partij heeft haar lijst terug en kan haar aanvullen. Dien haar daarna weer in. De laatste dag is',
  },
} as const;
