import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { nothingSchema } from '~/domain/minutes/schema';
import { reasonsNotToTakeUpItem } from '~/domain/minutes/sitting';
import { paths } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { minutesWork } from '~/queries/minutes/minutes-work.server';
import { takeUpItem } from '~/services/minutes/take-up-item.server';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  ({ meetingId: params.meetingId ?? '', itemId: params.itemId ?? '' }) as const;

export const meta = () => [{ title: 'Ga door naar een punt - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, itemId } = ids(params);
  const work = await minutesWork(ctx, meetingId);
  const item = work?.items.find((one) => one.id === itemId);
  if (!work || !item) throw notFound();
  if (reasonsNotToTakeUpItem(work.meeting.sitting).length > 0 && !item.openedAt) {
    throw redirect(paths.minutes(programma.key, meetingId, itemId));
  }
  return { p: programma.key, meeting: work.meeting, item };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const { meetingId, itemId } = ids(params);
    return { action: 'item_times_recorded', object: { kind: 'item', id: itemId }, meetingId };
  },
  schema: nothingSchema,
  run: ({ ctx, params }) => takeUpItem(ctx, ids(params)),
  next: ({ itemId }, { programma, params }) => paths.minutes(programma.key, ids(params).meetingId, itemId),
});

export default function TakeUpItem() {
  const { p, meeting, item } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.itemTakeUp(p, meeting.id, item.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: `Punt ${item.number}` }} />
      <PageHeader title={`Ga door naar punt ${item.number}`} lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <p>Het punt dat nu aan de orde is, eindigt op dit moment.</p>
      <Form method="post">
        <FormActions>
          <SubmitButton>Ga door naar punt {item.number}</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, item.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
