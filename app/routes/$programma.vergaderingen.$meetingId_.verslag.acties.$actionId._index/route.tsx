import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import {
  ActionOriginFields,
  actionValues,
  MinutesActionFields,
} from '~/components/domain/minutes-action-fields';
import { MinutesConflict } from '~/components/domain/minutes-conflict';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { minutesActionEditSchema } from '~/domain/action-item/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionToEdit, decisionsOfItem } from '~/queries/minutes/minuted-thing.server';
import { maatregelenToChoose, partiesToChoose, peopleToName } from '~/queries/minutes/minutes-work.server';
import { changeAction } from '~/services/action-item/change-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; actionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.actionId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Wijzig de actie - Vijfhoek' }];

export const loader = guarded('minutes:write', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const found = await actionToEdit(ctx, meetingId, id);
  if (!found) throw notFound();
  const { meeting, item, action: todo } = found;
  const [parties, { maatregelen }, decisions, people] = await Promise.all([
    partiesToChoose(ctx, meeting.overlegId),
    maatregelenToChoose(ctx),
    decisionsOfItem(todo.agendaItemId ?? ''),
    peopleToName(ctx),
  ]);
  return { p: programma.key, meeting, item, todo, parties, maatregelen, decisions, people };
});

export const action = formAction({
  question: 'minutes:write',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'action_changed', object: { kind: 'action', id }, meetingId };
  },
  schema: minutesActionEditSchema,
  run: ({ ctx, params, input }) => changeAction(ctx, { ...ids(params), ...input }),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'actie_bewaard'),
});

export default function EditAction() {
  const { p, meeting, item, todo, parties, maatregelen, decisions, people } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.actionEdit(p, meeting.id, todo.id);
  const back = paths.minutes(p, meeting.id, todo.agendaItemId ?? undefined);
  const stored = {
    title: todo.title,
    deadline: todo.deadline ?? '',
    noMaatregelReason: todo.noMaatregelReason ?? '',
    maatregelIds: todo.maatregelen.map((one) => one.id),
    roles: Object.fromEntries(todo.roles.map((role) => [role.party.id, role.kind])),
  };
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Wijzig de actie' }} />
      <PageHeader title="Wijzig de actie" lead={item ? `Punt ${item.number} ${item.title}` : undefined} />
      {todo.withdrawn ? <Notice kind="let" level={2} title="Deze actie is vervallen" /> : null}
      {result?.stale ? (
        <MinutesConflict action={here} leaveHref={back} stale={result.stale} result={result} />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          <Form method="post" action={here} className="formulier">
            <HiddenVersion version={Number(result?.values['version'] ?? todo.version)} />
            <MinutesActionFields
              values={actionValues(result, stored)}
              errors={result?.errors ?? {}}
              parties={parties}
              maatregelen={maatregelen}
            />
            <ActionOriginFields
              values={{
                text: result?.values['text'] ?? todo.text,
                decisionId: result?.values['decisionId'] ?? todo.decision?.id ?? '',
                personId: result?.values['personId'] ?? todo.person?.id ?? '',
              }}
              errors={result?.errors ?? {}}
              decisions={decisions}
              people={people}
            />
            <FormActions>
              <SubmitButton>Bewaar de actie</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Terug zonder te bewaren
              </LinkButton>
            </FormActions>
          </Form>
          {todo.withdrawn ? null : (
            <p className="blok">
              <LinkButton variant="danger" small href={paths.actionWithdrawal(p, meeting.id, todo.id)}>
                Laat deze actie vervallen
              </LinkButton>
            </p>
          )}
        </>
      )}
    </>
  );
}
