import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { WerkgroepMeetingFields, werkgroepMeetingValues } from '~/components/domain/werkgroep-meeting-fields';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { newWerkgroepMeetingSchema } from '~/domain/werkgroep-meeting/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newWerkgroepMeeting } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { addWerkgroepMeeting } from '~/services/werkgroep-meeting/add-werkgroep-meeting.server';

export const meta: MetaFunction = () => [{ title: 'Nieuwe bijeenkomst - Vijfhoek' }];

export const loader = guarded('werkgroep-meeting:write', async ({ ctx, programma, params }) => {
  const werkgroep = await newWerkgroepMeeting(ctx, params['werkgroepId'] ?? '');
  if (!werkgroep) throw notFound();
  return { p: programma.key, werkgroep };
});

export const action = formAction({
  question: 'werkgroep-meeting:write',
  attempt: () => ({
    action: 'werkgroep_meeting_added',
    object: { kind: 'werkgroep_meeting', id: null },
  }),
  schema: newWerkgroepMeetingSchema,
  run: ({ ctx, params, input }) => addWerkgroepMeeting(ctx, params['werkgroepId'] ?? '', input),
  next: ({ id }, { programma, params }) =>
    withDone(
      paths.werkgroepMeeting(programma.key, params['werkgroepId'] ?? '', id),
      'bijeenkomst_toegevoegd',
    ),
});

const nothing = { date: '', startTime: '', place: '', notes: null };

export default function NewWerkgroepMeeting() {
  const { p, werkgroep } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newWerkgroepMeeting(p, werkgroep.id);
  return (
    <>
      <WerkgroepCrumbs p={p} werkgroep={werkgroep} here={[{ href: here, label: 'Nieuwe bijeenkomst' }]} />
      <PageHeader title="Nieuwe bijeenkomst" lead={`Van werkgroep ${werkgroep.name}`} />
      <PageForm
        action={here}
        result={result}
        button="Bewaar de bijeenkomst"
        back={paths.werkgroep(p, werkgroep.id)}
        leave="Terug naar de werkgroep"
      >
        <WerkgroepMeetingFields
          values={werkgroepMeetingValues(result, nothing)}
          errors={result?.errors ?? {}}
        />
      </PageForm>
    </>
  );
}
