import { redirect, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { scheduleSchema } from '~/domain/agenda-item/schema';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { parkedItemPage, scheduledAt } from '~/queries/overleg/parked-item.server';
import { scheduleItem } from '~/services/agenda-item/schedule-item.server';

const ids = (params: { overlegId?: string; itemId?: string }) =>
  [params.overlegId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Zet op een agenda - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const [overlegId, itemId] = ids(params);
  const page = await parkedItemPage(ctx, overlegId, itemId);
  if (page) return { p: programma.key, page };
  const meetingId = await scheduledAt(ctx, overlegId, itemId);
  throw meetingId === null ? notFound() : redirect(paths.item(programma.key, meetingId, itemId));
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [overlegId, id] = ids(params);
    return { action: 'item_carried', object: { kind: 'item', id }, overlegId };
  },
  schema: scheduleSchema,
  run: ({ ctx, params, input }) => {
    const [overlegId, itemId] = ids(params);
    return scheduleItem(ctx, { overlegId, itemId, targetId: input.target });
  },
  next: ({ id, meetingId }, { programma }) =>
    withDone(`${paths.meeting(programma.key, meetingId)}?punt=${id}#punt-${id}`, 'punt_geagendeerd'),
});

export default function ScheduleItem() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { overleg, item, targets } = page;
  const back = paths.parkingList(p, overleg.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.overleg(p, overleg.id), label: overleg.shortName },
          { href: back, label: 'Parkeerlijst' },
          { href: paths.parkedItemAgenda(p, overleg.id, item.id), label: item.title },
        ]}
      />
      <PageHeader title="Zet dit punt op een agenda" lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <Form className="formulier" method="post">
        <Select
          name="target"
          label="Welke vergadering?"
          emptyLabel="Kies een vergadering"
          hint={
            targets.length === 0 ? `${overleg.shortName} heeft nog geen volgende vergadering.` : undefined
          }
          defaultValue={result?.values['target'] ?? targets[0]?.id}
          error={result?.errors['target']}
          options={targets.map(({ id, date }) => ({ value: id, label: formatDateWithWeekday(date) }))}
        />
        <FormActions>
          <SubmitButton>Zet op de agenda</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug naar de parkeerlijst
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
