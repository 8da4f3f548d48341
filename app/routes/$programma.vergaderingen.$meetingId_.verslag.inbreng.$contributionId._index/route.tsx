import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ContributionFields } from '~/components/domain/contribution-fields';
import { MinutesConflict } from '~/components/domain/minutes-conflict';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { Button, LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { contributionEditSchema } from '~/domain/minutes/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { contributionToEdit } from '~/queries/minutes/minuted-thing.server';
import { partiesToChoose } from '~/queries/minutes/minutes-work.server';
import { changeContribution } from '~/services/contribution/change-contribution.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; contributionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.contributionId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Wijzig de inbreng - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const found = await contributionToEdit(ctx, meetingId, id);
  if (!found) throw notFound();
  const { meeting, item, contribution } = found;
  return {
    p: programma.key,
    meeting,
    item,
    contribution,
    parties: await partiesToChoose(ctx, meeting.overlegId),
  };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'contribution_changed', object: { kind: 'contribution', id }, meetingId };
  },
  schema: contributionEditSchema,
  run: ({ ctx, params, input }) => changeContribution(ctx, { ...ids(params), ...input }),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'inbreng_bewaard'),
});

export default function EditContribution() {
  const { p, meeting, item, contribution, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.contribution(p, meeting.id, contribution.id);
  const back = paths.minutes(p, meeting.id, contribution.agendaItemId);
  const partyId = result?.values['partyId'] ?? contribution.partyId ?? '';
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Wijzig de inbreng' }} />
      <PageHeader title="Wijzig de inbreng" lead={item ? `Punt ${item.number} ${item.title}` : undefined} />
      {result?.stale ? (
        <MinutesConflict
          action={here}
          leaveHref={back}
          stale={result.stale}
          result={result}
          stored={{ partyId: contribution.partyId ?? '' }}
        />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          <Form method="post" className="formulier">
            <HiddenVersion version={Number(result?.values['version'] ?? contribution.version)} />
            <ContributionFields
              parties={parties}
              partyId={partyId}
              text={result?.values['text'] ?? contribution.text}
              errors={result?.errors ?? {}}
            />
            <FormActions>
              <SubmitButton>Bewaar de inbreng</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Terug zonder te bewaren
              </LinkButton>
            </FormActions>
          </Form>
          <Form
            method="post"
            action={paths.contributionRemoval(p, meeting.id, contribution.id)}
            className="blok"
          >
            <HiddenVersion version={contribution.version} />
            <Button type="submit" variant="danger" small>
              Haal deze inbreng uit het verslag
            </Button>
            <p className="hulp">De tekst blijft terug te vinden in de geschiedenis.</p>
          </Form>
        </>
      )}
    </>
  );
}
