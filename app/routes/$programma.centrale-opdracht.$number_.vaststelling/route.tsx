import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { ReasonsNot } from '~/components/domain/reasons-not';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion, TextArea, TextInput } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { adoptCentraleSchema } from '~/domain/centrale-opdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { conceptPage } from '~/queries/centrale-opdracht/concept-page.server';
import { adoptCentrale } from '~/services/centrale-opdracht/adopt-centrale.server';

export { freshAfterRefusal as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Stel de centrale opdracht vast - Vijfhoek' }];

export const loader = guarded('centrale-opdracht:write', async ({ ctx, programma, params }) => {
  const page = await conceptPage(ctx, numberIn(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'centrale-opdracht:write',
  attempt: () => ({ action: 'centrale_opdracht_adopted', object: { kind: 'centrale_opdracht', id: null } }),
  schema: adoptCentraleSchema,
  run: ({ ctx, params, input }) => adoptCentrale(ctx, numberIn(params), input),
  next: ({ number }, { programma }) =>
    withDone(paths.centrale(programma.key, number), 'centrale_vastgesteld'),
});

export default function AdoptCentraleOpdracht() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { number, holds, parts, reasons } = page;
  const here = { href: paths.centraleAdoption(p, number), label: 'Vaststelling' };
  return (
    <>
      <CentraleCrumbs p={p} number={number} here={here} />
      <PageHeader
        title={`Stel versie ${number} vast`}
        lead={
          holds === null
            ? `Bouwstenen worden langs deze ${parts.length} onderdelen nagelopen.`
            : `Bouwstenen worden dan langs deze ${parts.length} onderdelen nagelopen. Versie ${holds} geldt niet meer.`
        }
      />
      <ErrorSummary errors={result?.errors} />
      {reasons.length > 0 ? (
        <ReasonsNot title="Vaststellen kan nu niet" reasons={reasons}>
          <LinkButton variant="secondary" href={paths.centraleEdit(p, number)}>
            Naar de onderdelen
          </LinkButton>
        </ReasonsNot>
      ) : (
        <>
          <p className="tekst">
            Wat al is ingediend, houdt de lijst waarlangs het is nagelopen. Waar een werkgroep nog aan werkt,
            gaat over op deze lijst; wat over een onderdeel al is ingevuld, blijft staan.{' '}
            {holds === null ? null : (
              <AppLink href={paths.centraleComparison(p, holds, number)}>Bekijk wat er verandert</AppLink>
            )}
          </p>
          <Form className="formulier blokje" method="post" noValidate>
            <HiddenVersion version={page.version} />
            <DateInput
              name="adoptedOn"
              label="Vastgesteld op"
              hint="De dag waarop het overleg ermee instemde."
              defaultValue={result?.values['adoptedOn'] ?? page.today}
              error={result?.errors['adoptedOn']}
            />
            <TextInput
              name="label"
              label="Hoe de versie heet"
              hint="Mag leeg blijven. Bijvoorbeeld: Kaders van 7 oktober 2021."
              maxLength={100}
              defaultValue={result?.values['label'] ?? page.label}
              error={result?.errors['label']}
            />
            <TextArea
              name="note"
              label="Waarom deze versie er is"
              hint="Wat er verandert en waarom. Dit staat boven de lijst."
              rows={4}
              defaultValue={result?.values['note'] ?? page.note}
              error={result?.errors['note']}
            />
            <FormActions>
              <SubmitButton>{`Stel versie ${number} vast`}</SubmitButton>
              <LinkButton variant="bare" href={paths.centraleEdit(p, number)}>
                Terug naar de onderdelen
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
