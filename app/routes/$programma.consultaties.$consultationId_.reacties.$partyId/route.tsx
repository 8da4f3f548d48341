import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import {
  ConsultationCrumbs,
  ConsultationStateLabel,
  ConsultedLink,
} from '~/components/domain/consultation-parts';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { consultationPositions } from '~/domain/consultation/kinds';
import { responseSchema } from '~/domain/consultation/schema';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import { consultationPositionWords } from '~/messages/consultation-words';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { responsePage } from '~/queries/consultation/response-page.server';
import { respond } from '~/services/consultation-remark/hand-in.server';
import { OwnRemarks } from './own-remarks';
import { PositionConflict } from './position-conflict';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const place = (params: Record<string, string | undefined>) => ({
  consultationId: params['consultationId'] ?? '',
  partyId: params['partyId'] ?? '',
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Reactie van ${data?.page.party.shortName ?? 'uw partij'} - Vijfhoek` },
];

export const loader = guarded('consultation:respond', async ({ ctx, programma, params }) => {
  const { consultationId, partyId } = place(params);
  const page = await responsePage(ctx, consultationId, partyId);
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'consultation:respond',
  attempt: ({ params }) => ({
    action: 'consultation_handed_in',
    object: { kind: 'consultation', id: place(params).consultationId },
  }),
  schema: responseSchema,
  run: ({ ctx, params, input }) => respond(ctx, place(params), input),
  next: ({ handedIn }, { programma, params }) => {
    const { consultationId, partyId } = place(params);
    return handedIn
      ? withDone(paths.consultation(programma.key, consultationId), 'consultatie_ingediend')
      : withDone(paths.response(programma.key, consultationId, partyId), 'consultatie_standpunt_bewaard');
  },
});

/** What a party gathers, and what it thinks of the whole; handed in together. */
export default function Response() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { consultation, party, reasonsNotToRespond } = page;
  const open = reasonsNotToRespond.length === 0;
  const here = paths.response(p, consultation.id, party.id);
  return (
    <>
      <ConsultationCrumbs p={p} consultation={consultation} here={{ href: here, label: party.shortName }} />
      <PageHeader
        title={`Reactie van ${party.shortName}`}
        lead={consultation.title}
        facts={[
          <ConsultationStateLabel key="stand" state={consultation.state} />,
          `tot en met ${formatDate(consultation.until)}`,
          <span key="stuk">
            stuk: <ConsultedLink p={p} version={consultation.subject} />
          </span>,
        ]}
      />
      {result?.stale ? null : <ErrorSummary errors={result?.errors} title="De reactie is niet ingediend" />}
      {open ? null : <Settled />}
      <OwnRemarks p={p} page={page} />
      {open ? <Whole /> : null}
    </>
  );
}

/** Handed in, or closed before anything came. */
function Settled() {
  const { page } = useLoaderData<typeof loader>();
  const { party, reasonsNotToRespond } = page;
  const { handedInAt, said } = party;
  if (handedInAt === null) {
    return (
      <Notice kind="let">{reasonsNotToRespond.map((code) => refusalSentence({ code })).join(' ')}</Notice>
    );
  }
  return (
    <Notice title={`Ingediend op ${formatDate(amsterdamDate(handedInAt))}`} level={2}>
      {said?.position ? (
        <p>
          Standpunt: <b>{consultationPositionWords[said.position]}</b>
          {said.note === '' ? null : <span className="witregels">. {said.note}</span>}
        </p>
      ) : null}
      <p>Moet er iets anders? Vraag de werkorganisatie om de lijst terug te geven.</p>
    </Notice>
  );
}

function Whole() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { consultation, party, remarks, seen } = page;
  const here = paths.response(p, consultation.id, party.id);
  if (result?.stale) {
    return (
      <PositionConflict
        action={here}
        leaveHref={here}
        stale={result.stale}
        sent={result.values}
        stored={party.said?.position ?? ''}
        seen={seen}
      />
    );
  }
  return (
    <Section title="Standpunt en indienen">
      <Form className="formulier" method="post" action={here} noValidate>
        <HiddenVersion version={Number(result?.values['version'] ?? party.version)} />
        <input type="hidden" name="seen" value={seen} />
        <RadioGroup
          name="position"
          legend={`Wat vindt ${party.shortName} van het geheel?`}
          defaultValue={result?.values['position'] ?? party.said?.position ?? ''}
          error={result?.errors['position']}
          options={consultationPositions.map((position) => ({
            value: position,
            label: consultationPositionWords[position],
          }))}
        />
        <TextArea
          name="note"
          label="Toelichting"
          hint="Nodig bij een kanttekening, een voorbehoud of niet akkoord."
          rows={4}
          defaultValue={result?.values['note'] ?? party.said?.note}
          error={result?.errors['note']}
        />
        <p className="veld hulp">
          Na het indienen kan uw partij niets meer wijzigen. De werkorganisatie ziet dan{' '}
          {remarks.length === 1 ? 'deze opmerking' : `deze ${remarks.length} opmerkingen`} en het standpunt.
        </p>
        <FormActions>
          <SubmitButton name="intent" value="indienen">
            Dien de reactie in
          </SubmitButton>
          <Button type="submit" variant="secondary" name="intent" value="bewaren">
            Bewaar alleen het standpunt
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
