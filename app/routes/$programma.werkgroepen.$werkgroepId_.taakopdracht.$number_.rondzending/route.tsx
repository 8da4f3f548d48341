import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ReasonsNot } from '~/components/domain/reasons-not';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { CheckboxGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { sendRoundSchema } from '~/domain/taakopdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { roundPage } from '~/queries/taakopdracht/round-page.server';
import { sendRound } from '~/services/taakopdracht/send-round.server';

const at = (params: { werkgroepId?: string; number?: string }) => ({
  werkgroepId: params.werkgroepId ?? '',
  number: numberIn(params),
});

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Stuur een taakopdracht rond - Vijfhoek' }];

export const loader = guarded('taakopdracht:put-round', async ({ ctx, programma, params }) => {
  const { werkgroepId, number } = at(params);
  const page = await roundPage(ctx, werkgroepId, number);
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'taakopdracht:put-round',
  attempt: () => ({ action: 'taakopdracht_sent_round', object: { kind: 'taakopdracht', id: null } }),
  schema: sendRoundSchema,
  run: ({ ctx, params, input }) => sendRound(ctx, at(params), input),
  next: (_sent, { programma, params }) => {
    const { werkgroepId, number } = at(params);
    return withDone(paths.taakopdracht(programma.key, werkgroepId, number), 'taakopdracht_rondgestuurd');
  },
});

export default function SendRound() {
  const { p, werkgroep, overleg, number, version, parties, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors ?? {};
  const back = paths.taakopdracht(p, werkgroep.id, number);
  const asked = result ? (result.lists['partyIds[]'] ?? []) : parties.map(({ id }) => id);
  return (
    <>
      <TaakopdrachtCrumbs
        p={p}
        werkgroep={werkgroep}
        number={number}
        here={{ href: paths.taakopdrachtRound(p, werkgroep.id, number), label: 'Rondsturen' }}
      />
      <PageHeader
        title={`Stuur versie ${number} rond`}
        lead={`Daarna lezen de deelnemers van ${overleg.shortName} en alle werkgroepen de opdracht van ${werkgroep.name}. De tekst verandert dan niet meer; een wijziging wordt een nieuwe versie.`}
      />
      {reasons.length > 0 ? null : <ErrorSummary errors={result?.errors} />}
      {reasons.length > 0 ? (
        <ReasonsNot title="Rondsturen kan nog niet" reasons={reasons}>
          <LinkButton variant="secondary" href={back}>
            Terug naar de opdracht
          </LinkButton>
        </ReasonsNot>
      ) : (
        <Form className="formulier" method="post">
          <HiddenVersion version={Number(result?.values['version'] ?? version)} />
          <CheckboxGroup
            name="partyIds[]"
            legend="Wie vraagt u om opmerkingen?"
            hint="Ieder krijgt een mail met een link. Vinkt u niemand aan, dan gaat de opdracht alleen ter lezing rond."
            error={errors['partyIds']}
            defaultValues={asked}
            options={parties.map(({ id, shortName, name }) => ({
              value: id,
              label: shortName,
              ...(name === shortName ? {} : { hint: name }),
            }))}
          />
          <DateInput
            name="until"
            label="Opmerkingen kunnen tot en met"
            defaultValue={result?.values['until']}
            error={errors['until']}
          />
          <TextArea
            name="explanation"
            label="Waar moeten zij op letten?"
            hint="Mag leeg blijven."
            rows={3}
            defaultValue={result?.values['explanation']}
            error={errors['explanation']}
          />
          <FormActions>
            <SubmitButton busyLabel="Bezig met versturen">Stuur versie {number} rond</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder te versturen
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
