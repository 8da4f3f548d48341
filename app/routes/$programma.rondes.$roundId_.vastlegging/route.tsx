import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RoundCrumbs } from '~/components/domain/round-parts';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { nothingSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { roundPage } from '~/queries/reporting-round/round-page.server';
import { freezeRound } from '~/services/reporting-round/freeze-round.server';

export const meta = () => [{ title: 'Leg de stand vast - Vijfhoek' }];

const idOf = (params: { roundId?: string }) => params.roundId ?? '';

export const loader = guarded('round:manage', async ({ ctx, programma, params }) => {
  const page = await roundPage(ctx, idOf(params));
  if (!page?.mayManage) throw notFound();
  return { p: programma.key, round: page.round };
});

export const action = formAction({
  question: 'round:manage',
  attempt: ({ params }) => ({ action: 'round_frozen', object: { kind: 'round', id: idOf(params) } }),
  schema: nothingSchema,
  run: ({ ctx, params }) => freezeRound(ctx, idOf(params)),
  next: ({ id }, { programma }) => withDone(paths.round(programma.key, id), 'ronde_vastgelegd'),
});

export default function FreezeRound() {
  const { p, round } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.roundFreezing(p, round.id);
  const silent = round.asked - round.handedIn;
  return (
    <>
      <RoundCrumbs p={p} round={round} here={{ href: here, label: 'Vastlegging' }} />
      <PageHeader title={`Leg de stand per ${formatDate(round.asOf)} vast`} lead={round.title} />
      <ErrorSummary errors={result?.errors} title="De stand is niet vastgelegd" />
      <p className="tekst">
        De stand bevat de acties die er op {formatDate(round.asOf)} waren of waarover toen was besloten. Wat
        er later bij kwam, staat in de volgende ronde. Vanaf nu verandert niemand nog iets aan deze ronde. Wat
        partijen daarna melden, telt voor de volgende ronde.
        {silent > 0
          ? ` ${silent === 1 ? 'Eén partij heeft' : `${silent} partijen hebben`} niet ingediend; hun laatste melding tot en met ${formatDate(round.dueOn)} telt, of niets als zij niet meldden.`
          : null}
      </p>
      <Form className="formulier blok" method="post" action={here}>
        <FormActions>
          <SubmitButton busyLabel="Bezig met vastleggen">Leg de stand vast</SubmitButton>
          <LinkButton variant="secondary" href={paths.round(p, round.id)}>
            Terug naar de ronde
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
