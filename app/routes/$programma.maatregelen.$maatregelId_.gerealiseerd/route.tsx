import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MaatregelCrumbs } from '~/components/domain/maatregel-crumbs';
import { RecordFields } from '~/components/domain/record-fields';
import { DateInput, Select, TextInput } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { PageHeader } from '~/components/ui/page-header';
import { realisedSchema } from '~/domain/amount-series/record-schema';
import { yearsIn } from '~/domain/amount-series/series';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { fullLabel } from '~/domain/maatregel/label';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { seriesForm } from '~/queries/series/series-form.server';
import { recordRealised } from '~/services/series/record-realised.server';

export const meta: MetaFunction = () => [{ title: 'Gerealiseerd - Vijfhoek' }];

export const loader = guarded('series:record', async ({ ctx, programma, params }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const form = await seriesForm(ctx, params['maatregelId'] ?? '', range);
  if (!form) throw notFound();
  if (!form.mayRecord) throw forbiddenResponse();
  const { maatregel, parties } = form;
  return { p: programma.key, maatregel, parties, range, today: amsterdamDate(ctx.now) };
});

export const action = formAction({
  question: 'series:record',
  attempt: ({ params }) => ({
    action: 'series_realised',
    object: { kind: 'maatregel', id: params['maatregelId'] ?? null },
  }),
  schema: realisedSchema,
  run: ({ ctx, params, input }) => recordRealised(ctx, params['maatregelId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.maatregel(programma.key, id), 'gerealiseerd_bewaard'),
});

/** What a maatregel really yielded, as somebody reported it. */
export default function RecordRealised() {
  const { p, maatregel, parties, range, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.realised(p, maatregel.id);
  const values = result?.values ?? {};
  const errors = result?.errors ?? {};
  return (
    <>
      <MaatregelCrumbs p={p} maatregel={maatregel} here={{ href: here, label: 'Gerealiseerd' }} />
      <PageHeader title="Wat is er gerealiseerd?" lead={fullLabel(maatregel)} />
      <PageForm
        action={here}
        result={result}
        errorTitle="Dit is niet bewaard"
        button="Bewaar wat is gerealiseerd"
        back={paths.maatregel(p, maatregel.id)}
      >
        <Select
          name="partyId"
          label="Wie meldt het"
          emptyLabel="Kies een partij"
          options={parties.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          defaultValue={values['partyId']}
          error={errors['partyId']}
          short
        />
        <DateInput
          name="date"
          label="Gemeld op"
          defaultValue={values['date'] ?? today}
          error={errors['date']}
        />
        <fieldset className="veld" id="veld-cells" tabIndex={-1}>
          <legend>
            Gerealiseerd, in miljoen euro
            <span className="hulp">Laat een jaar leeg als het nog niet bekend is.</span>
          </legend>
          {errors['cells'] ? <p className="fout">{errors['cells']}</p> : null}
          <div className="reeks-velden">
            {yearsIn(range).map((year) => (
              <TextInput
                key={year}
                name={`cell-${year}`}
                label={String(year)}
                short
                autoComplete="off"
                defaultValue={values[`cell-${year}`]}
                error={errors[`cell-${year}`]}
              />
            ))}
          </div>
        </fieldset>
        <RecordFields values={values} errors={errors} why="Wat zeggen deze bedragen?" />
      </PageForm>
    </>
  );
}
