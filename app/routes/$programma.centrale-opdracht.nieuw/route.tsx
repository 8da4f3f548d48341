import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { ReasonsNot } from '~/components/domain/reasons-not';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { draftCentraleSchema } from '~/domain/centrale-opdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { draftCentralePage } from '~/queries/centrale-opdracht/draft-page.server';
import { draftCentrale } from '~/services/centrale-opdracht/draft-centrale.server';

export const meta: MetaFunction = () => [{ title: 'Nieuwe versie van de centrale opdracht - Vijfhoek' }];

export const loader = guarded('centrale-opdracht:write', async ({ ctx, programma }) => {
  const page = await draftCentralePage(ctx);
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'centrale-opdracht:write',
  attempt: () => ({ action: 'centrale_opdracht_drafted', object: { kind: 'centrale_opdracht', id: null } }),
  schema: draftCentraleSchema,
  run: ({ ctx, input }) => draftCentrale(ctx, input),
  next: ({ number }, { programma }) =>
    withDone(paths.centraleEdit(programma.key, number), 'centrale_gemaakt'),
});

export default function NewCentraleOpdracht() {
  const { p, next, holds, concept, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <CentraleCrumbs p={p} here={{ href: paths.newCentrale(p), label: 'Nieuwe versie' }} />
      <PageHeader
        title={`Maak versie ${next} van de centrale opdracht`}
        lead={
          holds === null
            ? 'U begint met een lege lijst en voegt de onderdelen toe.'
            : `De nieuwe versie begint met de onderdelen van versie ${holds}. Die blijft gelden tot u de nieuwe vaststelt.`
        }
      />
      <ErrorSummary errors={result?.errors} />
      {reasons.length > 0 ? (
        <ReasonsNot title="Een nieuwe versie kan nu niet" reasons={reasons}>
          {concept === null ? null : (
            <LinkButton variant="secondary" href={paths.centraleEdit(p, concept)}>
              Naar het concept
            </LinkButton>
          )}
        </ReasonsNot>
      ) : (
        <Form className="formulier" method="post">
          <TextArea
            name="note"
            label="Waarom er een nieuwe versie komt"
            hint="In één of twee zinnen. Mag ook later, bij het vaststellen."
            rows={3}
            defaultValue={result?.values['note']}
            error={result?.errors['note']}
          />
          <FormActions>
            <SubmitButton>{`Maak versie ${next}`}</SubmitButton>
            <LinkButton variant="bare" href={paths.centrale(p)}>
              Terug
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
