import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MeetingFields, meetingValues } from '~/components/domain/meeting-fields';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { meetingFactsSchema } from '~/domain/meeting/schema';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { meetingForm } from '~/queries/meeting/meeting-form.server';
import { changeMeeting } from '~/services/meeting/change-meeting.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const meetingOf = (params: { meetingId?: string }) => params.meetingId ?? '';

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Gegevens van de vergadering - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const form = await meetingForm(ctx, meetingOf(params));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const meetingId = meetingOf(params);
    return { action: 'meeting_changed', object: { kind: 'meeting', id: meetingId }, meetingId };
  },
  schema: meetingFactsSchema,
  run: ({ ctx, params, input }) => changeMeeting(ctx, { ...input, meetingId: meetingOf(params) }),
  next: ({ id }, { programma }) => withDone(paths.meeting(programma.key, id), 'vergadering_bewaard'),
});

export default function MeetingFacts() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.meeting(p, form.id);
  const stored = { ...form.values, minutes: String(form.values.minutes) };
  const values = meetingValues(result, stored);
  const crumbs = (
    <Breadcrumbs
      items={[
        { href: paths.meetings(p), label: 'Vergaderingen' },
        { href: back, label: `${form.overleg.shortName} ${formatDate(form.values.date)}` },
        { href: paths.meetingFacts(p, form.id), label: 'Gegevens' },
      ]}
    />
  );
  if (result?.stale) {
    return (
      <>
        {crumbs}
        <PageHeader
          title="Twee versies van de gegevens"
          lead={`Terwijl u schreef, bewaarde ${whoElse(result.stale.saved)} de gegevens van deze vergadering ook. Kies wat blijft.`}
        />
        <ConflictView
          action={paths.meetingFacts(p, form.id)}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={result.stale.fields.map(({ name, label, yours, theirs }) => ({
            name,
            label,
            mine: yours,
            theirs,
            multiline: name === 'chairReason',
            ...(name === 'chairPartyId' && {
              stored: { mine: values.chairPartyId, theirs: stored.chairPartyId },
            }),
          }))}
          mine={{ meta: 'Nog niet bewaard' }}
          theirs={{ title: theirTitle('Gegevens', result.stale.saved), meta: 'Staan er nu' }}
          leaveHref={back}
        />
      </>
    );
  }
  return (
    <>
      {crumbs}
      <PageHeader title="Gegevens van de vergadering" />
      {form.sent && form.open ? (
        <Notice level={2} title="De agenda is al verzonden">
          Wat u hier verandert, horen de deelnemers met de volgende nazending. Tot dan zien zij wat verzonden
          is.
        </Notice>
      ) : null}
      {form.open ? null : (
        <Notice
          kind="let"
          level={2}
          title={form.state === 'afgelast' ? 'Deze vergadering is afgelast' : 'Deze vergadering is geweest'}
        >
          De gegevens blijven daarom zoals ze zijn.
        </Notice>
      )}
      <ErrorSummary errors={result?.errors} />
      {form.open ? (
        <Form className="formulier" method="post">
          <HiddenVersion version={Number(result?.values['version'] ?? form.version)} />
          <MeetingFields
            values={values}
            errors={result?.errors ?? {}}
            participants={form.participants}
            byTurn={form.byTurn}
          />
          <FormActions>
            <SubmitButton>Bewaar de gegevens</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder te bewaren
            </LinkButton>
          </FormActions>
        </Form>
      ) : null}
    </>
  );
}
