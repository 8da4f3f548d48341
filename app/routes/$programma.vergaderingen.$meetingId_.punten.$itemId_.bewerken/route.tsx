import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ItemFields, itemValues } from '~/components/domain/item-form';
import { usePresence } from '~/components/domain/use-presence';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { itemSchema } from '~/domain/agenda-item/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemFormData } from '~/queries/agenda-item/item-form.server';
import { whoIsHere } from '~/queries/meeting/who-is-here.server';
import { changeItem } from '~/services/agenda-item/change-item.server';
import { markPresent } from '~/services/presence/keep-presence.server';
import { ItemConflict } from '~/components/domain/item-conflict';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  [params.meetingId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Pas aan: ${data.item.title}` : 'Agendapunt'} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const [meetingId, itemId] = ids(params);
  const form = await itemFormData(ctx, { meetingId }, itemId);
  if (!form?.meeting || !form.item) throw notFound();
  await markPresent(ctx, { meetingId, itemId, editing: true });
  const here = await whoIsHere(ctx, { id: meetingId, overlegId: form.overleg.id });
  return { p: programma.key, form, meeting: form.meeting, item: form.item, here };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [meetingId, id] = ids(params);
    return { action: 'item_changed', object: { kind: 'item', id }, meetingId };
  },
  schema: itemSchema,
  run: ({ ctx, params, input }) => changeItem(ctx, { meetingId: ids(params)[0] }, ids(params)[1], input),
  next: ({ id }, { programma, params }) =>
    withDone(paths.item(programma.key, ids(params)[0], id), 'punt_bewaard'),
});

export default function EditItem() {
  const { p, form, meeting, item, here } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const others = usePresence(paths.presence(p, meeting.id), here, { itemId: item.id, editing: true });
  const also = others.filter((one) => one.itemId === item.id && one.editing);
  const agenda = paths.meeting(p, meeting.id);
  const crumbs = [
    { href: paths.meetings(p), label: 'Vergaderingen' },
    { href: agenda, label: `${form.overleg.shortName} ${formatDate(meeting.date)}` },
    { href: paths.item(p, meeting.id, item.id), label: item.title },
  ];
  const values = {
    ...item,
    minutes: String(item.minutes),
    submitterId: item.submitterId ?? '',
    subjects: item.subjects.map(({ value }) => value),
    parentId: '',
  };
  if (result?.stale) {
    return (
      <>
        <Breadcrumbs items={crumbs} />
        <ItemConflict
          stale={result.stale}
          sent={itemValues(result, values)}
          stored={values}
          action={paths.itemEdit(p, meeting.id, item.id)}
          leaveHref={paths.item(p, meeting.id, item.id)}
          title={item.title}
        />
      </>
    );
  }
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeader title="Pas het punt aan" lead={item.title} />
      {also.length > 0 ? (
        <Notice kind="let" title={`Ook ${also.map(({ name }) => name).join(' en ')} werkt aan dit punt`}>
          Wie als tweede bewaart, ziet beide teksten naast elkaar. Er gaat niets verloren.
        </Notice>
      ) : null}
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
          <LinkButton variant="bare" href={paths.item(p, meeting.id, item.id)}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
