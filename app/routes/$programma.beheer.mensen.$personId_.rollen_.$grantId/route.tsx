import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { grantEndForm } from '~/domain/person/schema';
import { roleText } from '~/messages/beheer';
import { refusalSentence } from '~/messages/refusals';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { personPage } from '~/queries/beheer/person-page.server';
import { endGrant } from '~/services/person/end-grant.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Rol beëindigen - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, params }) => {
  const page = await personPage(ctx, params['personId'] ?? '');
  const grant = [...(page?.grants ?? []), ...(page?.ended ?? [])].find(({ id }) => id === params['grantId']);
  if (!page || !grant) throw notFound();
  return { person: page.person, today: page.today, grant, p: programma.key };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: ({ params }) => ({
    action: 'role_ended',
    object: { kind: 'role', id: params['grantId'] ?? null },
  }),
  schema: grantEndForm,
  run: ({ ctx, params, input }) =>
    endGrant(ctx, { personId: params['personId'] ?? '', grantId: params['grantId'] ?? '' }, input),
  next: (_done, { programma, params }) =>
    withDone(paths.person(programma.key, params['personId'] ?? ''), 'rol_beeindigd'),
});

export default function EndGrant() {
  const { p, person, grant, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors;
  const over = grant.until !== null && grant.until < today;
  const stale = result?.stale;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.people(p), label: 'Mensen' },
          { href: paths.person(p, person.id), label: person.name },
          { href: paths.grantEnd(p, person.id, grant.id), label: 'Beëindigen' },
        ]}
      />
      <PageHeader
        title="Beëindig een rol"
        lead="Wat iemand met de rol heeft gedaan, blijft in de geschiedenis staan."
        facts={[
          <b key="rol">{roleText(grant.role, grant.scope)}</b>,
          person.name,
          `vanaf ${formatDate(grant.from)}`,
          ...(grant.until ? [`tot en met ${formatDate(grant.until)}`] : []),
        ]}
      />
      {over ? (
        <Notice>{refusalSentence({ code: 'grant_ended' })}</Notice>
      ) : (
        <>
          {stale ? (
            <Notice kind="let" title={`${someone(stale.saved)} wijzigde deze rol ook`} level={2} announce>
              De laatste dag is nu {grant.until ? formatDate(grant.until) : 'nog niet gekozen'}. Bewaar
              opnieuw als u die wilt vervangen.
            </Notice>
          ) : (
            <ErrorSummary errors={errors} />
          )}
          <Form className="formulier" method="post" noValidate>
            <HiddenVersion version={stale?.version ?? grant.version} />
            <RadioGroup
              name="how"
              legend="Wanneer eindigt de rol?"
              options={[
                {
                  value: 'direct',
                  label: 'Nu meteen',
                  hint: 'Deze persoon kan met deze rol vanaf nu niets meer zien of doen.',
                },
                { value: 'later', label: 'Na een dag die u kiest' },
              ]}
              defaultValue={result?.values['how'] ?? (grant.until ? 'later' : 'direct')}
              error={errors?.['how']}
            />
            <DateInput
              name="until"
              label="Laatste dag"
              hint="Alleen nodig als de rol niet meteen eindigt."
              defaultValue={result?.values['until'] ?? grant.until ?? undefined}
              error={errors?.['until']}
            />
            <FormActions>
              <SubmitButton variant="danger">Beëindig de rol</SubmitButton>
              <LinkButton href={paths.person(p, person.id)} variant="secondary">
                Terug zonder wijzigen
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
