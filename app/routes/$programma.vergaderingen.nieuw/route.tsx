import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MeetingFields, meetingValues } from '~/components/domain/meeting-fields';
import { ProposalChoices } from '~/components/domain/proposal-choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { Button, LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { newMeetingSchema } from '~/domain/meeting/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newMeetingForm, type NewMeetingForm } from '~/queries/meeting/meeting-form.server';
import { addMeeting } from '~/services/meeting/add-meeting.server';

export const meta: MetaFunction = () => [{ title: 'Nieuwe vergadering - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, request }) => {
  const form = await newMeetingForm(ctx, new URL(request.url).searchParams.get('overleg'));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: () => ({ action: 'meeting_added', object: { kind: 'meeting', id: null } }),
  schema: newMeetingSchema,
  run: ({ ctx, input }) => addMeeting(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.meeting(programma.key, id), 'vergadering_gemaakt'),
});

export default function NewMeeting() {
  const { p, form } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.newMeeting(p), label: 'Nieuwe vergadering' },
        ]}
      />
      <PageHeader
        title="Nieuwe vergadering"
        lead={form.chosen ? form.chosen.name : 'Kies eerst welk overleg bij elkaar komt.'}
        facts={
          form.chosen && form.overleggen.length > 1
            ? [
                <AppLink key="ander" href={paths.newMeeting(p)}>
                  Kies een ander overleg
                </AppLink>,
              ]
            : undefined
        }
      />
      {form.chosen ? null : (
        <Form className="formulier" method="get" action={paths.newMeeting(p)}>
          <Select
            name="overleg"
            label="Overleg"
            options={form.overleggen.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FormActions>
            <Button type="submit">Ga verder</Button>
          </FormActions>
        </Form>
      )}
      {form.chosen ? <MeetingToMake key={form.chosen.id} p={p} chosen={form.chosen} /> : null}
    </>
  );
}

function MeetingToMake({ p, chosen }: { p: string; chosen: NonNullable<NewMeetingForm['chosen']> }) {
  const result = useActionData<typeof action>();
  const { proposals, byTurn } = chosen;
  const values = meetingValues(result, {
    date: '',
    startTime: chosen.startTime,
    minutes: String(chosen.minutes),
    place: chosen.place,
    link: '',
    kenmerk: '',
    chairPartyId: byTurn?.partyId ?? '',
    chairFunction: byTurn?.function ?? '',
    chairReason: '',
  });
  return (
    <>
      <ErrorSummary errors={result?.errors} />
      <Form className="formulier" method="post" action={paths.newMeeting(p, chosen.id)}>
        <input type="hidden" name="overlegId" value={chosen.id} />
        <MeetingFields
          values={values}
          errors={result?.errors ?? {}}
          participants={chosen.participants}
          byTurn={byTurn}
        />
        {proposals.length > 0 ? (
          <ProposalChoices
            proposals={proposals}
            legend="Zet meteen op de agenda"
            hint="Dit stelt de agenda zelf voor. Vink uit wat er niet op hoort; later kan het alsnog."
            chosen={result ? (result.lists['proposals[]'] ?? []) : proposals.map(({ key }) => key)}
          />
        ) : null}
        <FormActions>
          <SubmitButton>Maak de vergadering</SubmitButton>
          <LinkButton variant="bare" href={paths.meetings(p)}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
