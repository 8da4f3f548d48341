import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ContributionFields } from '~/components/domain/contribution-fields';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { contributionSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemWork, partiesToChoose } from '~/queries/minutes/minutes-work.server';
import { addContribution } from '~/services/contribution/add-contribution.server';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  ({ meetingId: params.meetingId ?? '', itemId: params.itemId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Leg inbreng vast - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, itemId } = ids(params);
  const work = await itemWork(ctx, meetingId, itemId);
  if (!work) throw notFound();
  const { meeting, item } = work;
  return { p: programma.key, meeting, item, parties: await partiesToChoose(ctx, meeting.overlegId) };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => ({
    action: 'contribution_added',
    object: { kind: 'contribution', id: null },
    meetingId: ids(params).meetingId,
  }),
  schema: contributionSchema,
  run: ({ ctx, params, input }) => addContribution(ctx, { ...ids(params), ...input }),
  next: (_done, { programma, params }) => {
    const { meetingId, itemId } = ids(params);
    return withDone(paths.minutes(programma.key, meetingId, itemId), 'inbreng_bewaard');
  },
});

export default function NewContribution() {
  const { p, meeting, item, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newContribution(p, meeting.id, item.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Inbreng' }} />
      <PageHeader title={`Inbreng bij punt ${item.number}`} lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" className="formulier">
        <ContributionFields
          parties={parties}
          partyId={result?.values['partyId'] ?? ''}
          text={result?.values['text'] ?? ''}
          errors={result?.errors ?? {}}
        />
        <FormActions>
          <SubmitButton>Leg de inbreng vast</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, item.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
