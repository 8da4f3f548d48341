import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { WithdrawalForm } from '~/components/domain/withdrawal-form';
import { WithdrawnForm } from '~/components/domain/withdrawn-notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { withdrawGoalSchema } from '~/domain/goal/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { withdrawGoal } from '~/services/goal/withdraw-goal.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Trek het doel in - Vijfhoek' }];

export const loader = guarded('goal:manage', async ({ ctx, programma, params }) => {
  const goal = await goalPage(ctx, params['goalId'] ?? '');
  if (!goal?.manages) throw notFound();
  const { id, title, version, children, actions } = goal;
  return {
    ...{ p: programma.key, id, title, version },
    under: children.length,
    actions: actions.length,
    withdrawn: goal.withdrawnAt !== null,
  };
});

export const action = formAction({
  question: 'goal:manage',
  attempt: ({ params }) => ({
    action: 'goal_withdrawn',
    object: { kind: 'goal', id: params['goalId'] ?? '' },
  }),
  schema: withdrawGoalSchema,
  run: ({ ctx, params, input }) => withdrawGoal(ctx, params['goalId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.goal(programma.key, id), 'doel_ingetrokken'),
});

export default function WithdrawGoal() {
  const { p, id, title, version, under, actions, withdrawn } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.goalWithdrawal(p, id);
  const back = paths.goal(p, id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.goals(p), label: 'Doelen' },
          { href: back, label: title },
          { href: here, label: 'Intrekken' },
        ]}
      />
      <PageHeader title="Trek het doel in" lead={title} />
      {withdrawn ? (
        <WithdrawnForm back={back} />
      ) : (
        <WithdrawalForm action={here} back={back} button="Trek het doel in" version={version} result={result}>
          <p>Het staat dan niet meer bij de doelen. Het blijft te lezen, met wat ermee gebeurde.</p>
          {under > 0 ? (
            <p>
              {under === 1 ? 'Eén doel of inspanning valt' : `${under} doelen of inspanningen vallen`}{' '}
              hieronder. Wat hieronder valt, blijft staan; zeg daarna waar het onder valt.
            </p>
          ) : null}
          {actions > 0 ? (
            <p>
              {actions === 1
                ? 'Eén actie hoort hierbij en blijft staan.'
                : `${actions} acties horen hierbij en blijven staan.`}
            </p>
          ) : null}
        </WithdrawalForm>
      )}
    </>
  );
}
