import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RoundCrumbs } from '~/components/domain/round-parts';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion, TextArea, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { changeRoundSchema } from '~/domain/reporting-round/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { roundPage } from '~/queries/reporting-round/round-page.server';
import { changeRound } from '~/services/reporting-round/change-round.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Wijzig de ronde - Vijfhoek' }];

export const loader = guarded('round:manage', async ({ ctx, programma, params }) => {
  const page = await roundPage(ctx, params['roundId'] ?? '');
  if (!page) throw notFound();
  if (!page.mayManage) throw forbiddenResponse();
  return { p: programma.key, round: page.round };
});

export const action = formAction({
  question: 'round:manage',
  attempt: ({ params }) => ({
    action: 'round_changed',
    object: { kind: 'round', id: params['roundId'] ?? null },
  }),
  schema: changeRoundSchema,
  run: ({ ctx, params, input }) => changeRound(ctx, params['roundId'] ?? '', input),
  next: ({ id, mailed }, { programma }) =>
    withDone(paths.round(programma.key, id), mailed ? 'ronde_gewijzigd_mail' : 'ronde_gewijzigd'),
});

/** Name, last day and explanation of a round; of what day it tells the state stays as it was asked. */
export default function EditRound() {
  const { p, round } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.roundEdit(p, round.id);
  const back = paths.round(p, round.id);
  const field = (name: 'title' | 'dueOn' | 'explanation') => ({
    name,
    defaultValue: result?.values[name] ?? round[name],
    error: result?.errors[name],
  });
  return (
    <>
      <RoundCrumbs p={p} round={round} here={{ href: here, label: 'Wijzig' }} />
      <PageHeader
        title="Wijzig de ronde"
        lead={round.title}
        facts={[`stand per ${formatDate(round.asOf)}`]}
      />
      <ErrorSummary errors={result?.errors} title="De ronde is niet gewijzigd" />
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={result.stale.fields.map(({ name, label, theirs, yours }) => ({
            name,
            label,
            theirs,
            mine: yours,
            ...(name === 'dueOn'
              ? { stored: { mine: result.values['dueOn'] ?? '', theirs: round.dueOn } }
              : { multiline: name === 'explanation' }),
          }))}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={back}
        />
      ) : round.frozenAt ? null : (
        <Form className="formulier" method="post" action={here} noValidate>
          <HiddenVersion version={Number(result?.values['version'] ?? round.version)} />
          <TextInput {...field('title')} label="Naam van de ronde" />
          <DateInput
            {...field('dueOn')}
            label="Inleveren tot en met"
            hint="Vandaag of later. Verzet u de dag, dan krijgen de partijen die nog moeten indienen een mail."
          />
          <TextArea {...field('explanation')} label="Toelichting (mag leeg blijven)" rows={3} />
          <FormActions>
            <SubmitButton>Bewaar de ronde</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder te bewaren
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
