import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { goalLevels } from '~/domain/goal/kinds';
import { goalSchema } from '~/domain/goal/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { goalPage } from '~/queries/goal/goal-page.server';
import { changeGoal } from '~/services/goal/change-goal.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Wijzig het doel - Vijfhoek' }];

export const loader = guarded('goal:manage', async ({ ctx, programma, params }) => {
  const goal = await goalPage(ctx, params['goalId'] ?? '');
  if (!goal?.mayManage) throw notFound();
  const { id, title, kind, text, working, yields, level, fromYear, untilYear, version } = goal;
  const stored = {
    title,
    text,
    working,
    yields,
    level: level ?? '',
    fromYear: String(fromYear ?? ''),
    untilYear: String(untilYear ?? ''),
  };
  return { p: programma.key, id, kind, version, stored };
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

const long = ['text', 'working', 'yields'];

export default function EditGoal() {
  const { p, id, kind, version, stored } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.goalEdit(p, id);
  const back = paths.goal(p, id);
  const errors = result?.errors ?? {};
  const field = (name: keyof typeof stored) => ({
    name,
    defaultValue: result?.values[name] ?? stored[name],
    error: errors[name],
  });
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
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          fields={result.stale.fields.map(({ name, label, theirs, yours }) => ({
            name,
            label,
            theirs,
            mine: yours,
            multiline: long.includes(name),
          }))}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={back}
        />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          <Form method="post" action={here} className="formulier" noValidate>
            <HiddenVersion version={Number(result?.values['version'] ?? version)} />
            <TextInput {...field('title')} label={kind === 'inspanning' ? 'Inspanning' : 'Doel'} />
            <TextArea {...field('text')} label="Toelichting (mag leeg blijven)" rows={3} />
            {kind === 'inspanning' ? (
              <>
                <TextArea {...field('working')} label="Hier werken we aan" rows={4} />
                <TextArea {...field('yields')} label="Dit moet het opleveren" rows={4} />
              </>
            ) : null}
            <Select
              {...field('level')}
              label="Niveau"
              emptyLabel="Niet gezegd"
              options={goalLevels.map((level) => ({ value: level, label: level }))}
            />
            <TextInput {...field('fromYear')} label="Eerste jaar (mag leeg blijven)" inputMode="numeric" />
            <TextInput {...field('untilYear')} label="Laatste jaar (mag leeg blijven)" inputMode="numeric" />
            <FormActions>
              <SubmitButton>Bewaar het doel</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Terug zonder te bewaren
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
