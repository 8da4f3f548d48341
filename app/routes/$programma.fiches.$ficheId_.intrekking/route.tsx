import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { FicheCrumbs } from '~/components/domain/fiche/crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { fichePage } from '~/queries/fiche/fiche-page.server';
import { withdrawFiche } from '~/services/fiche/withdraw-fiche.server';

export const meta: MetaFunction = () => [{ title: 'Trek de fiche in - Vijfhoek' }];

export const loader = guarded('fiche:write', async ({ ctx, programma, params }) => {
  const page = await fichePage(ctx, params['ficheId'] ?? '');
  if (!page) throw notFound();
  if (!page.mayWrite) throw forbiddenResponse();
  return {
    p: programma.key,
    sheet: page.sheet,
    closed: page.closed.map((code) => refusalSentence({ code })),
  };
});

export const action = formAction({
  question: 'fiche:write',
  attempt: ({ params }) => ({
    action: 'fiche_withdrawn',
    object: { kind: 'fiche', id: params['ficheId'] ?? '' },
  }),
  schema: z.object({}),
  run: ({ ctx, params }) => withdrawFiche(ctx, params['ficheId'] ?? ''),
  next: ({ bouwsteenId }, { programma }) =>
    withDone(paths.bouwsteen(programma.key, bouwsteenId), 'fiche_ingetrokken'),
});

export default function WithdrawFiche() {
  const { p, sheet, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <FicheCrumbs
        p={p}
        fiche={sheet}
        here={{ href: paths.ficheWithdrawal(p, sheet.id), label: 'Intrekken' }}
      />
      <PageHeader title="Trek de fiche in" lead={sheet.title} />
      {closed[0] ? null : <ErrorSummary errors={result?.errors} />}
      {closed[0] ? (
        <Notice kind="let" level={2} title={closed[0]} />
      ) : (
        <Form method="post" className="formulier">
          <p>
            De fiche gaat niet meer mee als u de bouwsteen indient. Wat al is ingediend, blijft zoals het was,
            en de tekst blijft hier terug te vinden.
          </p>
          <FormActions>
            <SubmitButton variant="danger">Trek deze fiche in</SubmitButton>
            <LinkButton variant="bare" href={paths.fiche(p, sheet.id)}>
              Terug naar de fiche
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
