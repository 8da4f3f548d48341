import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { paths, withDone } from '~/paths';
import { openToAll, ownSession } from '~/platform/http/guarded.server';
import { requestTime, sessionCookie, sessionHash } from '~/platform/http/session.server';
import { endSession } from '~/services/session/end-session.server';

export const loader = openToAll('leads to the page to sign in on', async (_args: LoaderFunctionArgs) => {
  throw redirect(paths.home());
});

export const action = ownSession('ends the own session', async ({ request, found, origin }) => {
  const idHash = await sessionHash(request);
  if (idHash !== null)
    await endSession({ now: requestTime(), origin, person: found.person, idHash, signedOut: true });
  throw redirect(withDone(paths.signIn(), 'uitgelogd'), {
    headers: { 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) },
  });
});
