import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ReasonsNot } from '~/components/domain/reasons-not';
import { TaakopdrachtCrumbs } from '~/components/domain/taakopdracht-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import { draftSchema } from '~/domain/taakopdracht/schema';
import { taakopdrachtStateWords } from '~/messages/states';
import { opdrachtFieldWords } from '~/messages/taakopdracht-fields';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { draftPage } from '~/queries/taakopdracht/draft-page.server';
import { draftVersion } from '~/services/taakopdracht/draft-version.server';

const werkgroepOf = (params: { werkgroepId?: string }) => params.werkgroepId ?? '';

export const meta: MetaFunction<typeof loader> = () => [
  { title: 'Nieuwe versie van een taakopdracht - Vijfhoek' },
];

export const loader = guarded('taakopdracht:write', async ({ ctx, programma, params }) => {
  const page = await draftPage(ctx, werkgroepOf(params));
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'taakopdracht:write',
  attempt: () => ({ action: 'taakopdracht_drafted', object: { kind: 'taakopdracht', id: null } }),
  schema: draftSchema,
  run: ({ ctx, params, input }) => draftVersion(ctx, { werkgroepId: werkgroepOf(params), ...input }),
  next: ({ number }, { programma, params }) =>
    withDone(paths.taakopdrachtEdit(programma.key, werkgroepOf(params), number), 'taakopdracht_gemaakt'),
});

export default function NewTaakopdracht() {
  const { p, werkgroep, newest, concept, reasons } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = { href: paths.newTaakopdracht(p, werkgroep.id), label: 'Nieuwe versie' };
  const back = newest ? paths.taakopdracht(p, werkgroep.id, newest.number) : paths.werkgroep(p, werkgroep.id);
  return (
    <>
      <TaakopdrachtCrumbs p={p} werkgroep={werkgroep} number={newest?.number} here={here} />
      <PageHeader
        title={newest ? `Maak versie ${newest.number + 1}` : 'Schrijf de eerste taakopdracht'}
        lead={
          newest
            ? `De nieuwe versie begint met de tekst van versie ${newest.number} (${taakopdrachtStateWords[newest.state]}). Die versie blijft gelden tot het overleg de nieuwe vaststelt.`
            : `Werkgroep ${werkgroep.name} heeft nog geen taakopdracht.`
        }
      />
      {reasons.length > 0 ? null : <ErrorSummary errors={result?.errors} />}
      {reasons.length > 0 ? (
        <ReasonsNot title="Een nieuwe versie kan nu niet" reasons={reasons}>
          {concept === null ? null : (
            <LinkButton variant="secondary" href={paths.taakopdracht(p, werkgroep.id, concept)}>
              Naar het concept
            </LinkButton>
          )}
        </ReasonsNot>
      ) : (
        <Form className="formulier" method="post">
          {newest ? (
            <TextArea
              name="note"
              label={opdrachtFieldWords.note}
              hint="In één of twee zinnen, voor wie de versies naast elkaar legt. Mag ook later."
              rows={3}
              defaultValue={result?.values['note']}
              error={result?.errors['note']}
            />
          ) : null}
          <FormActions>
            <SubmitButton>{newest ? `Maak versie ${newest.number + 1}` : 'Begin met schrijven'}</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}
