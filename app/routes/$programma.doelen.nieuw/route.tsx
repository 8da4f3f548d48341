import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { GoalFields, goalRoles } from '~/components/domain/goal-fields';
import { RadioGroup } from '~/components/forms/choices';
import { PageForm } from '~/components/forms/page-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { goalKinds, kindUnder } from '~/domain/goal/kinds';
import { newGoalSchema } from '~/domain/goal/schema';
import { goalKindWords } from '~/messages/goal-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalChoices } from '~/queries/goal/goal-choices.server';
import { addGoal } from '~/services/goal/add-goal.server';

export const meta: MetaFunction = () => [{ title: 'Voeg een doel toe - Vijfhoek' }];

export const loader = guarded('goal:manage', async ({ ctx, programma, request }) => {
  if (!may(ctx.actor, 'goal:manage', { programmaId: ctx.actor.programmaId })) throw notFound();
  const choices = await goalChoices(ctx.actor, { kind: null, id: null, parentId: null });
  const under = new URL(request.url).searchParams.get('onder');
  const parent = choices.parents.find(({ value }) => value === under) ?? null;
  return { p: programma.key, choices, parent };
});

export const action = formAction({
  question: 'goal:manage',
  attempt: () => ({ action: 'goal_added', object: { kind: 'goal', id: null } }),
  schema: newGoalSchema,
  run: ({ ctx, input }) => addGoal(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.goal(programma.key, id), 'doel_toegevoegd'),
});

export default function NewGoal() {
  const { p, choices, parent } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newGoal(p, parent?.value);
  const field = returnedFields(result, {
    kind: kindUnder(parent?.kind ?? null),
    parentId: parent?.value ?? '',
    ...{ title: '', text: '', working: '', yields: '', level: '', fromYear: '', untilYear: '' },
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.goals(p), label: 'Doelen' },
          ...(parent ? [{ href: paths.goal(p, parent.value), label: parent.label }] : []),
          { href: here, label: 'Nieuw' },
        ]}
      />
      <PageHeader
        title="Voeg een doel toe"
        lead="Een strategisch doel staat bovenaan, een smart doel valt daaronder, een inspanning werkt eraan."
      />
      <PageForm
        action={here}
        result={result}
        button="Bewaar het doel"
        back={parent ? paths.goal(p, parent.value) : paths.goals(p)}
      >
        <RadioGroup
          {...field('kind')}
          legend="Wat is het?"
          options={goalKinds.map((kind) => ({ value: kind, label: goalKindWords[kind] }))}
        />
        <GoalFields
          kind={null}
          field={field}
          choices={choices}
          served={result?.lists['maatregelIds[]'] ?? []}
          roles={goalRoles(result, {})}
          errors={result?.errors ?? {}}
        />
      </PageForm>
    </>
  );
}
