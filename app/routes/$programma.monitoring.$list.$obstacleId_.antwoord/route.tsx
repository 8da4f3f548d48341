import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MonitoringCrumbs } from '~/components/domain/monitoring-crumbs';
import { AnswerFields, obstacleLong } from '~/components/domain/obstacle-fields';
import { ThingForm } from '~/components/domain/thing-form';
import { returnedFields } from '~/components/forms/returned-fields';
import { PageHeader } from '~/components/ui/page-header';
import { obstacleKindOf } from '~/domain/monitoring/kinds';
import { answerSchema } from '~/domain/monitoring/obstacle';
import { hidden } from '~/domain/outcome';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { obstaclePage } from '~/queries/monitoring/obstacle-page.server';
import { answerObstacle } from '~/services/monitoring/answer-obstacle.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const at = (params: { list?: string; obstacleId?: string }) => ({
  kind: obstacleKindOf(params.list),
  id: params.obstacleId ?? '',
});

export const meta: MetaFunction = () => [{ title: 'Zeg wat eraan gebeurt - Vijfhoek' }];

export const loader = guarded('obstacle:answer', async ({ ctx, programma, params }) => {
  const { kind, id } = at(params);
  const page = kind && (await obstaclePage(ctx, kind, id));
  if (!page || !(page.mayAnswer || page.obstacle.withdrawnAt !== null)) throw notFound();
  const { title, text, answer, endedOn, version, withdrawnAt } = page.obstacle;
  return {
    ...{ p: programma.key, id, kind, title, text, version },
    withdrawn: withdrawnAt !== null,
    stored: { answer, endedOn: endedOn ?? '' },
  };
});

export const action = formAction({
  question: 'obstacle:answer',
  attempt: ({ params }) => {
    const { kind, id } = at(params);
    return { action: `${kind ?? 'knelpunt'}_changed`, object: { kind: kind ?? 'knelpunt', id } };
  },
  schema: answerSchema,
  run: async ({ ctx, params, input }) => {
    const { kind, id } = at(params);
    return kind ? answerObstacle(ctx, { kind, id }, input) : hidden;
  },
  next: ({ id }, { programma, params }) =>
    withDone(paths.monitored(programma.key, at(params).kind ?? 'knelpunt', id), 'monitoring_beantwoord'),
});

export default function AnswerObstacle() {
  const { p, id, kind, title, text, version, withdrawn, stored } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.obstacleAnswer(p, kind, id);
  const back = paths.monitored(p, kind, id);
  return (
    <>
      <MonitoringCrumbs p={p} kind={kind} of={{ id, title }} here={{ href: here, label: 'Antwoord' }} />
      <PageHeader title="Zeg wat eraan gebeurt" lead={title} />
      <ThingForm
        action={here}
        result={result}
        version={version}
        button="Bewaar het antwoord"
        back={back}
        withdrawn={withdrawn}
        long={obstacleLong}
      >
        <p className="tekst regels-zoals-getypt">{text}</p>
        <AnswerFields kind={kind} field={returnedFields(result, stored)} />
      </ThingForm>
    </>
  );
}
