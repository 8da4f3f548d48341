import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { paths } from '~/paths';
import { isId } from '~/domain/id';
import { demoDoorOpen } from '~/platform/http/demo-door.server';
import { readEntries } from '~/platform/http/form.server';
import { notFound, openToAll, originOf } from '~/platform/http/guarded.server';
import { ownPath } from '~/platform/http/own-path';
import { doorOf, sessionCookie } from '~/platform/http/session.server';
import { signInAsDemo } from '~/services/session/start-session.server';

export const loader = openToAll(
  'leads to the page to sign in on',
  async ({ request }: LoaderFunctionArgs) => {
    const returnTo = ownPath(new URL(request.url).searchParams.get('terug'));
    throw demoDoorOpen() ? redirect(paths.signIn(returnTo ?? undefined)) : notFound();
  },
);

/** Does not exist where there is no demo world, nor in production. Leads on to `terug` where that is a path of ours. */
export const action = openToAll('signs in as a demo account', async (args: ActionFunctionArgs) => {
  const { values } = await readEntries(args.request);
  const personId = values['personId'];
  if (!demoDoorOpen() || !isId(personId)) throw notFound();
  const outcome = await signInAsDemo(personId, doorOf(args.request, originOf(args)));
  if (!outcome.ok) throw notFound();
  throw redirect(ownPath(values['terug'] ?? null) ?? paths.home(), {
    headers: { 'Set-Cookie': await sessionCookie.serialize(outcome.value.secret) },
  });
});
