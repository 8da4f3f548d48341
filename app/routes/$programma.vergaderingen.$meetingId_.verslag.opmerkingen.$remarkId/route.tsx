import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { MinutesConflict } from '~/components/domain/minutes-conflict';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { remarkAnswers } from '~/domain/minutes/remark';
import { answerSchema } from '~/domain/minutes/schema';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { remarksPage } from '~/queries/minutes/remarks-page.server';
import { answerRemark } from '~/services/remark/answer-remark.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; remarkId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.remarkId ?? '' }) as const;

export const meta = () => [{ title: 'Beantwoord een opmerking - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const page = await remarksPage(ctx, meetingId);
  const remark = page?.remarks.find((one) => one.id === id);
  if (!page?.meeting.mayWrite || !remark) throw notFound();
  return { p: programma.key, meeting: page.meeting, remark };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'remark_answered', object: { kind: 'remark', id }, meetingId };
  },
  schema: answerSchema,
  run: ({ ctx, params, input }) => answerRemark(ctx, { ...ids(params), ...input }),
  next: (_done, { programma, params }) =>
    withDone(paths.remarks(programma.key, ids(params).meetingId), 'opmerking_beantwoord'),
});

export default function AnswerRemark() {
  const { p, meeting, remark } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.remark(p, meeting.id, remark.id);
  const back = paths.remarks(p, meeting.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Opmerking' }} />
      <PageHeader
        title="Beantwoord de opmerking"
        lead={remark.item ? `Bij punt ${remark.item.number} ${remark.item.title}` : 'Bij het hele verslag'}
      />
      {result?.stale ? null : <ErrorSummary errors={result?.errors} />}
      <p>
        <PartyLabel name={remark.party.shortName} hoek={remark.party.hoek} />
      </p>
      <blockquote className="citaat">{remark.text}</blockquote>
      {remark.item ? (
        <p className="klein">
          <a href={paths.minutes(p, meeting.id, remark.item.id)}>
            Pas punt {remark.item.number} in het verslag aan
          </a>
        </p>
      ) : null}
      {result?.stale ? (
        <MinutesConflict
          action={here}
          leaveHref={back}
          stale={result.stale}
          result={result}
          stored={{ answer: remark.answer ?? '' }}
        />
      ) : (
        <>
          <Form method="post" className="formulier blok">
            <HiddenVersion version={Number(result?.values['version'] ?? remark.version)} />
            <RadioGroup
              name="answer"
              legend="Antwoord"
              error={result?.errors['answer']}
              defaultValue={result?.values['answer'] ?? remark.answer ?? ''}
              options={remarkAnswers.map((answer) => ({ value: answer, label: remarkAnswerWords[answer] }))}
            />
            <TextArea
              name="why"
              label="Waarom"
              hint="Nodig als de opmerking niet of niet helemaal is overgenomen."
              rows={3}
              defaultValue={result?.values['why'] ?? remark.answerWhy}
              error={result?.errors['why']}
            />
            <FormActions>
              <SubmitButton>Bewaar het antwoord</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Terug naar de opmerkingen
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
