import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { DecisionFields } from '~/components/domain/decision-fields';
import { decisionValues } from '~/components/domain/decision-values';
import { actionValues } from '~/components/domain/minutes-action-fields';
import { MinutesCrumbs, minutesPlace } from '~/components/domain/minutes-crumbs';
import { PositionFields, positionValues } from '~/components/domain/position-fields';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Disclosure } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { adoptingIn } from '~/domain/decision/adopting';
import { effectsFor } from '~/domain/decision/effects';
import { decisionSchema } from '~/domain/decision/schema';
import type { Offer } from '~/domain/minutes/effect-choices';
import type { LineContext } from '~/domain/minutes/parsed-line';
import { planLines } from '~/domain/minutes/lines';
import { proposalReason } from '~/messages/fiche';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import {
  itemWork,
  maatregelenToChoose,
  partiesToChoose,
  replaceableDecisions,
  type MaatregelenToChoose,
} from '~/queries/minutes/minutes-work.server';
import { proposalsAt, type SeriesProposal } from '~/queries/fiche/proposals-at.server';
import { recordDecision } from '~/services/decision/record-decision.server';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  ({ meetingId: params.meetingId ?? '', itemId: params.itemId ?? '' }) as const;

export const meta: MetaFunction = () => [{ title: 'Leg een besluit vast - Vijfhoek' }];

export const loader = guarded('decision:record', async ({ ctx, programma, params, request }) => {
  const { meetingId, itemId } = ids(params);
  const work = await itemWork(ctx, meetingId, itemId);
  if (!work) throw notFound();
  const { meeting, item, context, offers, discharges } = work;
  const [parties, money, replaceable, proposals] = await Promise.all([
    partiesToChoose(ctx, meeting.overlegId),
    maatregelenToChoose(ctx),
    replaceableDecisions(meeting.overlegId, null),
    proposalsAt(ctx, itemId),
  ]);
  const typed = new URL(request.url).searchParams.get('regel') ?? '';
  const filled = withProposal(fromLine(typed, context, offers, money), proposals);
  const { subjects } = context;
  return {
    p: programma.key,
    meeting,
    item,
    subjects,
    discharges,
    parties,
    money,
    replaceable,
    proposals,
    filled,
  };
});

export const action = formAction({
  question: 'decision:record',
  attempt: ({ params }) => ({
    action: 'decision_recorded',
    object: { kind: 'decision', id: null },
    meetingId: ids(params).meetingId,
  }),
  schema: decisionSchema,
  run: ({ ctx, params, input }) => recordDecision(ctx, { ...ids(params), ...input }),
  next: (_done, { programma, params }) => {
    const { meetingId, itemId } = ids(params);
    return withDone(paths.minutes(programma.key, meetingId, itemId), 'besluit_vastgelegd');
  },
});

/** What the line box had already, and what the agendapunt offers. */
function fromLine(typed: string, context: LineContext, offers: readonly Offer[], money: MaatregelenToChoose) {
  const plan = planLines(typed, context);
  const line = plan.ok ? plan.planned[0] : undefined;
  const subjects = line?.kind === 'decision' ? line.subjects : [];
  const kind = line?.kind === 'decision' ? line.decisionKind : 'stelt_vast';
  const ofKind = (wanted: string) =>
    [...subjects, ...offers].filter((one) => one.kind === wanted).map((one) => one.id);
  const maatregel = subjects.find((one) => one.kind === 'maatregel')?.id ?? '';
  const about =
    maatregel !== ''
      ? 'maatregel'
      : ofKind('taakopdracht').length > 0
        ? 'taakopdracht'
        : ofKind('verslag').length > 0
          ? 'verslag'
          : ofKind('bouwsteen').length > 0
            ? 'bouwsteen'
            : null;
  // Of nothing that can be adopted it is most often only recorded.
  const fitting = effectsFor(kind, about);
  // An agendapunt about a taakopdracht that is adopted already is there for decharge.
  const decharge = offers.find((one) => one.kind === 'decharge')?.id;
  const discharges = decharge !== undefined && about === null && kind === 'stelt_vast';
  const escalatie = ofKind('escalatie')[0];
  const answers =
    escalatie !== undefined &&
    about === null &&
    effectsFor(kind, 'escalatie').includes('escalatie_beantwoorden');
  const usual = about === null && fitting.includes('geen') ? 'geen' : (fitting[0] ?? 'geen');
  const effect = answers ? 'escalatie_beantwoorden' : discharges ? 'decharge_verlenen' : usual;
  const adopting = adoptingIn(line?.kind === 'decision' ? line.text : '');
  const cells = money.maatregelen.find((one) => one.id === maatregel)?.cells ?? {};
  return {
    kind,
    text: line?.kind === 'decision' ? line.text : '',
    effect,
    noEffectReason: line?.kind === 'decision' ? (line.noEffectReason ?? '') : '',
    taakopdrachten: ofKind('taakopdracht'),
    withRemarks: adopting.withRemarks ? 'ja' : '',
    versionLabel: adopting.label,
    decharge: decharge ?? '',
    bouwstenen: ofKind('bouwsteen'),
    escalatie: escalatie ?? '',
    escalatieAnswer: '',
    escalatieEffect: '',
    verslag: ofKind('verslag')[0] ?? '',
    maatregel,
    fiche: '',
    about: subjects.map((one) => `${one.kind}:${one.id}`),
    cells,
    seriesReason: '',
    heldOverTo: 'next',
    replacesId: '',
  };
}

/** An agendapunt about one fiche is there for its reeks: that is what the form begins with (product rule 4). */
function withProposal(filled: ReturnType<typeof fromLine>, proposals: readonly SeriesProposal[]) {
  const fitting = proposals.filter(
    ({ maatregelId }) => filled.maatregel === '' || maatregelId === filled.maatregel,
  );
  const [proposal] = fitting;
  if (!proposal || fitting.length > 1) return filled;
  const { id, maatregelId, cells } = proposal;
  return { ...filled, maatregel: maatregelId, fiche: id, cells, seriesReason: proposalReason(proposal) };
}

const noAction = { title: '', deadline: '', noMaatregelReason: '', maatregelIds: [], roles: {} };

export default function NewDecision() {
  const { p, meeting, item, subjects, discharges, parties, money, replaceable, proposals, filled } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors ?? {};
  const positionErrors = Object.keys(errors).some((name) => /^(position|note|until)-/.test(name));
  const here = paths.newDecision(p, meeting.id, item.id);
  return (
    <>
      <MinutesCrumbs place={minutesPlace(p, meeting)} here={{ href: here, label: 'Besluit' }} />
      <PageHeader title={`Besluit bij punt ${item.number}`} lead={item.title} />
      <ErrorSummary errors={result?.errors} />
      <Form method="post" action={here} className="formulier">
        <DecisionFields
          values={decisionValues(result, filled)}
          action={actionValues(result, noAction)}
          errors={errors}
          subjects={subjects}
          discharges={discharges}
          parties={parties}
          years={money.years}
          maatregelen={money.maatregelen}
          replaceable={replaceable}
          proposals={proposals}
        />
        <Disclosure summary="Standpunten van de partijen" open={positionErrors}>
          <PositionFields
            parties={parties.participants}
            values={positionValues(result, [])}
            errors={errors}
          />
        </Disclosure>
        <FormActions>
          <SubmitButton>Leg het besluit vast</SubmitButton>
          <LinkButton variant="bare" href={paths.minutes(p, meeting.id, item.id)}>
            Terug naar het verslag
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
