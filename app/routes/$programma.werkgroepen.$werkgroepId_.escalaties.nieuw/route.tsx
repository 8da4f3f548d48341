import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { EscalatieFields, escalatieValues } from '~/components/domain/escalatie-fields';
import { ShortfallTable } from '~/components/domain/shortfall-table';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { Checkbox } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { newEscalatieSchema } from '~/domain/escalatie/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newEscalatie } from '~/queries/escalatie/new-escalatie.server';
import { makeEscalatie } from '~/services/escalatie/make-escalatie.server';

export const meta: MetaFunction = () => [{ title: 'Leg een vraag voor aan het overleg - Vijfhoek' }];

export const loader = guarded('escalatie:write', async ({ ctx, programma, params, request }) => {
  const form = await newEscalatie(ctx, params['werkgroepId'] ?? '');
  if (!form) throw notFound();
  const argues = new URL(request.url).searchParams.get('tekort') === 'ja';
  return { ...form, p: programma.key, argues };
});

export const action = formAction({
  question: 'escalatie:write',
  attempt: () => ({ action: 'escalatie_made', object: { kind: 'escalatie', id: null } }),
  schema: newEscalatieSchema,
  run: ({ ctx, params, input: { shortfall, ...texts } }) =>
    makeEscalatie(ctx, {
      ...texts,
      werkgroepId: params['werkgroepId'] ?? '',
      withShortfall: shortfall === 'ja',
    }),
  next: ({ id }, { programma, params }) =>
    withDone(paths.escalatie(programma.key, params['werkgroepId'] ?? '', id), 'escalatie_gemaakt'),
});

const nothing = { question: '', wish: '', argument: '', neededBy: '' };

export default function NewEscalatie() {
  const { p, werkgroep, overleg, shortfall, argues } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors ?? {};
  const withShortfall = result ? result.values['shortfall'] === 'ja' : argues;
  const here = paths.newEscalatie(p, werkgroep.id, argues);
  return (
    <>
      <WerkgroepCrumbs p={p} werkgroep={werkgroep} here={[{ href: here, label: 'Nieuwe escalatie' }]} />
      <PageHeader
        title={`Leg een vraag voor aan ${overleg}`}
        lead={`Voor wat de werkgroep niet zelf kan oplossen, zoals een tekort op het richtbedrag. De secretaris zet de vraag op een agenda van ${overleg}.`}
      />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={here} className="formulier formulier--breed" noValidate>
        {shortfall ? (
          <>
            <ShortfallTable shortfall={shortfall} />
            <Checkbox
              name="shortfall"
              label="Deze cijfers gaan mee, zoals ze nu zijn"
              hint={`${overleg} ziet ze dan bij de vraag, ook wat u nog schrijft.`}
              defaultChecked={withShortfall}
              error={errors['shortfall']}
            />
          </>
        ) : null}
        <EscalatieFields
          values={escalatieValues(result, nothing)}
          errors={errors}
          overleg={overleg}
          hasShortfall={shortfall !== null}
        />
        <FormActions>
          <SubmitButton>Leg voor aan {overleg}</SubmitButton>
          <LinkButton variant="bare" href={paths.werkgroep(p, werkgroep.id)}>
            Terug naar de werkgroep
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
