import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ProposalChoices } from '~/components/domain/proposal-choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormScope } from '~/components/forms/field-ids';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Disclosure } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { proposalsSchema } from '~/domain/meeting/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { meetingProposals } from '~/queries/meeting/meeting-proposals.server';
import { settleProposals } from '~/services/meeting/settle-proposals.server';

const meetingOf = (params: { meetingId?: string }) => params.meetingId ?? '';

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Wat de agenda voorstelt - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await meetingProposals(ctx, meetingOf(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const meetingId = meetingOf(params);
    return { action: 'proposal_accepted', object: { kind: 'meeting', id: meetingId }, meetingId };
  },
  schema: proposalsSchema,
  run: ({ ctx, params, input }) =>
    settleProposals(ctx, {
      meetingId: meetingOf(params),
      accept: input.proposals,
      refuse: input.offered.filter((key) => !input.proposals.includes(key)),
    }),
  next: (_value, { programma, params }) =>
    withDone(paths.meeting(programma.key, meetingOf(params)), 'voorstellen_verwerkt'),
});

export default function Proposals() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { meeting, proposals, refused, open } = page;
  const agenda = paths.meeting(p, meeting.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: agenda, label: `${meeting.overleg.shortName} ${formatDate(meeting.date)}` },
          { href: paths.meetingProposals(p, meeting.id), label: 'Voorstellen' },
        ]}
      />
      <PageHeader
        title="Wat de agenda voorstelt"
        lead="Vaste punten, het vorige verslag, open acties, de parkeerlijst en wat op dit overleg wacht."
      />
      <ErrorSummary errors={result?.errors} />
      {open ? null : <Notice level={2} title="Deze agenda is gesloten" />}
      {open && proposals.length > 0 ? (
        <Form className="formulier" method="post">
          <ProposalChoices
            proposals={proposals}
            legend="Zet op de agenda"
            hint="Wat u uitvinkt, wordt voor deze vergadering niet meer voorgesteld."
            error={result?.errors['proposals']}
            chosen={result?.lists['proposals[]'] ?? proposals.map(({ key }) => key)}
          />
          <FormActions>
            <SubmitButton>Verwerk de voorstellen</SubmitButton>
            <LinkButton variant="bare" href={agenda}>
              Terug naar de agenda
            </LinkButton>
          </FormActions>
        </Form>
      ) : null}
      {proposals.length === 0 ? (
        <EmptyState
          level={2}
          title="Er is nu niets voor te stellen"
          action={
            <LinkButton variant="secondary" href={agenda}>
              Terug naar de agenda
            </LinkButton>
          }
        >
          Alles staat al op de agenda, of u heeft het eerder niet overgenomen.
        </EmptyState>
      ) : null}
      {open && refused.length > 0 ? (
        <div className="blok">
          <Disclosure summary={`Eerder niet overgenomen (${refused.length})`} open={proposals.length === 0}>
            <FormScope name="eerder">
              <Form className="formulier" method="post">
                <ProposalChoices proposals={refused} legend="Zet alsnog op de agenda" chosen={[]} />
                <SubmitButton variant="secondary">Zet op de agenda</SubmitButton>
              </Form>
            </FormScope>
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
