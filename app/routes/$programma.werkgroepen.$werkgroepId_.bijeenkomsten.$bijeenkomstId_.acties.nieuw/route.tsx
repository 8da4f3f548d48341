import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actionValues, MinutesActionFields } from '~/components/domain/minutes-action-fields';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { TextArea } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { minutesActionSchema } from '~/domain/action-item/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { maatregelenToChoose, partiesToChoose } from '~/queries/minutes/minutes-work.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { addWerkgroepAction } from '~/services/action-item/add-werkgroep-action.server';

const ids = (params: { werkgroepId?: string; bijeenkomstId?: string }) =>
  ({ werkgroepId: params.werkgroepId ?? '', id: params.bijeenkomstId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Voeg een actie toe - Vijfhoek' }];

export const loader = guarded('werkgroep-meeting:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, id } = ids(params);
  const page = await werkgroepMeetingPage(ctx, werkgroepId, id);
  if (!page?.mayWrite) throw notFound();
  const [parties, { maatregelen }] = await Promise.all([
    partiesToChoose(ctx, page.overlegId),
    maatregelenToChoose(ctx),
  ]);
  return { p: programma.key, werkgroep: page.werkgroep, meeting: page.meeting, parties, maatregelen };
});

export const action = formAction({
  question: 'werkgroep-meeting:write',
  attempt: () => ({ action: 'action_added', object: { kind: 'action', id: null } }),
  schema: minutesActionSchema,
  run: ({ ctx, params, input }) => addWerkgroepAction(ctx, ids(params), { ...input, personId: null }),
  next: (_done, { programma, params }) => {
    const { werkgroepId, id } = ids(params);
    return withDone(`${paths.werkgroepMeeting(programma.key, werkgroepId, id)}#acties`, 'actie_vastgelegd');
  },
});

const nothing = { title: '', deadline: '', noMaatregelReason: '', maatregelIds: [], roles: {} };

export default function NewWerkgroepAction() {
  const { p, werkgroep, meeting, parties, maatregelen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newWerkgroepAction(p, werkgroep.id, meeting.id);
  const back = paths.werkgroepMeeting(p, werkgroep.id, meeting.id);
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: formatDate(meeting.date) },
          { href: here, label: 'Actie' },
        ]}
      />
      <PageHeader title="Voeg een actie toe" lead={`Afgesproken op ${formatDate(meeting.date)}`} />
      <PageForm
        action={here}
        result={result}
        button="Bewaar de actie"
        back={back}
        leave="Terug naar de bijeenkomst"
      >
        <MinutesActionFields
          values={actionValues(result, nothing)}
          errors={result?.errors ?? {}}
          parties={parties}
          maatregelen={maatregelen}
        />
        <TextArea
          name="text"
          label="Toelichting (mag leeg blijven)"
          rows={3}
          defaultValue={result?.values['text'] ?? ''}
          error={result?.errors['text']}
        />
      </PageForm>
    </>
  );
}
