import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import type { ShareRefusal } from '~/domain/decision/share';
import { shareSchema } from '~/domain/decision/share-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { sharePage } from '~/queries/decision/share-page.server';
import { shareDecision } from '~/services/decision/share-decision.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Deel besluit ${data?.decision.number ?? ''} - Vijfhoek` },
];

export const loader = guarded('decision:share', async ({ ctx, programma, params }) => {
  const page = await sharePage(ctx, params['decisionId'] ?? '');
  if (!page) throw notFound();
  if (!page.sharing) throw forbiddenResponse();
  return { decision: page.decision, sharing: page.sharing, p: programma.key };
});

export const action = formAction({
  question: 'decision:share',
  attempt: ({ params }) => ({
    action: 'decision_shared',
    object: { kind: 'decision', id: params['decisionId'] ?? null },
  }),
  schema: shareSchema,
  run: ({ ctx, params, input }) => shareDecision(ctx, { id: params['decisionId'] ?? '', ...input }),
  next: ({ id }, { programma }) => withDone(paths.decision(programma.key, id), 'besluit_gedeeld'),
});

export default function ShareDecision() {
  const { p, decision, sharing } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.decision(p, decision.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.decisions(p), label: 'Besluiten' },
          { href: back, label: decision.number },
          { href: paths.decisionSharing(p, decision.id), label: 'Delen' },
        ]}
      />
      <PageHeader title={`Deel besluit ${decision.number}`} lead={decision.text} />
      <ErrorSummary errors={result?.errors} title="Het besluit is niet gedeeld" />
      {sharing.choices.length === 0 ? (
        <EmptyState
          level={2}
          title="Delen kan nu niet"
          action={
            <LinkButton href={back} variant="secondary">
              Terug naar het besluit
            </LinkButton>
          }
        >
          {whyNot(sharing)}
        </EmptyState>
      ) : (
        <Form method="post" className="formulier">
          <RadioGroup
            name="overlegId"
            legend="Met welk overleg?"
            hint="De deelnemers van dat overleg zien dan het besluit, de standpunten en de acties die eruit volgen. De rest van het verslag zien zij niet. Dit kunt u niet terugdraaien."
            error={result?.errors['overlegId']}
            defaultValue={result?.values['overlegId']}
            options={sharing.choices.map(({ id, shortName, name }) => ({
              value: id,
              label: shortName,
              hint: name === shortName ? undefined : name,
            }))}
          />
          <FormActions>
            <SubmitButton busyLabel="Bezig met delen">Deel dit besluit</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Deel het niet
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}

function whyNot({ reasons, partners }: { reasons: ShareRefusal[]; partners: number }): string {
  if (reasons.length > 0) return reasons.map((code) => refusalSentence({ code })).join(' ');
  return partners === 0
    ? 'Dit overleg deelt zijn besluiten met geen ander overleg.'
    : 'Dit besluit is al gedeeld met elk overleg waarmee dit overleg deelt.';
}
