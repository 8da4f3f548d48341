import { redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { footerLinks } from '~/components/domain/footer-links';
import { Button } from '~/components/ui/button';
import { Gate } from '~/components/ui/gate';
import { FlashMessage } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatInstant } from '~/domain/dates/format';
import { doneSentence } from '~/messages/done';
import { paths, withDone } from '~/paths';
import { readEntries } from '~/platform/http/form.server';
import { notFound, ownSession } from '~/platform/http/guarded.server';
import { requestTime, sessionHash } from '~/platform/http/session.server';
import { ownSessions, sessionByKey } from '~/queries/session/own-sessions.server';
import { endSession } from '~/services/session/end-session.server';

export const meta = () => [{ title: 'Waar u bent ingelogd - Vijfhoek' }];

export const loader = ownSession('the own sessions', async ({ found, request }) => ({
  name: found.person.name,
  email: found.person.email,
  done: doneSentence(new URL(request.url).searchParams.get('gedaan')) ?? null,
  sessions: await ownSessions(found.person.id, requestTime(), await sessionHash(request)),
}));

export const action = ownSession('ends one of the own sessions', async ({ found, request, origin }) => {
  const { values } = await readEntries(request);
  const idHash = await sessionByKey(found.person.id, values['key'] ?? '-');
  if (idHash === null) throw notFound();
  await endSession({ now: requestTime(), origin, person: found.person, idHash, signedOut: false });
  throw redirect(withDone(paths.sessions(), 'sessie_beeindigd'));
});

export default function Sessions() {
  const { name, email, sessions, done } = useLoaderData<typeof loader>();
  return (
    <Gate brand={{ name: 'Vijfhoek', href: paths.home() }} footer={footerLinks}>
      <FlashMessage flash={done === null ? null : { title: done }} />
      <PageHeader title="Waar u bent ingelogd" facts={[<b key="naam">{name}</b>, email]} />
      <ul className="taken">
        {sessions.map((session) => (
          <li key={session.key}>
            <div>
              <h2>{session.current ? 'Deze browser' : session.browser}</h2>
              <p>
                sinds {formatInstant(session.createdAt)}, laatst gebruikt {formatInstant(session.lastSeenAt)}
              </p>
            </div>
            <Form method="post" className="wanneer">
              <input type="hidden" name="key" value={session.key} />
              <Button type="submit" variant="secondary" small>
                Log daar uit
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Gate>
  );
}
