import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { remarkSchema } from '~/domain/minutes/schema';
import { refused } from '~/domain/outcome';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { remarksPage, type RemarksPage } from '~/queries/minutes/remarks-page.server';
import { makeRemark } from '~/services/remark/make-remark.server';

export const meta = () => [{ title: 'Opmerkingen bij het verslag - Vijfhoek' }];

export const loader = guarded('minutes:read', async ({ ctx, programma, params }) => {
  const page = await remarksPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'minutes:correct',
  attempt: ({ params }) => ({
    action: 'remark_made',
    object: { kind: 'remark', id: null },
    meetingId: params['meetingId'] ?? '',
  }),
  schema: remarkSchema,
  run: async ({ ctx, params, input }) => {
    if (input.partyId === null) return refused({ code: 'party_missing', field: 'partyId' });
    return makeRemark(ctx, { meetingId: params['meetingId'] ?? '', ...input, partyId: input.partyId });
  },
  next: (_done, { programma, params, input }) =>
    withDone(
      input.itemId === null
        ? paths.remarks(programma.key, params['meetingId'] ?? '')
        : paths.minutes(programma.key, params['meetingId'] ?? '', input.itemId),
      'opmerking_gestuurd',
    ),
});

/** All corrections that were asked for, with their answers. */
export default function Remarks() {
  const { p, page } = useLoaderData<typeof loader>();
  const { meeting, remarks } = page;
  const open = remarks.filter((remark) => remark.answer === null).length;
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: paths.remarks(p, meeting.id), label: 'Opmerkingen' }}
      />
      <PageHeader
        title="Opmerkingen bij het verslag"
        facts={[
          `${meeting.overleg} ${formatDate(meeting.date)}`,
          open === 0 ? 'alles beantwoord' : `${open} nog te beantwoorden`,
          ...(meeting.correctionUntil
            ? [`reageren kan tot en met ${formatDate(meeting.correctionUntil)}`]
            : []),
        ]}
      />
      {remarks.length === 0 ? (
        <EmptyState title="Er zijn nog geen opmerkingen" level={2} />
      ) : (
        <RemarkTable p={p} page={page} />
      )}
      {page.parties.length > 0 && page.reasonsNotToRemark.length === 0 ? <Ask /> : null}
    </>
  );
}

function RemarkTable({ p, page }: { p: string; page: RemarksPage }) {
  return (
    <DataTable caption="Opmerkingen" hideCaption kind="register">
      <TableHead
        columns={[{ label: 'Punt' }, { label: 'Partij' }, { label: 'Opmerking' }, { label: 'Antwoord' }]}
      />
      <tbody>
        {page.remarks.map(({ id, item, party, text, createdAt, answer, answerWhy }) => (
          <tr key={id} id={`opmerking-${id}`}>
            <Cell label="Punt">{item?.number ?? 'geheel'}</Cell>
            <Cell label="Partij">
              <PartyLabel name={party.shortName} hoek={party.hoek} />
            </Cell>
            <Cell label="Opmerking">
              {text}
              <span className="ook klein bij">{formatDate(amsterdamDate(createdAt))}</span>
            </Cell>
            <Cell label="Antwoord">
              {answer === null
                ? 'nog niet'
                : `${remarkAnswerWords[answer]}${answerWhy === '' ? '' : `: ${answerWhy}`}`}
              {page.meeting.mayWrite ? (
                <span className="ook">
                  <LinkButton variant="secondary" small href={paths.remark(p, page.meeting.id, id)}>
                    {answer === null ? 'Beantwoord' : 'Wijzig'}
                    <span className="stil">
                      {answer === null ? '' : ' het antwoord op'} de opmerking van {party.shortName}
                    </span>
                  </LinkButton>
                </span>
              ) : null}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Ask() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { meeting, items, parties } = page;
  return (
    <Section title="Vraag een correctie">
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={`${paths.remarks(p, meeting.id)}?index`} className="formulier">
        <Select
          name="itemId"
          label="Bij punt"
          emptyLabel="het hele verslag"
          defaultValue={result?.values['itemId'] ?? ''}
          error={result?.errors['itemId']}
          options={items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
        <Select
          name="partyId"
          label="Namens"
          short
          defaultValue={result?.values['partyId'] ?? parties[0]?.id}
          error={result?.errors['partyId']}
          options={parties.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
        <TextArea
          name="text"
          label="Wat moet er anders"
          hint="Tot het antwoord zien alleen uw partij en de secretaris dit."
          rows={4}
          defaultValue={result?.values['text']}
          error={result?.errors['text']}
        />
        <FormActions>
          <SubmitButton>Stuur de opmerking</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}
