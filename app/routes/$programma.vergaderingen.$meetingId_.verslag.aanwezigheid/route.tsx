import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { attendanceSchema } from '~/domain/attendance/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { minutesWork, partiesToChoose } from '~/queries/minutes/minutes-work.server';
import { presence } from '~/queries/minutes/presence.server';
import { recordAttendance } from '~/services/attendance/record-attendance.server';
import { AttendanceRowFields } from './attendance-row';
import { rowsOf, rowWithValues } from './rows';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Aanwezigheid - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const work = await minutesWork(ctx, params['meetingId'] ?? '');
  if (!work) throw notFound();
  const { meeting, items } = work;
  const [listed, parties] = await Promise.all([presence(meeting), partiesToChoose(ctx, meeting.overlegId)]);
  const points = items
    .filter((item) => !item.hasChildren)
    .map(({ id, number, title }) => ({ id, number, title }));
  return { p: programma.key, meeting, points, rows: rowsOf(listed), parties };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const meetingId = params['meetingId'] ?? '';
    return { action: 'attendance_recorded', object: { kind: 'attendance', id: meetingId }, meetingId };
  },
  schema: attendanceSchema,
  run: ({ ctx, params, input }) => recordAttendance(ctx, { meetingId: params['meetingId'] ?? '', ...input }),
  next: (_done, { programma, params }) =>
    withDone(paths.minutes(programma.key, params['meetingId'] ?? ''), 'aanwezigheid_bewaard'),
});

/** Who was there: function, word sent, substitute, and who missed which agendapunt. */
export default function Attendance() {
  const { p, meeting, points, rows, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.attendance(p, meeting.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Aanwezigheid' }} />
      <PageHeader
        title="Aanwezigheid"
        lead="Per persoon de functie, nooit de naam. Een partij is er zodra een van haar mensen er is."
      />
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          announce
          title={`${someone(result.stale.saved)} heeft de aanwezigheid net gewijzigd`}
        >
          <ul>
            {result.stale.fields.map((field) => (
              <li key={field.name}>
                {field.label}: er staat nu {field.theirs}, u koos {field.yours}.
              </li>
            ))}
          </ul>
          <p>Uw keuzes staan hieronder nog. Bewaart u ze, dan gelden die.</p>
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <Form method="post" action={here}>
        <div className="aanwezige aanwezige--kop" aria-hidden="true">
          <span>Partij</span>
          <span>Functie</span>
          <span>Aanwezig</span>
          <span>Vervangen door (functie)</span>
        </div>
        {rows.map((row, index) => (
          <AttendanceRowFields
            key={row.key}
            row={rowWithValues(row, result)}
            error={result?.errors[`row-${errorIndex(rows, index, result)}`]}
            points={points}
            parties={row.party === null ? parties : null}
          />
        ))}
        <FormActions>
          <SubmitButton>Bewaar de aanwezigheid</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}

/** Refusals count the rows that were sent and not taken away. */
function errorIndex(
  rows: readonly { key: string }[],
  index: number,
  result: { values: Record<string, string> } | undefined,
): number {
  const sent = (key: string) =>
    (result?.values[`status-${key}`] ?? '') !== '' && !result?.values[`remove-${key}`];
  if (!sent(rows[index]?.key ?? '')) return -1;
  return rows.slice(0, index).filter((row) => sent(row.key)).length;
}
