import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ReasonsNot } from '~/components/domain/reasons-not';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { NumberInput, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { placeSchema } from '~/domain/taakopdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { placePage } from '~/queries/taakopdracht/place-page.server';
import { placeVersion } from '~/services/taakopdracht/place-version.server';

const at = (params: { werkgroepId?: string; number?: string }) => ({
  werkgroepId: params.werkgroepId ?? '',
  number: numberIn(params),
});

export const meta: MetaFunction<typeof loader> = () => [
  { title: 'Zet een taakopdracht op de agenda - Vijfhoek' },
];

export const loader = guarded('taakopdracht:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, number } = at(params);
  const page = await placePage(ctx, werkgroepId, number);
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'taakopdracht:write',
  attempt: () => ({ action: 'item_added', object: { kind: 'taakopdracht', id: null } }),
  schema: placeSchema,
  run: ({ ctx, params, input: { target, ...texts } }) =>
    placeVersion(ctx, at(params), { meetingId: target, ...texts }),
  next: ({ itemId, meetingId }, { programma: { key }, params }) => {
    if (meetingId !== null)
      return withDone(`${paths.meeting(key, meetingId)}?punt=${itemId}#punt-${itemId}`, 'punt_geagendeerd');
    const { werkgroepId, number } = at(params);
    return withDone(paths.taakopdracht(key, werkgroepId, number), 'punt_geparkeerd');
  },
});

export default function PlaceTaakopdracht() {
  const { p, werkgroep, overleg, number, discharging, targets, reasons, open } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors ?? {};
  const back = paths.taakopdracht(p, werkgroep.id, number);
  const title = discharging ? `Decharge van werkgroep ${werkgroep.name}` : `Taakopdracht ${werkgroep.name}`;
  return (
    <>
      <TaakopdrachtCrumbs
        p={p}
        werkgroep={werkgroep}
        number={number}
        here={{ href: paths.taakopdrachtAgenda(p, werkgroep.id, number), label: 'Op de agenda' }}
      />
      <PageHeader
        title={`Zet versie ${number} op de agenda`}
        lead={
          discharging
            ? `${overleg.shortName} besluit dan of de werkgroep klaar is. Het punt hangt aan precies deze versie.`
            : `${overleg.shortName} stelt dan precies deze versie vast. De opdracht gaat met de agenda mee.`
        }
      />
      {reasons.length > 0 ? null : <ErrorSummary errors={result?.errors} />}
      {reasons.length > 0 ? (
        <ReasonsNot
          title="Dit kan nu niet op de agenda"
          reasons={reasons}
          params={{ numbers: open.join(', ') }}
        >
          <LinkButton variant="secondary" href={back}>
            Terug naar de opdracht
          </LinkButton>
        </ReasonsNot>
      ) : (
        <Form className="formulier" method="post">
          <RadioGroup
            name="target"
            legend="Op welke agenda?"
            hint={
              targets.length === 0
                ? `Op de parkeerlijst ziet de secretaris van ${overleg.shortName} het.`
                : undefined
            }
            error={errors['target']}
            defaultValue={result?.values['target'] ?? targets[0]?.id ?? 'parkeerlijst'}
            options={[
              ...targets.map(({ id, date, sent }) => ({
                value: id,
                label: `${overleg.shortName}, ${formatDateWithWeekday(date)}`,
                ...(sent ? { hint: 'De agenda is al verstuurd: het punt komt in een nazending.' } : {}),
              })),
              { value: 'parkeerlijst', label: `De parkeerlijst van ${overleg.shortName}` },
            ]}
          />
          <TextInput
            name="title"
            label="Titel van het agendapunt"
            defaultValue={result?.values['title'] ?? title}
            error={errors['title']}
          />
          <NumberInput
            name="minutes"
            label="Minuten"
            defaultValue={result?.values['minutes'] ?? '10'}
            error={errors['minutes']}
          />
          <FormActions>
            <SubmitButton>Zet op de agenda</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
