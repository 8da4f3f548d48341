import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { obstacleChosen, ObstacleFields, obstacleLong } from '~/components/domain/obstacle-fields';
import { namesOf } from '~/components/domain/thing-conflict';
import { ThingForm } from '~/components/domain/thing-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { may } from '~/domain/access/may';
import { obstacleKindOf } from '~/domain/monitoring/kinds';
import { obstacleSchema } from '~/domain/monitoring/obstacle';
import { hidden } from '~/domain/outcome';
import { monitoredNames } from '~/messages/monitoring';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { monitoringChoices } from '~/queries/monitoring/choices.server';
import { obstaclePage } from '~/queries/monitoring/obstacle-page.server';
import { changeObstacle } from '~/services/monitoring/change-obstacle.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const at = (params: { list?: string; obstacleId?: string }) => ({
  kind: obstacleKindOf(params.list),
  id: params.obstacleId ?? '',
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Wijzig ${data ? monitoredNames[data.kind].the : ''} - Vijfhoek` },
];

export const loader = guarded('monitoring:manage', async ({ ctx, programma, params }) => {
  const { kind, id } = at(params);
  const page = kind && (await obstaclePage(ctx, kind, id));
  if (!page || !may(ctx.actor, 'monitoring:manage', { programmaId: ctx.actor.programmaId })) throw notFound();
  const { obstacle, typedSource } = page;
  const { title, text, answer, version } = obstacle;
  return {
    ...{ p: programma.key, id, kind, version },
    withdrawn: obstacle.withdrawnAt !== null,
    withSource: typedSource !== null,
    choices: await monitoringChoices(ctx.actor),
    stored: {
      ...{ title, text, answer },
      maatregelId: obstacle.maatregel?.id ?? '',
      goalId: obstacle.goal?.id ?? '',
      partyId: obstacle.party?.id ?? '',
      endedOn: obstacle.endedOn ?? '',
      source: typedSource ?? '',
    },
  };
});

export const action = formAction({
  question: 'monitoring:manage',
  attempt: ({ params }) => {
    const { kind, id } = at(params);
    return { action: `${kind ?? 'knelpunt'}_changed`, object: { kind: kind ?? 'knelpunt', id } };
  },
  schema: obstacleSchema,
  run: async ({ ctx, params, input }) => {
    const { kind, id } = at(params);
    return kind ? changeObstacle(ctx, { kind, id }, input) : hidden;
  },
  next: ({ id }, { programma, params }) =>
    withDone(paths.monitored(programma.key, at(params).kind ?? 'knelpunt', id), 'monitoring_bewaard'),
});

export default function EditObstacle() {
  const { p, id, kind, version, withdrawn, choices, withSource, stored } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.monitoredEdit(p, kind, id);
  const back = paths.monitored(p, kind, id);
  const { the } = monitoredNames[kind];
  return (
    <>
      <MonitoringCrumbs
        p={p}
        kind={kind}
        of={{ id, title: stored.title }}
        here={{ href: here, label: 'Wijzig' }}
      />
      <PageHeader title={`Wijzig ${the}`} lead={stored.title} />
      <ThingForm
        action={here}
        result={result}
        version={version}
        button={`Bewaar ${the}`}
        back={back}
        withdrawn={withdrawn}
        names={namesOf(choices.maatregelen, choices.goals, choices.parties)}
        chosen={obstacleChosen}
        long={obstacleLong}
      >
        <ObstacleFields
          kind={kind}
          field={returnedFields(result, stored)}
          choices={choices}
          withSource={withSource}
        />
      </ThingForm>
    </>
  );
}
