import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MaatregelCrumbs } from '~/components/domain/maatregel-crumbs';
import { RecordFields } from '~/components/domain/record-fields';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { NumberInput, Select } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { quantifySchema } from '~/domain/amount-series/record-schema';
import { cellSentence } from '~/domain/amount-series/format';
import { fullLabel } from '~/domain/maatregel/label';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { yearIn } from '~/platform/http/path-number';
import { seriesForm } from '~/queries/series/series-form.server';
import { quantifyPm } from '~/services/series/quantify-pm.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Bedrag voor ${data?.year ?? ''} - Vijfhoek` },
];

export const loader = guarded('series:record', async ({ ctx, programma, params }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const form = await seriesForm(ctx, params['maatregelId'] ?? '', range);
  const year = yearIn(params);
  const at = form?.cellIn(year);
  if (!form || !at) throw notFound();
  if (!form.mayRecord) throw forbiddenResponse();
  const { maatregel, decisions } = form;
  return { p: programma.key, maatregel, decisions, year, cell: at.cell };
});

export const action = formAction({
  question: 'series:record',
  attempt: ({ params }) => ({
    action: 'series_quantified',
    object: { kind: 'maatregel', id: params['maatregelId'] ?? null },
  }),
  schema: quantifySchema,
  run: ({ ctx, params, input }) =>
    quantifyPm(ctx, { maatregelId: params['maatregelId'] ?? '', year: yearIn(params) }, input),
  next: ({ id, holds }, { programma }) =>
    withDone(paths.maatregel(programma.key, id), holds ? 'pm_ingevuld' : 'pm_voorgesteld'),
});

/** Gives a PM its amount. */
export default function QuantifyPm() {
  const { p, maatregel, decisions, year, cell } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.pmAmount(p, maatregel.id, year);
  const values = result?.values ?? {};
  const errors = result?.errors ?? {};
  return (
    <>
      <MaatregelCrumbs p={p} maatregel={maatregel} here={{ href: here, label: `Bedrag voor ${year}` }} />
      <PageHeader
        title={`Vul ${year} in`}
        lead={fullLabel(maatregel)}
        facts={[`nu geldt: ${cellSentence(cell)}`]}
      />
      <ErrorSummary errors={errors} title="Het bedrag is niet bewaard" />
      <p className="tekst">
        Een reeks verandert alleen door een besluit. Kies het besluit dat om dit bedrag vroeg: dan geldt het
        meteen. Zonder besluit wordt het een voorstel, dat pas geldt als het overleg erover besluit.
      </p>
      <Form method="post" action={here} className="formulier" noValidate>
        <NumberInput
          name="amount"
          label="Bedrag, in miljoen euro"
          hint="Opbrengst zonder teken, kosten met een min: 36, 36,5 of −47."
          decimal
          defaultValue={values['amount']}
          error={errors['amount']}
        />
        <Select
          name="decisionId"
          label="Besluit"
          emptyLabel="geen besluit: het wordt een voorstel"
          options={decisions.map(({ id, number, text }) => ({
            value: id,
            label: `${number}: ${text.slice(0, 80)}`,
          }))}
          defaultValue={values['decisionId']}
          error={errors['decisionId']}
        />
        <RecordFields values={values} errors={errors} why="Hoe is het berekend?" />
        <FormActions>
          <SubmitButton>Bewaar het bedrag</SubmitButton>
          <LinkButton variant="bare" href={paths.maatregel(p, maatregel.id)}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
