import { redirect } from '@remix-run/node';
import { marksSchema } from '~/domain/attendance/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded } from '~/platform/http/guarded.server';
import { markPresence } from '~/services/attendance/mark-presence.server';

/** The list to tick stands beside the minutes; the whole form has a page of its own. */
export const loader = guarded('minutes:write', async ({ programma, params }) => {
  throw await Promise.resolve(redirect(paths.attendance(programma.key, params['meetingId'] ?? '')));
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const meetingId = params['meetingId'] ?? '';
    return { action: 'attendance_recorded', object: { kind: 'attendance', id: meetingId }, meetingId };
  },
  schema: marksSchema,
  run: ({ ctx, params, input }) => markPresence(ctx, { meetingId: params['meetingId'] ?? '', ...input }),
  next: (_done, { programma, params }) =>
    withDone(paths.minutes(programma.key, params['meetingId'] ?? ''), 'aanwezigheid_bewaard'),
});

/** A refused tick without script: the page with the whole list says more. */
export default function RefusedTicks() {
  return <p>Dit kon niet worden bewaard. Ga terug en probeer het opnieuw.</p>;
}
