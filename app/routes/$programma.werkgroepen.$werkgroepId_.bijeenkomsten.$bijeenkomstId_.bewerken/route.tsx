import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ThingForm } from '~/components/domain/thing-form';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { WerkgroepMeetingFields, werkgroepMeetingValues } from '~/components/domain/werkgroep-meeting-fields';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { werkgroepMeetingSchema } from '~/domain/werkgroep-meeting/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { changeWerkgroepMeeting } from '~/services/werkgroep-meeting/change-werkgroep-meeting.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; bijeenkomstId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.bijeenkomstId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Bijeenkomst - Vijfhoek' }];

export const loader = guarded('werkgroep-meeting:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await werkgroepMeetingPage(ctx, werkgroepId, id);
  if (!page?.mayWrite) throw notFound();
  return { p: programma.key, werkgroep: page.werkgroep, meeting: page.meeting };
});

export const action = formAction({
  question: 'werkgroep-meeting:write',
  attempt: ({ params }) => ({
    action: 'werkgroep_meeting_changed',
    object: { kind: 'werkgroep_meeting', id: ids(params).id },
  }),
  schema: werkgroepMeetingSchema,
  run: ({ ctx, params, input }) => changeWerkgroepMeeting(ctx, ids(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(paths.werkgroepMeeting(programma.key, ids(params).werkgroepId, id), 'bijeenkomst_bewaard'),
});

export default function EditWerkgroepMeeting() {
  const { p, werkgroep, meeting } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.werkgroepMeetingEdit(p, werkgroep.id, meeting.id);
  const back = paths.werkgroepMeeting(p, werkgroep.id, meeting.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: formatDate(meeting.date) },
          { href: here, label: 'Schrijf' },
        ]}
      />
      <PageHeader
        title={`Bijeenkomst van ${formatDate(meeting.date)}`}
        lead={`Werkgroep ${werkgroep.name}`}
      />
      <ThingForm
        action={here}
        result={result}
        version={meeting.version}
        button="Bewaar de bijeenkomst"
        back={back}
        long={['notes']}
      >
        <WerkgroepMeetingFields
          values={werkgroepMeetingValues(result, { ...meeting, notes: meeting.notes as object | null })}
          errors={result?.errors ?? {}}
        />
      </ThingForm>
    </>
  );
}
