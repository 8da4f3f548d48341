import { Form } from '@remix-run/react';
import { MinutesCrumbs } from '~/components/domain/minutes-crumbs';
import { SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { amsterdamDate, amsterdamTime } from '~/domain/dates/amsterdam';
import { formatDate, formatDateWithWeekday, formatTime } from '~/domain/dates/format';
import { minutingSentence } from '~/messages/minuting';
import { paths } from '~/paths';
import type { MinutesPage } from '~/queries/minutes/minutes-page.server';
import { SavedFact } from './saved-fact';

/** Where we are, how far the minutes are, and the one thing to do next. */
export function MinutesTop({ p, page }: { p: string; page: MinutesPage }) {
  const { meeting } = page;
  const current = page.items.find((item) => item.openedAt && !item.closedAt);
  const facts = [
    <b key="dag">{formatDateWithWeekday(meeting.date)}</b>,
    ...(meeting.openedAt && !meeting.closedAt && meeting.mayWrite
      ? [`bezig sinds ${formatTime(amsterdamTime(meeting.openedAt))}`]
      : []),
    ...(current && !meeting.closedAt && meeting.mayWrite ? [`nu bij punt ${current.number}`] : []),
    ...stateFacts(page),
    ...(page.writable ? [<SavedFact key="bewaard" savedAt={page.savedAt} />] : []),
  ];
  return (
    <>
      <MinutesCrumbs
        place={{
          p,
          meetingId: meeting.id,
          overlegId: meeting.overlegId,
          overleg: meeting.overleg,
          date: meeting.date,
        }}
      />
      <PageHeader
        title={`Verslag ${meeting.overleg}`}
        facts={facts}
        actions={<NextStep p={p} page={page} />}
      />
      <StateNotice page={page} />
    </>
  );
}

function stateFacts({ meeting }: MinutesPage): string[] {
  switch (meeting.minutesState) {
    case 'geen':
      return ['nog geen verslag'];
    case 'concept':
      return meeting.closedAt ? ['concept'] : [];
    case 'ter_correctie':
      return [
        meeting.correctionUntil
          ? `ter correctie tot en met ${formatDate(meeting.correctionUntil)}`
          : 'ter correctie',
      ];
    case 'vastgesteld':
      return [
        meeting.adoptedAt ? `vastgesteld op ${formatDate(amsterdamDate(meeting.adoptedAt))}` : 'vastgesteld',
      ];
  }
}

function NextStep({ p, page }: { p: string; page: MinutesPage }) {
  const { meeting, reasons } = page;
  const { id } = meeting;
  const open = page.remarks.filter((remark) => remark.answer === null).length;
  const pdf = (
    <LinkButton variant="secondary" href={paths.minutesPdf(p, id)} document>
      Verslag als pdf
    </LinkButton>
  );
  if (!meeting.mayWrite) return pdf;
  if (meeting.minutesState === 'geen' && reasons.close.length > 0) {
    return (
      <LinkButton variant="secondary" href={paths.meeting(p, id)}>
        Naar de agenda
      </LinkButton>
    );
  }
  if (reasons.open.length === 0) {
    return (
      <Form method="post" action={paths.meetingOpening(p, id)}>
        <SubmitButton busyLabel="Bezig met openen">Open de vergadering</SubmitButton>
      </Form>
    );
  }
  if (reasons.close.length === 0)
    return <LinkButton href={paths.meetingClosing(p, id)}>Sluit de vergadering af</LinkButton>;
  if (meeting.minutesState === 'concept') {
    return (
      <>
        {pdf}
        <LinkButton href={paths.correction(p, id)}>Stuur ter correctie</LinkButton>
      </>
    );
  }
  if (meeting.minutesState === 'ter_correctie' && open > 0) {
    return (
      <>
        {pdf}
        <LinkButton href={paths.remarks(p, id)}>
          {open === 1 ? 'Beantwoord 1 opmerking' : `Beantwoord ${open} opmerkingen`}
        </LinkButton>
      </>
    );
  }
  return pdf;
}

function StateNotice({ page }: { page: MinutesPage }) {
  const { meeting, writable, reasons } = page;
  if (meeting.adoptedByDecision) {
    return (
      <Notice title="Dit verslag is vastgesteld" level={2}>
        {`Besluit ${meeting.adoptedByDecision.number} stelde het vast. De besluiten staan vast; een later besluit kan ze vervangen.`}
      </Notice>
    );
  }
  if (meeting.mayWrite && !writable) {
    const [first] = reasons.close;
    return (
      <Notice
        kind="let"
        level={2}
        title={first ? minutingSentence(first) : 'Dit verslag kan nu niet gewijzigd worden.'}
      />
    );
  }
  const [late] = reasons.remark;
  if (meeting.minutesState === 'ter_correctie' && !meeting.mayWrite && late) {
    return <Notice level={2} title={minutingSentence(late)} />;
  }
  return null;
}
