import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionOriginFields,
  actionValues,
  MinutesActionFields,
} from '~/components/domain/minutes-action-fields';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { minutesActionSchema } from '~/domain/action-item/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionsOfItem } from '~/queries/minutes/minuted-thing.server';
import {
  itemWork,
  maatregelenToChoose,
  partiesToChoose,
  peopleToName,
} from '~/queries/minutes/minutes-work.server';
import { addMinutesAction } from '~/services/action-item/add-minutes-action.server';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  ({ meetingId: params.meetingId ?? '', itemId: params.itemId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Leg een actie vast - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, itemId } = ids(params);
  const work = await itemWork(ctx, meetingId, itemId);
  if (!work) throw notFound();
  const { meeting, item } = work;
  const [parties, { maatregelen }, decisions, people] = await Promise.all([
    partiesToChoose(ctx, meeting.overlegId),
    maatregelenToChoose(ctx),
    decisionsOfItem(itemId),
    peopleToName(ctx),
  ]);
  return { p: programma.key, meeting, item, parties, maatregelen, decisions, people };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => ({
    action: 'action_added',
    object: { kind: 'action', id: null },
    meetingId: ids(params).meetingId,
  }),
  schema: minutesActionSchema,
  run: ({ ctx, params, input }) => addMinutesAction(ctx, { ...ids(params), ...input }),
  next: (_done, { programma, params }) => {
    const { meetingId, itemId } = ids(params);
    return withDone(paths.minutes(programma.key, meetingId, itemId), 'actie_vastgelegd');
  },
});

const nothing = { title: '', deadline: '', noMaatregelReason: '', maatregelIds: [], roles: {} };

export default function NewAction() {
  const { p, meeting, item, parties, maatregelen, decisions, people } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newMinutesAction(p, meeting.id, item.id);
  const text = (name: string) => result?.values[name] ?? '';
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Actie' }} />
      <PageHeader title={`Actie bij punt ${item.number}`} lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" className="formulier">
        <MinutesActionFields
          values={actionValues(result, nothing)}
          errors={result?.errors ?? {}}
          parties={parties}
          maatregelen={maatregelen}
        />
        <ActionOriginFields
          values={{ text: text('text'), decisionId: text('decisionId'), personId: text('personId') }}
          errors={result?.errors ?? {}}
          decisions={decisions}
          people={people}
        />
        <FormActions>
          <SubmitButton>Leg de actie vast</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, item.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
