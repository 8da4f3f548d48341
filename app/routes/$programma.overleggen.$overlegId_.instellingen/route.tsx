import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FieldRow } from '~/components/forms/field';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, NumberInput, TextInput, TimeInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { overlegSchema } from '~/domain/overleg/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { overlegSettings } from '~/queries/overleg/overleg-settings.server';
import { changeOverleg } from '~/services/overleg/change-overleg.server';
import { ParticipantRows, StandingRows } from './rows';
import { SettingsConflict } from './settings-conflict';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const overlegOf = (params: { overlegId?: string }) => params.overlegId ?? '';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Instellingen ${data?.settings.shortName ?? ''} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const settings = await overlegSettings(ctx, overlegOf(params));
  if (!settings) throw notFound();
  return { p: programma.key, settings };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const overlegId = overlegOf(params);
    return { action: 'overleg_changed', object: { kind: 'overleg', id: overlegId }, overlegId };
  },
  schema: overlegSchema,
  run: ({ ctx, params, input }) => changeOverleg(ctx, overlegOf(params), input),
  next: (_value, { programma, params }) =>
    withDone(paths.overleg(programma.key, overlegOf(params)), 'overleg_bewaard'),
});

export default function OverlegSettings() {
  const { p, settings } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.errors ?? {};
  const value = (name: 'defaultPlace' | 'defaultStartTime') => result?.values[name] ?? settings[name];
  const back = paths.overleg(p, settings.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: back, label: settings.shortName },
          { href: paths.overlegSettings(p, settings.id), label: 'Instellingen' },
        ]}
      />
      <PageHeader
        title={`Instellingen van ${settings.shortName}`}
        lead="Een nieuwe vergadering begint hiermee. Agenda's die er al zijn blijven zoals ze zijn."
      />
      {result?.stale ? <SettingsConflict stale={result.stale} /> : <ErrorSummary errors={result?.errors} />}
      <Form className="formulier formulier--breed" method="post">
        {/* After a conflict the version is the one that stands now: who saves again has seen both. */}
        <HiddenVersion
          version={result?.stale?.version ?? Number(result?.values['version'] ?? settings.version)}
        />
        <Section title="Meestal">
          <FieldRow>
            <TimeInput
              name="defaultStartTime"
              label="Begint om"
              defaultValue={value('defaultStartTime')}
              error={errors['defaultStartTime']}
            />
            <NumberInput
              name="defaultMinutes"
              label="Duur in minuten"
              maxLength={9}
              defaultValue={result?.values['defaultMinutes'] ?? settings.defaultMinutes}
              error={errors['defaultMinutes']}
            />
            <TextInput
              name="defaultPlace"
              label="Plaats"
              defaultValue={value('defaultPlace')}
              error={errors['defaultPlace']}
            />
          </FieldRow>
        </Section>
        <Section title="Vaste punten">
          <p className="hulp">
            Deze punten stelt elke nieuwe agenda zelf voor. Maak een titel leeg om het punt weg te halen.
          </p>
          <StandingRows items={settings.standingItems} lists={result?.lists} errors={errors} />
        </Section>
        <Section title="Wie meedoet en wie voorzit">
          <p className="hulp">
            Geef wie om de beurt voorzit een nummer: 1 begint, daarna 2. Wie na de vorige voorzitter komt, is
            aan de beurt.
          </p>
          <ParticipantRows parties={settings.parties} lists={result?.lists} errors={errors} />
        </Section>
        <FormActions>
          <SubmitButton>Bewaar de instellingen</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
        {Object.keys(errors).length > 0 ? <Notice level={3} title="Er is nog niets veranderd." /> : null}
      </Form>
    </>
  );
}
