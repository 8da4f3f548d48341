import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { indicatorChosen, IndicatorFields, indicatorLong } from '~/components/domain/indicator-fields';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { namesOf } from '~/components/domain/thing-conflict';
import { ThingForm } from '~/components/domain/thing-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { indicatorSchema } from '~/domain/monitoring/indicator';
import { countingShort } from '~/messages/monitoring';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringChoices } from '~/queries/monitoring/choices.server';
import { indicatorPage } from '~/queries/monitoring/indicator-page.server';
import { changeIndicator } from '~/services/monitoring/change-indicator.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Wijzig de indicator - Vijfhoek' }];

export const loader = guarded('monitoring:manage', async ({ ctx, programma, params }) => {
  const { programmaId } = ctx.actor;
  const page = await indicatorPage(ctx, params['indicatorId'] ?? '');
  if (!page || !may(ctx.actor, 'monitoring:manage', { programmaId })) throw notFound();
  const { indicator, typedSource } = page;
  const { id, title, unit, counting, description, maatregel, goal, partyId, version } = indicator;
  return {
    ...{ p: programma.key, id, version },
    withdrawn: indicator.withdrawnAt !== null,
    measured: indicator.measurements.length + indicator.past.length > 0,
    choices: await monitoringChoices(ctx.actor),
    withSource: typedSource !== null,
    stored: {
      ...{ title, unit, counting, description },
      maatregelId: maatregel?.id ?? '',
      goalId: goal?.id ?? '',
      partyId: partyId ?? '',
      source: typedSource ?? '',
    },
  };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: ({ params }) => ({
    action: 'indicator_changed',
    object: { kind: 'indicator', id: params['indicatorId'] ?? '' },
  }),
  schema: indicatorSchema,
  run: ({ ctx, params, input }) => changeIndicator(ctx, params['indicatorId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.indicator(programma.key, id), 'monitoring_bewaard'),
});

export default function EditIndicator() {
  const { p, id, version, withdrawn, measured, choices, withSource, stored } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.monitoredEdit(p, 'indicator', id);
  const back = paths.indicator(p, id);
  return (
    <>
      <MonitoringCrumbs
        p={p}
        kind="indicator"
        of={{ id, title: stored.title }}
        here={{ href: here, label: 'Wijzig' }}
      />
      <PageHeader title="Wijzig de indicator" lead={stored.title} />
      <ThingForm
        action={here}
        result={result}
        version={version}
        button="Bewaar de indicator"
        back={back}
        withdrawn={withdrawn}
        names={namesOf(choices.maatregelen, choices.goals, choices.parties, countingNames)}
        chosen={indicatorChosen}
        long={indicatorLong}
      >
        <IndicatorFields
          field={returnedFields(result, stored)}
          choices={choices}
          withSource={withSource}
          measured={measured}
        />
      </ThingForm>
    </>
  );
}

const countingNames = Object.entries(countingShort).map(([value, label]) => ({ value, label }));
