import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ExampleFields } from '~/components/domain/example-fields';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { namesOf } from '~/components/domain/thing-conflict';
import { ThingForm } from '~/components/domain/thing-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { exampleSchema } from '~/domain/monitoring/example';
import { figuresText } from '~/domain/monitoring/key-figures';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringChoices } from '~/queries/monitoring/choices.server';
import { examplePage } from '~/queries/monitoring/example-page.server';
import { changeExample } from '~/services/monitoring/change-example.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Wijzig het voorbeeld - Vijfhoek' }];

export const loader = guarded('monitoring:manage', async ({ ctx, programma, params }) => {
  const { programmaId } = ctx.actor;
  const page = await examplePage(ctx, params['exampleId'] ?? '');
  if (!page || !may(ctx.actor, 'monitoring:manage', { programmaId })) throw notFound();
  const { example, typedSource } = page;
  const { id, title, place, text, version } = example;
  const { maatregelen } = await monitoringChoices(ctx.actor);
  return {
    ...{ p: programma.key, id, version, maatregelen },
    withdrawn: example.withdrawnAt !== null,
    withSource: typedSource !== null,
    chosen: example.maatregelen.map((one) => one.id),
    stored: { title, place, text, figures: figuresText(example.figures), source: typedSource ?? '' },
  };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: ({ params }) => ({
    action: 'good_practice_changed',
    object: { kind: 'good_practice', id: params['exampleId'] ?? '' },
  }),
  schema: exampleSchema,
  run: ({ ctx, params, input }) => changeExample(ctx, params['exampleId'] ?? '', input),
  next: ({ id }, { programma }) =>
    withDone(paths.monitored(programma.key, 'good_practice', id), 'monitoring_bewaard'),
});

export default function EditExample() {
  const { p, id, version, withdrawn, maatregelen, chosen, withSource, stored } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.monitoredEdit(p, 'good_practice', id);
  const back = paths.monitored(p, 'good_practice', id);
  return (
    <>
      <MonitoringCrumbs
        p={p}
        kind="good_practice"
        of={{ id, title: stored.title }}
        here={{ href: here, label: 'Wijzig' }}
      />
      <PageHeader title="Wijzig het voorbeeld" lead={stored.title} />
      <ThingForm
        action={here}
        result={result}
        version={version}
        button="Bewaar het voorbeeld"
        back={back}
        withdrawn={withdrawn}
        names={namesOf(maatregelen)}
        chosen={['maatregelIds']}
        long={['text', 'figures']}
      >
        <ExampleFields
          field={returnedFields(result, stored)}
          maatregelen={maatregelen}
          chosen={result ? (result.lists['maatregelIds[]'] ?? []) : chosen}
          error={result?.errors['maatregelIds']}
          withSource={withSource}
        />
      </ThingForm>
    </>
  );
}
