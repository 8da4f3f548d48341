import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { KeyHelp } from '~/components/domain/minutes';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import {
  effectChoices,
  likelyOffers,
  needsForm,
  type EffectChoice,
  type Offer,
} from '~/domain/minutes/effect-choices';
import type { LineContext } from '~/domain/minutes/parsed-line';
import { planLines } from '~/domain/minutes/lines';
import { lineSchema } from '~/domain/minutes/schema';
import { effectChoiceWords } from '~/messages/decision-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemWork } from '~/queries/minutes/minutes-work.server';
import { recordLines } from '~/services/minutes/record-lines.server';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  ({ meetingId: params.meetingId ?? '', itemId: params.itemId ?? '' }) as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Regel bij punt ${data.item.number}` : 'Regel'} - Vijfhoek` },
];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, itemId } = ids(params);
  const work = await itemWork(ctx, meetingId, itemId);
  if (!work) throw notFound();
  return { p: programma.key, ...work };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => ({
    action: 'contribution_added',
    object: { kind: 'contribution', id: null },
    meetingId: ids(params).meetingId,
  }),
  schema: lineSchema,
  run: ({ ctx, params, input }) => {
    const reason = input.choice.effect === 'geen' && input.reason !== '' ? ` #geen ${input.reason}` : '';
    return recordLines(ctx, { ...ids(params), text: input.line + reason, lineId: null, ...input.choice });
  },
  next: (_saved, { programma, params }) => {
    const { meetingId, itemId } = ids(params);
    return withDone(paths.minutes(programma.key, meetingId, itemId), 'regel_bewaard');
  },
});

/** The line box without script: what was typed comes back with what is missing. */
export default function MinutesLine() {
  const { p, meeting, item, context, offers } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [search] = useSearchParams();
  const line = result?.values['line'] ?? search.get('regel') ?? '';
  const choices = result ? choicesFor(line, context, offers) : [];
  const here = paths.minutesLine(p, meeting.id, item.id);
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: here, label: `Regel bij punt ${item.number}` }}
      />
      <PageHeader title={`Regel bij punt ${item.number}`} lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" className="formulier">
        <TextArea
          name="line"
          label="Regel"
          hint="Eén regel is één inbreng, besluit of actie. Meer regels onder elkaar mag ook."
          rows={Math.min(12, Math.max(3, line.split('\n').length + 1))}
          defaultValue={line}
          error={result?.errors['line']}
        />
        <KeyHelp
          items={[
            <>
              <b>vws:</b> inbreng van een partij
            </>,
            <>
              <b>-&gt;</b> besluit
            </>,
            <>
              <b>! VNG voor 1 december:</b> actie
            </>,
            <>
              <b>#B17</b> waar het over gaat
            </>,
            <>
              <b>#geen</b> met de reden, als er geen maatregel of gevolg is
            </>,
          ]}
        />
        {choices.length > 0 ? (
          <>
            <RadioGroup
              name="choice"
              legend="Wat doet dit besluit?"
              error={result?.errors['choice']}
              defaultValue={result?.values['choice'] ?? ''}
              options={choices.map((choice) => ({
                value: choiceValue(choice),
                ...effectChoiceWords(choice),
              }))}
            />
            <TextArea
              name="reason"
              label="Waarom geen gevolg"
              hint="Alleen nodig als het besluit niets verandert in het systeem."
              rows={2}
              defaultValue={result?.values['reason']}
              error={result?.errors['reason']}
            />
            <p className="klein">
              <a href={`${paths.newDecision(p, meeting.id, item.id)}?regel=${encodeURIComponent(line)}`}>
                Draag een actie op of geef een nieuwe reeks: met het formulier
              </a>
            </p>
          </>
        ) : null}
        <FormActions>
          <SubmitButton>Bewaar in het verslag</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, item.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}

/** Of one besluit: what it can do that needs no further form. */
function choicesFor(line: string, context: LineContext, offers: readonly Offer[]): EffectChoice[] {
  const plan = planLines(line, context);
  const [first, ...more] = plan.ok ? plan.planned : [];
  if (first?.kind !== 'decision' || more.length > 0) return [];
  return effectChoices(first, likelyOffers(first.text, offers, context.subjects)).filter(
    (choice) => !needsForm(choice) && (choice.code !== 'with_action' || first.actions.length > 0),
  );
}

const choiceValue = (choice: EffectChoice): string =>
  [choice.effect, ...choice.subjects.map((one) => `${one.kind}:${one.id}`)].join(';');
