import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { HiddenVersion } from '~/components/forms/inputs';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { versionOnlySchema } from '~/domain/minutes/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded } from '~/platform/http/guarded.server';
import { contributionToEdit } from '~/queries/minutes/minuted-thing.server';
import { removeContribution } from '~/services/contribution/remove-contribution.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; contributionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.contributionId ?? '' }) as const;

export const meta = () => [{ title: 'Haal inbreng uit het verslag - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const found = await contributionToEdit(ctx, meetingId, id);
  // Taken out already, by somebody else or by going back in the browser.
  if (!found) throw redirect(paths.minutes(programma.key, meetingId));
  return { p: programma.key, meeting: found.meeting, contribution: found.contribution };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'contribution_removed', object: { kind: 'contribution', id }, meetingId };
  },
  schema: versionOnlySchema,
  run: ({ ctx, params, input }) => removeContribution(ctx, { ...ids(params), ...input }),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'inbreng_verwijderd'),
});

export default function RemoveContribution() {
  const { p, meeting, contribution } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.contributionRemoval(p, meeting.id, contribution.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Haal inbreng weg' }} />
      <PageHeader title="Haal deze inbreng uit het verslag" />
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          title={`${someone(result.stale.saved)} heeft deze inbreng net gewijzigd`}
        >
          Lees hieronder wat er nu staat. Wilt u de inbreng dan nog weghalen?
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <blockquote className="citaat">{contribution.text}</blockquote>
      <Form method="post" action={here}>
        <HiddenVersion version={contribution.version} />
        <FormActions>
          <SubmitButton variant="danger">Haal de inbreng weg</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, contribution.agendaItemId)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
