import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { DetailFields } from '~/components/domain/fiche/detail-fields';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { newFicheSchema } from '~/domain/fiche/schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newFiche } from '~/queries/fiche/new-fiche.server';
import { addFiche } from '~/services/fiche/add-fiche.server';

export const meta: MetaFunction = () => [{ title: 'Nieuwe fiche - Vijfhoek' }];

export const loader = guarded('fiche:write', async ({ ctx, programma, params }) => {
  const form = await newFiche(ctx, params['bouwsteenId'] ?? '');
  if (!form) throw notFound();
  return { p: programma.key, ...form, closed: form.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'fiche:write',
  attempt: () => ({ action: 'fiche_added', object: { kind: 'fiche', id: null } }),
  schema: newFicheSchema,
  run: ({ ctx, params, input }) => addFiche(ctx, { bouwsteenId: params['bouwsteenId'] ?? '', ...input }),
  next: ({ id }, { programma }) => withDone(paths.fiche(programma.key, id), 'fiche_toegevoegd'),
});

export default function NewFiche() {
  const { p, werkgroep, bouwsteen, closed, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const entries = result?.values ?? { kind: 'uitwerking', type: 'effecten_helder' };
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: paths.newFiche(p, bouwsteen.id), label: 'Nieuwe fiche' }}
      />
      <PageHeader
        title="Nieuwe fiche"
        lead={`In bouwsteen ${bouwsteenLabel(bouwsteen)}, ${bouwsteen.title}`}
      />
      {closed[0] ? (
        <Notice kind="let" level={2} title={closed[0]} />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          <Form method="post" className="formulier">
            <DetailFields entries={entries} errors={result?.errors ?? {}} choices={choices} />
            <FormActions>
              <SubmitButton>Maak de fiche</SubmitButton>
              <LinkButton variant="bare" href={paths.bouwsteen(p, bouwsteen.id)}>
                Terug naar de bouwsteen
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
