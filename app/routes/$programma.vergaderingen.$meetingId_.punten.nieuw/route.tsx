import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { emptyItem, ItemFields, itemValues } from '~/components/domain/item-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { newItemSchema } from '~/domain/agenda-item/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemFormData } from '~/queries/agenda-item/item-form.server';
import { addItem } from '~/services/agenda-item/add-item.server';

const meetingOf = (params: { meetingId?: string }) => params.meetingId ?? '';

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Nieuw agendapunt - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const form = await itemFormData(ctx, { meetingId: meetingOf(params) }, null);
  if (!form?.meeting) throw notFound();
  return { p: programma.key, form, meeting: form.meeting };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'item_added',
    object: { kind: 'item', id: null },
    meetingId: meetingOf(params),
  }),
  schema: newItemSchema,
  run: ({ ctx, params, input }) => addItem(ctx, { ...input, meetingId: meetingOf(params) }),
  next: ({ id }, { programma, params }) =>
    withDone(`${paths.meeting(programma.key, meetingOf(params))}?punt=${id}#punt-${id}`, 'punt_toegevoegd'),
});

export default function NewItem() {
  const { p, form, meeting } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors ?? {};
  const agenda = paths.meeting(p, meeting.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: agenda, label: `${form.overleg.shortName} ${formatDate(meeting.date)}` },
          { href: paths.newItem(p, meeting.id), label: 'Nieuw punt' },
        ]}
      />
      <PageHeader
        title="Nieuw agendapunt"
        lead="Het komt onderaan, vóór de rondvraag. Daarna kunt u het verplaatsen en er bijlagen aan toevoegen."
      />
      <ErrorSummary errors={result?.errors} />
      <Form className="formulier" method="post">
        <ItemFields
          values={itemValues(result, emptyItem)}
          errors={errors}
          parties={form.parties}
          subjects={form.subjects}
          parents={form.parents}
        />
        <FormActions>
          <SubmitButton>Bewaar het punt</SubmitButton>
          <LinkButton variant="bare" href={agenda}>
            Terug naar de agenda
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
