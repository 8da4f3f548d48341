import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ReasonsNot } from '~/components/domain/reasons-not';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { taakopdrachtSchema } from '~/domain/taakopdracht/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { editPage } from '~/queries/taakopdracht/edit-page.server';
import { changeVersion } from '~/services/taakopdracht/change-version.server';
import { OpdrachtConflict } from './opdracht-conflict';
import { OpdrachtFields } from './opdracht-fields';
import { opdrachtValues } from './opdracht-values';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const at = (params: { werkgroepId?: string; number?: string }) => ({
  werkgroepId: params.werkgroepId ?? '',
  number: numberIn(params),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Schrijf aan taakopdracht ${data?.werkgroep.name ?? ''} - Vijfhoek` },
];

export const loader = guarded('taakopdracht:write', async ({ ctx, programma, params }) => {
  const { werkgroepId, number } = at(params);
  const range = { from: programma.firstYear, to: programma.lastYear };
  const page = await editPage(ctx, werkgroepId, number, range);
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'taakopdracht:write',
  attempt: () => ({ action: 'taakopdracht_changed', object: { kind: 'taakopdracht', id: null } }),
  schema: taakopdrachtSchema,
  run: ({ ctx, params, input }) => changeVersion(ctx, at(params), input),
  next: ({ number }, { programma, params }) =>
    withDone(paths.taakopdracht(programma.key, at(params).werkgroepId, number), 'taakopdracht_bewaard'),
});

export default function EditTaakopdracht() {
  const data = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { p, werkgroep, number, reasons, stored } = data;
  const here = paths.taakopdrachtEdit(p, werkgroep.id, number);
  const back = paths.taakopdracht(p, werkgroep.id, number);
  const crumbs = (
    <TaakopdrachtCrumbs
      p={p}
      werkgroep={werkgroep}
      number={number}
      here={{ href: here, label: 'Schrijven' }}
    />
  );
  if (result?.stale) {
    return (
      <>
        {crumbs}
        <OpdrachtConflict data={data} stale={result.stale} action={here} leaveHref={back} />
      </>
    );
  }
  return (
    <>
      {crumbs}
      <PageHeader
        title={`Schrijf aan versie ${number}`}
        lead={`Taakopdracht van werkgroep ${werkgroep.name}. Zolang het een concept is, zien alleen de werkgroep en de secretarissen het.`}
      />
      {reasons.length > 0 ? null : <ErrorSummary errors={result?.errors} />}
      {reasons.length > 0 ? (
        <>
          <ReasonsNot title="Deze versie verandert niet meer" reasons={reasons}>
            <LinkButton variant="secondary" href={back}>
              Terug naar de opdracht
            </LinkButton>
          </ReasonsNot>
          {result ? (
            <section className="formulier blok" aria-labelledby="geschreven">
              <h2 id="geschreven">Wat u schreef</h2>
              <p>Dit is niet bewaard. Neem het over in een nieuwe versie.</p>
              <OpdrachtFields data={data} values={opdrachtValues(result, stored)} errors={{}} />
            </section>
          ) : null}
        </>
      ) : (
        <Form className="formulier" method="post">
          <HiddenVersion version={Number(result?.values['version'] ?? stored.version)} />
          <OpdrachtFields data={data} values={opdrachtValues(result, stored)} errors={result?.errors ?? {}} />
          <FormActions>
            <SubmitButton>Bewaar de tekst</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder te bewaren
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
