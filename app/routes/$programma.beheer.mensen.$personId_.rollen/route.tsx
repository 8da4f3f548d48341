import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FieldRow } from '~/components/forms/field';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, Select } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { roles, scopeText, type Scope } from '~/domain/person/roles';
import { grantForm } from '~/domain/person/schema';
import { roleHelp, roleWords } from '~/messages/beheer';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { personPage } from '~/queries/beheer/person-page.server';
import { roleChoices } from '~/queries/beheer/role-choices.server';
import { grantRole } from '~/services/person/grant-role.server';

type MetaArgs = { data?: { person: { name: string } } };
export const meta = ({ data }: MetaArgs) => [{ title: `Rol voor ${data?.person.name ?? ''} - Vijfhoek` }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, params }) => {
  const [page, choices] = await Promise.all([personPage(ctx, params['personId'] ?? ''), roleChoices(ctx)]);
  if (!page || !choices) throw notFound();
  return { person: page.person, self: page.self, today: page.today, ...choices, p: programma.key };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: ({ params }) => ({
    action: 'role_granted',
    object: { kind: 'person', id: params['personId'] ?? null },
  }),
  schema: grantForm,
  run: ({ ctx, params, input }) => grantRole(ctx, params['personId'] ?? '', input),
  next: (_done, { programma, params }) =>
    withDone(paths.person(programma.key, params['personId'] ?? ''), 'rol_gegeven'),
});

export default function GrantRole() {
  const { p, person, self, today, overleggen, werkgroepen, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors;
  const values = result?.values ?? {};
  const options = (kind: Scope['kind'], list: { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: scopeText({ kind, id }), label: name }));
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.people(p), label: 'Mensen' },
          { href: paths.person(p, person.id), label: person.name },
          { href: paths.grant(p, person.id), label: 'Rol' },
        ]}
      />
      <PageHeader title="Geef een rol" facts={[<b key="wie">{person.name}</b>, person.email]} />
      {self ? (
        <Notice kind="let">{refusalSentence({ code: 'grant_to_self' })}</Notice>
      ) : (
        <>
          <ErrorSummary errors={errors} />
          <Form className="formulier" method="post" noValidate>
            <RadioGroup
              name="role"
              legend="Rol"
              options={roles.map((role) => ({ value: role, label: roleWords[role], hint: roleHelp[role] }))}
              defaultValue={values['role']}
              error={errors?.['role']}
            />
            <Select
              name="scope"
              label="Waarvoor"
              hint="Bij financiën, lezer en beheerder kiest u het hele programma."
              options={[
                { value: '', label: 'het hele programma' },
                { group: 'Overleg', options: options('overleg', overleggen) },
                { group: 'Werkgroep', options: options('werkgroep', werkgroepen) },
                { group: 'Partij', options: options('party', parties) },
              ]}
              defaultValue={values['scope']}
              error={errors?.['scope']}
            />
            <FieldRow>
              <DateInput
                name="from"
                label="Vanaf"
                defaultValue={values['from'] ?? today}
                error={errors?.['from']}
              />
              <DateInput
                name="until"
                label="Tot en met (mag leeg)"
                defaultValue={values['until']}
                error={errors?.['until']}
              />
            </FieldRow>
            <FormActions>
              <SubmitButton>Geef de rol</SubmitButton>
              <LinkButton href={paths.person(p, person.id)} variant="secondary">
                Terug zonder bewaren
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
