import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { withdrawItemSchema } from '~/domain/agenda-item/schema';
import { formatDate } from '~/domain/dates/format';
import { refusalSentence } from '~/messages/refusals';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemChangePage } from '~/queries/agenda-item/item-change.server';
import { withdrawItem } from '~/services/agenda-item/withdraw-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  [params.meetingId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Haal een punt van de agenda - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await itemChangePage(ctx, ...ids(params));
  if (!page) throw notFound();
  return { p: programma.key, page, reasons: page.notWithdraw.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [meetingId, id] = ids(params);
    return { action: 'item_withdrawn', object: { kind: 'item', id }, meetingId };
  },
  schema: withdrawItemSchema,
  run: ({ ctx, params, input }) => {
    const [meetingId, itemId] = ids(params);
    return withdrawItem(ctx, { meetingId }, { ...input, itemId });
  },
  next: (_value, { programma, params }) =>
    withDone(paths.meeting(programma.key, ids(params)[0]), 'punt_ingetrokken'),
});

export default function WithdrawItem() {
  const { p, page, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { meeting, item, sent } = page;
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
      <PageHeader title="Haal dit punt van de agenda" lead={item.title} />
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          announce
          title={`${someone(result.stale.saved)} heeft dit punt intussen aangepast`}
        >
          {`Het heet nu: ${item.title}. Er is niets ingetrokken. Lees het nog eens na en kies dan opnieuw.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      {reasons[0] ? (
        <>
          <Notice kind="let" level={2} title={reasons[0]} />
          <LinkButton variant="secondary" href={back}>
            Terug naar het punt
          </LinkButton>
        </>
      ) : (
        <Form className="formulier" method="post">
          <HiddenVersion version={item.version} />
          <TextArea
            name="reason"
            label={sent ? 'Waarom vervalt dit punt?' : 'Waarom vervalt dit punt? (mag leeg blijven)'}
            hint={sent ? 'De deelnemers lezen dit in de nazending.' : undefined}
            rows={3}
            defaultValue={result?.values['reason']}
            error={result?.errors['reason']}
          />
          <FormActions>
            <SubmitButton variant="danger">Haal van de agenda</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Laat het staan
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
