import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { GoalFields, goalLong, goalRoles } from '~/components/domain/goal-fields';
import { namesOf } from '~/components/domain/thing-conflict';
import { ThingForm } from '~/components/domain/thing-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import type { Stale } from '~/domain/outcome';
import { goalSchema } from '~/domain/goal/schema';
import { actionRoleWords } from '~/messages/states';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalChoices } from '~/queries/goal/goal-choices.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { changeGoal } from '~/services/goal/change-goal.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Wijzig het doel - Vijfhoek' }];

export const loader = guarded('goal:manage', async ({ ctx, programma, params }) => {
  const goal = await goalPage(ctx, params['goalId'] ?? '');
  if (!goal?.manages) throw notFound();
  const { id, title, kind, text, working, yields, level, fromYear, untilYear, version, parentId } = goal;
  const stored = {
    title,
    text,
    working,
    yields,
    level: level ?? '',
    fromYear: String(fromYear ?? ''),
    untilYear: String(untilYear ?? ''),
    parentId: parentId ?? '',
  };
  return {
    ...{ p: programma.key, id, kind, version, stored },
    choices: await goalChoices(ctx.actor, { kind, id, parentId }),
    served: goal.maatregelIds,
    roles: Object.fromEntries<string>(goal.parties.map((party) => [party.id, party.kind])),
    withdrawn: goal.withdrawnAt !== null,
  };
});

export const action = formAction({
  question: 'goal:manage',
  attempt: ({ params }) => ({
    action: 'goal_changed',
    object: { kind: 'goal', id: params['goalId'] ?? '' },
  }),
  schema: goalSchema,
  run: ({ ctx, params, input }) => changeGoal(ctx, params['goalId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.goal(programma.key, id), 'doel_bewaard'),
});

export default function EditGoal() {
  const { p, id, kind, version, stored, choices, served, roles, withdrawn } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.goalEdit(p, id);
  const back = paths.goal(p, id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.goals(p), label: 'Doelen' },
          { href: back, label: stored.title },
          { href: here, label: 'Wijzig' },
        ]}
      />
      <PageHeader title="Wijzig het doel" lead={stored.title} />
      <ThingForm
        action={here}
        result={result?.stale ? { ...result, stale: named(result.stale, choices.parties) } : result}
        version={version}
        button="Bewaar het doel"
        back={back}
        withdrawn={withdrawn}
        names={namesOf(choices.parents, choices.maatregelen, roleNames)}
        chosen={(result?.stale?.fields ?? []).map(({ name }) => name).filter(isChosen)}
        long={goalLong}
      >
        <GoalFields
          kind={kind}
          field={returnedFields(result, stored)}
          choices={choices}
          served={result ? (result.lists['maatregelIds[]'] ?? []) : served}
          roles={goalRoles(result, roles)}
          errors={result?.errors ?? {}}
        />
      </ThingForm>
    </>
  );
}

const isChosen = (name: string) =>
  ['level', 'parentId', 'maatregelIds'].includes(name) || name.startsWith('role-');

const roleNames = Object.entries(actionRoleWords).map(([value, label]) => ({ value, label }));

/** The field of a role is called after its party. */
function named(stale: Stale, parties: { value: string; label: string }[]): Stale {
  const labels = new Map(parties.map(({ value, label }) => [`role-${value}`, label]));
  return {
    ...stale,
    fields: stale.fields.map((field) => ({ ...field, label: labels.get(field.name) ?? field.label })),
  };
}
