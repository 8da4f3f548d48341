import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { shareVersionSchema } from '~/domain/bouwsteen/handling-schema';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { versionText } from '~/messages/bouwsteen';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenHead } from '~/queries/bouwsteen/bouwsteen-head.server';
import { shareVersion } from '~/services/bouwsteen/share-version.server';

export const meta = () => [{ title: 'Deel met de achterban - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:handle', async ({ ctx, programma, params }) => {
  const head = await bouwsteenHead(ctx, idOf(params));
  if (!head?.rights.handle) throw notFound();
  const { bouwsteen, werkgroep, versions } = head;
  const shareable = bouwsteen.withdrawn
    ? []
    : versions.filter(({ submittedAt, sharedAt }) => submittedAt !== null && sharedAt === null);
  return { p: programma.key, bouwsteen, werkgroep, shareable };
});

export const action = formAction({
  question: 'bouwsteen:handle',
  attempt: ({ params }) => ({ action: 'bouwsteen_shared', object: { kind: 'bouwsteen', id: idOf(params) } }),
  schema: shareVersionSchema,
  run: ({ ctx, params, input }) => shareVersion(ctx, idOf(params), input),
  next: ({ number }, { programma, params }) =>
    withDone(paths.bouwsteenVersion(programma.key, idOf(params), number), 'bouwsteen_gedeeld'),
});

export default function ShareBouwsteen() {
  const { p, werkgroep, bouwsteen, shareable } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.bouwsteen(p, bouwsteen.id);
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: paths.bouwsteenSharing(p, bouwsteen.id), label: 'Delen' }}
      />
      <PageHeader title="Deel met de achterban" lead={`${bouwsteenLabel(bouwsteen)} ${bouwsteen.title}`} />
      <ErrorSummary errors={result?.errors} />
      {shareable.length === 0 ? (
        <EmptyState
          level={2}
          title="Er is geen versie om te delen"
          action={
            <LinkButton variant="secondary" href={back}>
              Terug naar de bouwsteen
            </LinkButton>
          }
        >
          Delen kan zodra een versie is ingediend, één keer per versie.
        </EmptyState>
      ) : (
        <Form className="formulier" method="post" noValidate>
          <p>
            Iedereen in het programma kan de versie dan lezen, ook wie alleen leest voor een achterban. Dat is
            niet terug te draaien.
          </p>
          <RadioGroup
            name="bouwsteenVersionId"
            legend="Welke versie?"
            defaultValue={result?.values['bouwsteenVersionId'] ?? shareable[0]?.id}
            error={result?.errors['bouwsteenVersionId']}
            options={shareable.map((version) => ({ value: version.id, label: versionText(version) }))}
          />
          <FormActions>
            <SubmitButton>Deel deze versie</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder te delen
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
