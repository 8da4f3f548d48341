import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { actionValues, MinutesActionFields } from '~/components/domain/minutes-action-fields';
import { MinutesConflict } from '~/components/domain/minutes-conflict';
import { WerkgroepCrumbs } from '~/components/domain/werkgroep-crumbs';
import { TextArea } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { minutesActionEditSchema } from '~/domain/action-item/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { maatregelenToChoose, partiesToChoose } from '~/queries/minutes/minutes-work.server';
import { werkgroepMeetingPage } from '~/queries/werkgroep-meeting/werkgroep-meeting-page.server';
import { changeWerkgroepAction } from '~/services/action-item/change-werkgroep-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { werkgroepId?: string; bijeenkomstId?: string; actionId?: string }) =>
  ({
    werkgroepId: params.werkgroepId ?? '',
    id: params.bijeenkomstId ?? '',
    actionId: params.actionId ?? '',
  }) as const;

export const meta: MetaFunction = () => [{ title: 'Wijzig de actie - Vijfhoek' }];

export const loader = guarded('action:edit', async ({ ctx, programma, params }) => {
  const { werkgroepId, id, actionId } = ids(params);
  const page = await werkgroepMeetingPage(ctx, werkgroepId, id);
  const todo = page?.actions.find((one) => one.id === actionId && !one.withdrawn);
  if (!page?.mayWrite || !todo) throw notFound();
  const [parties, { maatregelen }] = await Promise.all([
    partiesToChoose(ctx, page.overlegId),
    maatregelenToChoose(ctx),
  ]);
  return { p: programma.key, werkgroep: page.werkgroep, meeting: page.meeting, todo, parties, maatregelen };
});

export const action = formAction({
  question: 'action:edit',
  attempt: ({ params }) => ({
    action: 'action_changed',
    object: { kind: 'action', id: ids(params).actionId },
  }),
  schema: minutesActionEditSchema,
  run: ({ ctx, params, input }) => changeWerkgroepAction(ctx, ids(params), { ...input, personId: null }),
  next: (_done, { programma, params }) => {
    const { werkgroepId, id } = ids(params);
    return withDone(`${paths.werkgroepMeeting(programma.key, werkgroepId, id)}#acties`, 'actie_bewaard');
  },
});

export default function EditWerkgroepAction() {
  const { p, werkgroep, meeting, todo, parties, maatregelen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.werkgroepAction(p, werkgroep.id, meeting.id, todo.id);
  const back = paths.werkgroepMeeting(p, werkgroep.id, meeting.id);
  const stored = {
    title: todo.title,
    deadline: todo.deadline ?? '',
    noMaatregelReason: todo.noMaatregelReason ?? '',
    maatregelIds: todo.maatregelen.map((one) => one.id),
    roles: Object.fromEntries(todo.roles.map((role) => [role.party.id, role.kind])),
  };
  return (
    <>
      <WerkgroepCrumbs
        p={p}
        werkgroep={werkgroep}
        here={[
          { href: back, label: formatDate(meeting.date) },
          { href: here, label: 'Wijzig de actie' },
        ]}
      />
      <PageHeader title="Wijzig de actie" lead={`Afgesproken op ${formatDate(meeting.date)}`} />
      {result?.stale ? (
        <MinutesConflict
          action={here}
          leaveHref={back}
          stale={result.stale}
          result={result}
          place="de actielijst"
        />
      ) : (
        <>
          <PageForm action={here} result={result} version={todo.version} button="Bewaar de actie" back={back}>
            <MinutesActionFields
              values={actionValues(result, stored)}
              errors={result?.errors ?? {}}
              parties={parties}
              maatregelen={maatregelen}
            />
            <TextArea
              name="text"
              label="Toelichting (mag leeg blijven)"
              rows={3}
              defaultValue={result?.values['text'] ?? todo.text}
              error={result?.errors['text']}
            />
          </PageForm>
          <p className="blok">
            <LinkButton
              variant="danger"
              small
              href={paths.werkgroepActionWithdrawal(p, werkgroep.id, meeting.id, todo.id)}
            >
              Laat deze actie vervallen
            </LinkButton>
          </p>
        </>
      )}
    </>
  );
}
