import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CheckboxGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, TextArea, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { openRoundSchema } from '~/domain/reporting-round/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newRound } from '~/queries/reporting-round/new-round.server';
import { openRound } from '~/services/reporting-round/open-round.server';

export const meta: MetaFunction = () => [{ title: 'Open een ronde - Vijfhoek' }];

export const loader = guarded('round:manage', async ({ ctx, programma }) => {
  const parties = await newRound(ctx);
  if (!parties) throw notFound();
  return { p: programma.key, parties };
});

export const action = formAction({
  question: 'round:manage',
  attempt: () => ({ action: 'round_opened', object: { kind: 'round', id: null } }),
  schema: openRoundSchema,
  run: ({ ctx, input }) => openRound(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.round(programma.key, id), 'ronde_geopend'),
});

export default function NewRound() {
  const { p, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newRound(p);
  const values = result?.values ?? {};
  const errors = result?.errors ?? {};
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.rounds(p), label: 'Rondes' },
          { href: here, label: 'Open een ronde' },
        ]}
      />
      <PageHeader title="Open een ronde" />
      <ErrorSummary errors={result?.errors} title="De ronde is nog niet geopend" />
      <Form className="formulier" method="post" action={here} noValidate>
        <TextInput
          name="title"
          label="Naam van de ronde"
          hint="Bijvoorbeeld: eerste helft van 2022."
          defaultValue={values['title']}
          error={errors['title']}
        />
        <DateInput
          name="asOf"
          label="Stand per"
          hint="De dag waarvan u de stand vraagt. Gevraagd wordt naar acties die dan begonnen zijn."
          defaultValue={values['asOf']}
          error={errors['asOf']}
        />
        <DateInput
          name="dueOn"
          label="Inleveren tot en met"
          defaultValue={values['dueOn']}
          error={errors['dueOn']}
        />
        <TextArea
          name="explanation"
          label="Toelichting (mag leeg blijven)"
          rows={3}
          defaultValue={values['explanation']}
          error={errors['explanation']}
        />
        <CheckboxGroup
          name="partyIds[]"
          legend="Partijen"
          hint="Aangekruist zijn de partijen die een actie leiden of eraan meedoen. Zij krijgen een mail."
          error={errors['partyIds']}
          options={parties.map(({ id, shortName, name }) => ({
            value: id,
            label: shortName,
            hint: name === shortName ? undefined : name,
          }))}
          defaultValues={
            result
              ? (result.lists['partyIds[]'] ?? [])
              : parties.filter(({ proposed }) => proposed).map(({ id }) => id)
          }
        />
        <FormActions>
          <SubmitButton>Open de ronde en verstuur de mail</SubmitButton>
          <LinkButton variant="bare" href={paths.rounds(p)}>
            Terug zonder te openen
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
