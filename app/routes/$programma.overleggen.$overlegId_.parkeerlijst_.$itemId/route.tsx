import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ItemConflict } from '~/components/domain/item-conflict';
import { ItemFields, itemValues } from '~/components/domain/item-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { itemSchema } from '~/domain/agenda-item/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemFormData } from '~/queries/agenda-item/item-form.server';
import { scheduledAt } from '~/queries/overleg/parked-item.server';
import { changeItem } from '~/services/agenda-item/change-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { overlegId?: string; itemId?: string }) =>
  [params.overlegId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.item.title ?? 'Punt op de parkeerlijst'} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const [overlegId, itemId] = ids(params);
  // Also when it left the list meanwhile: what somebody typed stays on the screen.
  const meetingId = await scheduledAt(ctx, overlegId, itemId);
  const form = await itemFormData(ctx, meetingId === null ? { overlegId } : { meetingId }, itemId);
  if (!form?.item) throw notFound();
  return { p: programma.key, form, item: form.item };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [overlegId, id] = ids(params);
    return { action: 'item_changed', object: { kind: 'item', id }, overlegId };
  },
  schema: itemSchema,
  run: ({ ctx, params, input }) => changeItem(ctx, { overlegId: ids(params)[0] }, ids(params)[1], input),
  next: ({ id, meetingId }, { programma, params }) =>
    withDone(
      meetingId === null
        ? paths.parkingList(programma.key, ids(params)[0])
        : paths.item(programma.key, meetingId, id),
      'punt_bewaard',
    ),
});

export default function ParkedItem() {
  const { p, form, item } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { overleg } = form;
  const here = paths.parkedItem(p, overleg.id, item.id);
  const back = paths.parkingList(p, overleg.id);
  const values = {
    ...item,
    minutes: String(item.minutes),
    submitterId: item.submitterId ?? '',
    subjects: item.subjects.map(({ value }) => value),
    parentId: '',
  };
  const crumbs = (
    <Breadcrumbs
      items={[
        { href: paths.overleg(p, overleg.id), label: overleg.shortName },
        { href: back, label: 'Parkeerlijst' },
        { href: here, label: item.title },
      ]}
    />
  );
  if (result?.stale) {
    return (
      <>
        {crumbs}
        <ItemConflict
          stale={result.stale}
          sent={itemValues(result, values)}
          stored={values}
          action={here}
          leaveHref={back}
          title={item.title}
        />
      </>
    );
  }
  return (
    <>
      {crumbs}
      <PageHeader
        title="Pas het punt aan"
        lead={item.title}
        actions={
          form.meeting || item.withdrawn ? null : (
            <LinkButton variant="secondary" href={paths.parkedItemAgenda(p, overleg.id, item.id)}>
              Zet op een agenda
            </LinkButton>
          )
        }
      />
      {form.meeting ? (
        <Notice title={`Dit punt staat inmiddels op de agenda van ${formatDate(form.meeting.date)}`}>
          <AppLink href={paths.item(p, form.meeting.id, item.id)}>Bekijk het punt daar</AppLink>
        </Notice>
      ) : null}
      {item.withdrawn && !result ? <Notice kind="let" title="Dit punt is van de lijst gehaald" /> : null}
      <ErrorSummary errors={result?.errors} />
      <Form className="formulier" method="post">
        <HiddenVersion version={Number(result?.values['version'] ?? item.version)} />
        <ItemFields
          values={itemValues(result, values)}
          errors={result?.errors ?? {}}
          parties={form.parties}
          subjects={form.subjects}
          linked={item.subjects}
        />
        <FormActions>
          <SubmitButton>Bewaar het punt</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
