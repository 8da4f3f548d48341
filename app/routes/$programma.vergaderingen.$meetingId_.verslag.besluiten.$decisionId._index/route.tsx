import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { DecisionFields } from '~/components/domain/decision-fields';
import { decisionValues } from '~/components/domain/decision-values';
import { actionValues } from '~/components/domain/minutes-action-fields';
import { MinutedDecision } from '~/components/domain/minuted-decision';
import { MinutesConflict } from '~/components/domain/minutes-conflict';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { PositionFields, positionValues } from '~/components/domain/position-fields';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { decisionEditSchema } from '~/domain/decision/schema';
import { effectSentence } from '~/messages/decision-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionToEdit } from '~/queries/minutes/minuted-thing.server';
import {
  itemWork,
  maatregelenToChoose,
  partiesToChoose,
  replaceableDecisions,
} from '~/queries/minutes/minutes-work.server';
import { changeDecision } from '~/services/decision/change-decision.server';
import { storedDecision } from './stored-decision';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; decisionId?: string }) =>
  ({ meetingId: params.meetingId ?? '', id: params.decisionId ?? '' }) as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Besluit ${data.decision.number}` : 'Besluit'} - Vijfhoek` },
];

export const loader = guarded('decision:record', async ({ ctx, programma, params }) => {
  const { meetingId, id } = ids(params);
  const found = await decisionToEdit(ctx, meetingId, id);
  if (!found) throw notFound();
  const { meeting, decision, item, actions } = found;
  const [work, parties, money, replaceable] = await Promise.all([
    itemWork(ctx, meetingId, decision.agendaItemId),
    partiesToChoose(ctx, meeting.overlegId),
    maatregelenToChoose(ctx),
    replaceableDecisions(meeting.overlegId, decision.replaces?.id ?? null),
  ]);
  const atWork = decision.effect !== 'geen' && (decision.effect !== 'actie_opdragen' || actions.length > 0);
  const subjects = work?.context.subjects ?? [];
  const discharges = work?.discharges ?? [];
  return {
    p: programma.key,
    meeting,
    decision,
    item,
    atWork,
    subjects,
    discharges,
    parties,
    money,
    replaceable,
  };
});

export const action = formAction({
  question: 'decision:record',
  attempt: ({ params }) => {
    const { meetingId, id } = ids(params);
    return { action: 'decision_changed', object: { kind: 'decision', id }, meetingId };
  },
  schema: decisionEditSchema,
  run: ({ ctx, params, input }) => changeDecision(ctx, { ...ids(params), ...input }),
  next: ({ itemId }, { programma, params }) =>
    withDone(paths.minutes(programma.key, ids(params).meetingId, itemId), 'besluit_bewaard'),
});

export default function EditDecision() {
  const data = useLoaderData<typeof loader>();
  const { p, meeting, decision, item } = data;
  const here = paths.decisionEdit(p, meeting.id, decision.id);
  return (
    <>
      <MinutesCrumbs
        place={minutesPlace(p, meeting)}
        here={{ href: here, label: `Besluit ${decision.number}` }}
      />
      <PageHeader
        title={`Besluit ${decision.number}`}
        lead={item ? `Punt ${item.number} ${item.title}` : undefined}
      />
      {decision.locked ? <Fixed /> : decision.withdrawn ? <Gone /> : <Draft />}
    </>
  );
}

/** Adopted: it stands for life (product rule 5). */
function Fixed() {
  const { p, decision } = useLoaderData<typeof loader>();
  return (
    <>
      <Notice title="Dit besluit staat vast" level={2}>
        Leg een nieuw besluit vast dat dit besluit vervangt, bij een volgende vergadering.
      </Notice>
      <MinutedDecision p={p} decision={decision} />
    </>
  );
}

function Gone() {
  const { p, decision } = useLoaderData<typeof loader>();
  return (
    <>
      <Notice kind="let" title="Dit besluit is vervallen" level={2}>
        Het nummer blijft bij dit besluit en wordt niet opnieuw gebruikt.
      </Notice>
      <MinutedDecision p={p} decision={decision} />
    </>
  );
}

function Draft() {
  const { p, meeting, decision, atWork, subjects, discharges, parties, money, replaceable } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.decisionEdit(p, meeting.id, decision.id);
  const back = paths.minutes(p, meeting.id, decision.agendaItemId);
  if (result?.stale) {
    return (
      <MinutesConflict
        action={here}
        leaveHref={back}
        stale={result.stale}
        result={result}
        stored={{ kind: decision.kind }}
      />
    );
  }
  const errors = result?.errors ?? {};
  return (
    <>
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={here}>
        <div className="formulier">
          <HiddenVersion version={Number(result?.values['version'] ?? decision.version)} />
          <DecisionFields
            values={decisionValues(result, storedDecision(decision))}
            action={actionValues(result, {
              title: '',
              deadline: '',
              noMaatregelReason: '',
              maatregelIds: [],
              roles: {},
            })}
            errors={errors}
            subjects={subjects}
            discharges={discharges}
            parties={parties}
            years={money.years}
            maatregelen={money.maatregelen}
            replaceable={replaceable}
            {...(atWork ? { fixedEffect: effectSentence(decision) } : {})}
          />
        </div>
        <Section title="Standpunten van de partijen">
          <PositionFields
            parties={parties.participants}
            values={positionValues(result, decision.positions)}
            errors={errors}
          />
        </Section>
        <FormActions>
          <SubmitButton>Bewaar het besluit</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
      {atWork ? null : (
        <p className="blok">
          <LinkButton variant="danger" small href={paths.decisionWithdrawal(p, meeting.id, decision.id)}>
            Laat dit besluit vervallen
          </LinkButton>
        </p>
      )}
    </>
  );
}
