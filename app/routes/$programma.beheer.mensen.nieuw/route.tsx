import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FieldRow } from '~/components/forms/field';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, Select, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { newPersonForm } from '~/domain/person/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { roleChoices } from '~/queries/beheer/role-choices.server';
import { addPerson } from '~/services/person/add-person.server';

export const meta = () => [{ title: 'Account toevoegen - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma }) => {
  const choices = await roleChoices(ctx);
  if (!choices) throw notFound();
  return { parties: choices.parties, p: programma.key, today: amsterdamDate(ctx.now) };
});

export const action = formAction({
  question: 'beheer:manage',
  attempt: () => ({ action: 'person_added', object: { kind: 'person', id: null } }),
  schema: newPersonForm,
  run: ({ ctx, input }) => addPerson(ctx, input),
  next: ({ id, isNew }, { programma }) =>
    withDone(paths.person(programma.key, id), isNew ? 'persoon_toegevoegd' : 'persoon_gekoppeld'),
});

export default function NewPerson() {
  const { p, parties, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors;
  const values: Record<string, string> = result?.values ?? {};
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.people(p), label: 'Mensen' },
          { href: paths.newPerson(p), label: 'Nieuw' },
        ]}
      />
      <PageHeader title="Voeg een account toe" />
      <ErrorSummary errors={errors} />
      <Form className="formulier" method="post" noValidate>
        <TextInput
          name="name"
          label="Functie"
          hint="Een functie, geen naam van een persoon. Bijvoorbeeld: secretaris BOHA."
          defaultValue={values['name']}
          error={errors?.['name']}
          maxLength={120}
        />
        <TextInput
          name="email"
          type="email"
          label="Mailadres"
          hint="Hier komt de link om in te loggen."
          autoComplete="off"
          defaultValue={values['email']}
          error={errors?.['email']}
        />
        <Select
          name="partyId"
          label="Partij"
          emptyLabel="Kies een partij"
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={values['partyId']}
          error={errors?.['partyId']}
        />
        <TextInput
          name="function"
          label="Wat deze persoon bij de partij doet"
          hint="Bijvoorbeeld: vertegenwoordiger, bestuurder, adviseur."
          defaultValue={values['function'] ?? 'vertegenwoordiger'}
          error={errors?.['function']}
          maxLength={120}
        />
        <FieldRow>
          <DateInput
            name="activeFrom"
            label="Actief vanaf"
            defaultValue={values['activeFrom'] ?? today}
            error={errors?.['activeFrom']}
          />
          <DateInput
            name="activeUntil"
            label="Actief tot en met (mag leeg)"
            defaultValue={values['activeUntil']}
            error={errors?.['activeUntil']}
          />
        </FieldRow>
        <FormActions>
          <SubmitButton>Voeg het account toe</SubmitButton>
          <LinkButton href={paths.people(p)} variant="secondary">
            Terug zonder bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
