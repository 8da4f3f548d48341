import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { footerLinks } from '~/components/domain/footer-links';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions } from '~/components/forms/form-actions';
import { TextInput } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import { Gate, TryRoleList } from '~/components/ui/gate';
import { Disclosure } from '~/components/ui/layout';
import { FlashMessage, Notice } from '~/components/ui/notice';
import { doneSentence } from '~/messages/done';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { signInForm } from '~/domain/session/schema';
import { demoDoorOpen, demoHasOwnTime } from '~/platform/http/demo-door.server';
import { formResult, parseEntries, readEntries, type FormResult } from '~/platform/http/form.server';
import { openToAll, originOf } from '~/platform/http/guarded.server';
import { ownPath } from '~/platform/http/own-path';
import { requestAddress, requestTime } from '~/platform/http/session.server';
import { demoAccounts } from '~/queries/session/demo-accounts.server';
import { requestSignIn } from '~/services/session/request-sign-in.server';

export const meta = () => [{ title: 'Inloggen - Vijfhoek' }];

export const loader = openToAll('the page to sign in on', async ({ request }: LoaderFunctionArgs) => {
  const url = new URL(request.url);
  return {
    demo: demoDoorOpen() ? await demoAccounts() : { first: [], more: [] },
    ownDay: demoHasOwnTime() ? formatDateWithWeekday(amsterdamDate(requestTime())) : null,
    sent: url.searchParams.get('verstuurd') === '1',
    returnTo: ownPath(url.searchParams.get('terug')),
    done: doneSentence(url.searchParams.get('gedaan')) ?? null,
  };
});

export const action = openToAll('asks for a link by mail', async (args: ActionFunctionArgs) => {
  const entries = await readEntries(args.request);
  const parsed = parseEntries(signInForm, entries);
  if (!parsed.ok) return data(formResult(parsed.reasons, entries), { status: 422 });
  const allowed = await requestSignIn({
    now: requestTime(),
    origin: originOf(args),
    ip: requestAddress(args.context),
    email: parsed.input.email,
    returnTo: ownPath(parsed.input.terug ?? null),
  });
  if (!allowed) {
    const error = refusalSentence({ code: 'sign_in_too_often' });
    return data<FormResult>({ errors: { '': error }, ...entries }, { status: 429 });
  }
  throw redirect(`${paths.signIn()}?verstuurd=1`);
});

export default function SignIn() {
  const { demo, ownDay, sent, returnTo, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const door = {
    action: paths.signInDemo(),
    name: 'personId',
    also: returnTo === null ? undefined : { terug: returnTo },
  };
  return (
    <Gate
      brand={{ name: 'Vijfhoek', href: paths.home() }}
      footer={footerLinks}
      twoColumns={demo.first.length > 0}
    >
      <section>
        <FlashMessage flash={done === null ? null : { title: done }} />
        <h1>Inloggen</h1>
        {sent ? (
          <Notice title="Kijk in uw mail" level={2} announce>
            Hoort het adres bij een account, dan staat daar binnen een paar minuten een link. U kunt hem één
            keer gebruiken, binnen een kwartier.
          </Notice>
        ) : (
          <p className="lead">
            Vul uw mailadres in. U krijgt een link waarmee u binnenkomt; een wachtwoord is er niet.
          </p>
        )}
        <Form method="post" noValidate className="formulier blok">
          <ErrorSummary errors={result?.errors} />
          {returnTo ? <input type="hidden" name="terug" value={returnTo} /> : null}
          <TextInput
            name="email"
            label="Mailadres"
            type="email"
            autoComplete="email"
            defaultValue={result?.values['email']}
            error={result?.errors['email']}
          />
          <FormActions>
            <Button type="submit" variant={sent ? 'secondary' : 'primary'}>
              {sent ? 'Stuur nog een link' : 'Stuur mij een link'}
            </Button>
          </FormActions>
        </Form>
      </section>
      {demo.first.length > 0 ? (
        <section aria-labelledby="proef">
          <h2 id="proef">Of probeer een rol</h2>
          <p className="hulp">
            Dit is de proefopstelling met openbare gegevens. {ownDay ? `Het is er ${ownDay}. ` : ''}Kies wie u
            wilt zijn.
          </p>
          <TryRoleList {...door} roles={demo.first.map(tryRole)} />
          {demo.more.length > 0 ? (
            <Disclosure summary={`Nog ${demo.more.length} rollen`}>
              <TryRoleList {...door} roles={demo.more.map(tryRole)} />
            </Disclosure>
          ) : null}
        </section>
      ) : null}
    </Gate>
  );
}

const tryRole = (account: { id: string; name: string; does: string }) => ({
  value: account.id,
  title: account.name,
  does: account.does,
});
