import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { carrySchema } from '~/domain/agenda-item/schema';
import { formatDate, formatDateWithWeekday } from '~/domain/dates/format';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemChangePage } from '~/queries/agenda-item/item-change.server';
import { carryItem } from '~/services/agenda-item/carry-item.server';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  [params.meetingId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Schuif een punt door - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await itemChangePage(ctx, ...ids(params));
  if (!page) throw notFound();
  return { p: programma.key, page, onlyCopy: page.notMove.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [meetingId, id] = ids(params);
    return { action: 'item_carried', object: { kind: 'item', id }, meetingId };
  },
  schema: carrySchema,
  run: ({ ctx, params, input }) => {
    const [meetingId, itemId] = ids(params);
    return carryItem(ctx, { meetingId, itemId, how: input.how, targetId: input.target });
  },
  next: (_value, { programma, params, input }) => {
    const [meetingId, id] = ids(params);
    const moved = input.target === null ? 'punt_geparkeerd' : 'punt_doorgeschoven';
    return withDone(
      paths.item(programma.key, meetingId, id),
      input.how === 'copy' ? 'punt_gekopieerd' : moved,
    );
  },
});

export default function CarryItem() {
  const { p, page, onlyCopy } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { meeting, item, targets } = page;
  const back = paths.item(p, meeting.id, item.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          {
            href: paths.meeting(p, meeting.id),
            label: `${meeting.overleg.shortName} ${formatDate(meeting.date)}`,
          },
          { href: back, label: item.title },
        ]}
      />
      <PageHeader title="Schuif dit punt door" lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <Form className="formulier" method="post">
        <Select
          name="target"
          label="Waarheen?"
          defaultValue={result?.values['target'] ?? targets[0]?.id ?? 'parkeerlijst'}
          error={result?.errors['target']}
          hint={
            targets.length === 0
              ? `${meeting.overleg.shortName} heeft nog geen volgende vergadering.`
              : undefined
          }
          options={[
            ...targets.map(({ id, date }) => ({
              value: id,
              label: `de vergadering van ${formatDateWithWeekday(date)}`,
            })),
            { value: 'parkeerlijst', label: 'de parkeerlijst' },
          ]}
        />
        <RadioGroup
          name="how"
          legend="Hoe?"
          error={result?.errors['how']}
          defaultValue={result?.values['how'] ?? (onlyCopy.length > 0 ? 'copy' : 'move')}
          options={[
            {
              value: 'move',
              label: 'Schuif door',
              hint: onlyCopy[0] ?? 'Het gaat hier van de agenda. Er blijft staan waar het heen ging.',
              disabled: onlyCopy.length > 0,
            },
            { value: 'copy', label: 'Kopieer', hint: 'Het blijft hier staan en komt daar ook.' },
          ]}
        />
        <p className="hulp">
          Teksten, onderwerpen en bijlagen gaan mee. Annotaties van partijen blijven bij deze vergadering.
        </p>
        <FormActions>
          <SubmitButton>Zet het punt daar</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Laat het hier
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
