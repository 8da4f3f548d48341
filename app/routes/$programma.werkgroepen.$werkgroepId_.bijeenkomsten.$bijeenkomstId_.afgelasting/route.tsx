import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { cancelWerkgroepMeetingSchema } from '~/domain/werkgroep-meeting/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { cancelWerkgroepMeeting } from '~/services/werkgroep-meeting/cancel-werkgroep-meeting.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; bijeenkomstId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.bijeenkomstId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Gelast de bijeenkomst af - Vijfhoek' }];

export const loader = guarded('werkgroep-meeting:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await werkgroepMeetingPage(ctx, werkgroepId, id);
  if (!page?.mayWrite) throw notFound();
  return { p: programma.key, werkgroep: page.werkgroep, meeting: page.meeting };
});

export const action = formAction({
  question: 'werkgroep-meeting:write',
  attempt: ({ params }) => ({
    action: 'werkgroep_meeting_changed',
    object: { kind: 'werkgroep_meeting', id: ids(params).id },
  }),
  schema: cancelWerkgroepMeetingSchema,
  run: ({ ctx, params, input }) => cancelWerkgroepMeeting(ctx, ids(params), input),
  next: (_done, { programma, params }) =>
    withDone(paths.werkgroep(programma.key, ids(params).werkgroepId), 'bijeenkomst_afgelast'),
});

export default function CancelWerkgroepMeeting() {
  const { p, werkgroep, meeting } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.werkgroepMeetingCancellation(p, werkgroep.id, meeting.id);
  const back = paths.werkgroepMeeting(p, werkgroep.id, meeting.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: formatDate(meeting.date) },
          { href: here, label: 'Afgelasten' },
        ]}
      />
      <PageHeader
        title={`Gelast de bijeenkomst van ${formatDate(meeting.date)} af`}
        lead="De bijeenkomst blijft te vinden als afgelast."
      />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={here} className="formulier">
        <HiddenVersion version={meeting.version} />
        <FormActions>
          <SubmitButton variant="danger">Gelast af</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug naar de bijeenkomst
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
