import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MaatregelCrumbs } from '~/components/domain/maatregel-crumbs';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, HiddenVersion, Select, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { assignPmSchema } from '~/domain/amount-series/record-schema';
import { cellText } from '~/domain/amount-series/format';
import { fullLabel } from '~/domain/maatregel/label';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { yearIn } from '~/platform/http/path-number';
import { seriesForm } from '~/queries/series/series-form.server';
import { assignPm } from '~/services/series/assign-pm.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `PM ${data?.year ?? ''} - Vijfhoek` },
];

export const loader = guarded('pm:assign', async ({ ctx, programma, params }) => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const form = await seriesForm(ctx, params['maatregelId'] ?? '', range);
  const year = yearIn(params);
  const at = form?.cellIn(year);
  if (!form || !at) throw notFound();
  if (!form.mayAssign) throw forbiddenResponse();
  const { maatregel, parties, mayRecord } = form;
  return { p: programma.key, maatregel, parties, mayRecord, year, ...at };
});

export const action = formAction({
  question: 'pm:assign',
  attempt: ({ params }) => ({
    action: 'pm_assigned',
    object: { kind: 'maatregel', id: params['maatregelId'] ?? null },
  }),
  schema: assignPmSchema,
  run: ({ ctx, params, input }) =>
    assignPm(ctx, { maatregelId: params['maatregelId'] ?? '', year: yearIn(params) }, input),
  next: (_done, { programma }) => withDone(paths.pm(programma.key), 'pm_belegd'),
});

/** Who quantifies this PM, and by when. */
export default function AssignPm() {
  const { p, maatregel, parties, mayRecord, year, cell, assigned } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.pmCell(p, maatregel.id, year);
  const values = result?.values ?? { ...assigned, version: String(assigned?.version ?? 0) };
  const errors = result?.errors ?? {};
  return (
    <>
      <MaatregelCrumbs p={p} maatregel={maatregel} here={{ href: here, label: `PM in ${year}` }} />
      <PageHeader
        title={`Wie vult ${cellText(cell)} in ${year} in?`}
        lead={fullLabel(maatregel)}
        actions={
          mayRecord && cell.kind === 'pm' ? (
            <LinkButton variant="secondary" href={paths.pmAmount(p, maatregel.id, year)}>
              Vul het bedrag in
            </LinkButton>
          ) : null
        }
      />
      <ErrorSummary errors={errors} />
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={result.stale.fields.map(({ name, label, theirs, yours }) => {
            const field = { name, label, theirs, mine: yours, multiline: name === 'note' };
            return name === 'partyId'
              ? {
                  ...field,
                  stored: { mine: result.values['partyId'] ?? '', theirs: assigned?.partyId ?? '' },
                }
              : field;
          })}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={paths.pm(p)}
        />
      ) : (
        <Form method="post" action={here} className="formulier" noValidate>
          <HiddenVersion version={Number(values.version)} />
          <Select
            name="partyId"
            label="Wie vult het in"
            emptyLabel="Kies een partij"
            options={parties.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            defaultValue={values.partyId}
            error={errors['partyId']}
            short
          />
          <DateInput name="dueOn" label="Uiterlijk op" defaultValue={values.dueOn} error={errors['dueOn']} />
          <TextArea
            name="note"
            label="Toelichting (mag leeg blijven)"
            rows={3}
            defaultValue={values.note}
            error={errors['note']}
          />
          <FormActions>
            <SubmitButton>Leg dit vast</SubmitButton>
            <LinkButton variant="bare" href={paths.pm(p)}>
              Terug naar de PM-posten
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
