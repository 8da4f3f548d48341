import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { footerLinks } from '~/components/domain/footer-links';
import { Button, LinkButton } from '~/components/ui/button';
import { Gate } from '~/components/ui/gate';
import { PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { formResult } from '~/platform/http/form.server';
import { openToAll, originOf } from '~/platform/http/guarded.server';
import { ownPath } from '~/platform/http/own-path';
import { doorOf, sessionCookie } from '~/platform/http/session.server';
import { signInByLink } from '~/services/session/start-session.server';

export const meta = () => [{ title: 'Inloggen - Vijfhoek' }];

/** Opening the link does nothing yet: mail scanners open links too. */
export const loader = openToAll('shows a button', async (_args: LoaderFunctionArgs) => null);

export const action = openToAll('trades a link for a session', async (args: ActionFunctionArgs) => {
  const outcome = await signInByLink(args.params['secret'] ?? '', doorOf(args.request, originOf(args)));
  if (!outcome.ok) {
    const reasons = outcome.kind === 'refused' ? outcome.reasons : [];
    return data(formResult(reasons, { values: {}, lists: {} }), { status: 422 });
  }
  const to = ownPath(outcome.value.returnTo) ?? paths.home();
  throw redirect(to, { headers: { 'Set-Cookie': await sessionCookie.serialize(outcome.value.secret) } });
});

export default function UseLink() {
  const result = useActionData<typeof action>();
  return (
    <Gate brand={{ name: 'Vijfhoek', href: paths.home() }} footer={footerLinks}>
      {result ? (
        <>
          <PageHeader title="Deze link werkt niet meer" lead={result.errors['']} />
          <LinkButton href={paths.signIn()}>Vraag een nieuwe link</LinkButton>
        </>
      ) : (
        <>
          <PageHeader title="Nog één klik" lead="Zo weten we dat u het bent en niet uw mailprogramma." />
          <Form method="post">
            <Button type="submit">Log in</Button>
          </Form>
        </>
      )}
    </Gate>
  );
}
