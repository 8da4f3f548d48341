import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenContent } from '~/components/domain/bouwsteen-content';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { WorkTabs } from '~/components/domain/work-tabs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { fieldId } from '~/components/forms/field-ids';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { CheckList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { submissionSchema } from '~/domain/bouwsteen/handling-schema';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { ficheGaps } from '~/queries/fiche/fiche-gaps.server';
import { submitBouwsteen } from '~/services/bouwsteen/submit-bouwsteen.server';
import { IncompleteFiches } from './incomplete-fiches';

export { freshAfterRefusal as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Dien de bouwsteen in - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:write', async ({ ctx, programma, params }) => {
  const page = await workPage(ctx, idOf(params));
  if (!page) throw notFound();
  return {
    ...page,
    p: programma.key,
    incomplete: await ficheGaps(ctx, idOf(params)),
    closed: page.closed.map((code) => refusalSentence({ code })),
    problems: page.problems.map((problem) => ({
      field: problem.field ?? '',
      sentence: refusalSentence(problem),
    })),
  };
});

export const action = formAction({
  question: 'bouwsteen:write',
  attempt: ({ params }) => ({
    action: 'bouwsteen_submitted',
    object: { kind: 'bouwsteen', id: idOf(params) },
  }),
  schema: submissionSchema,
  run: ({ ctx, params, input }) => submitBouwsteen(ctx, idOf(params), input),
  next: (_value, { programma, params }) =>
    withDone(paths.bouwsteen(programma.key, idOf(params)), 'bouwsteen_ingediend'),
});

export default function SubmitBouwsteen() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, overleg, bouwsteen, number, files, fiches, parts, problems, closed } = data;
  const result = useActionData<typeof action>();
  const here = paths.bouwsteenSubmission(p, bouwsteen.id);
  /** Where what is missing is mended. */
  const mend = (field: string): string =>
    field === 'bestanden'
      ? paths.bouwsteenFiles(p, bouwsteen.id)
      : field.startsWith('why-')
        ? `${paths.bouwsteenParts(p, bouwsteen.id)}#${fieldId(field)}`
        : paths.bouwsteenParts(p, bouwsteen.id);
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: here, label: 'Indienen' }}
      />
      <PageHeader
        title={`Bouwsteen ${bouwsteenLabel(bouwsteen)}: ${bouwsteen.title}`}
        facts={[<b key="versie">{`Versie ${number}`}</b>, 'nog niet ingediend']}
      />
      <WorkTabs p={p} bouwsteenId={bouwsteen.id} current="indiening" files={files} parts={parts} />
      {closed.length > 0 ? (
        <Notice kind="let">{closed.join(' ')}</Notice>
      ) : (
        <>
          <ErrorSummary
            errors={result?.errors}
            title="De bouwsteen is nog niet ingediend"
            hrefFor={(name) => (name === 'note' ? `#${fieldId(name)}` : mend(name))}
          />
          {problems.length > 0 && !result ? (
            <Section title="Eerst nog doen">
              <CheckList
                items={problems.map(({ field, sentence }) => ({
                  ok: false,
                  text: <AppLink href={mend(field)}>{sentence}</AppLink>,
                }))}
              />
            </Section>
          ) : null}
          <IncompleteFiches p={p} fiches={data.incomplete} />
          <Section title="Dien in">
            <Form className="formulier" method="post" noValidate>
              <input type="hidden" name="seen" value={data.seen} />
              <p>
                Deze versie ligt daarna vast. De secretaris van {overleg.shortName} krijgt een mail en kan de
                bouwsteen op een agenda zetten.
              </p>
              <TextArea
                name="note"
                label="Toelichting bij deze versie"
                hint="Mag leeg blijven. Bijvoorbeeld: wat is er anders dan in de vorige versie?"
                rows={3}
                defaultValue={result?.values['note'] ?? data.note}
                error={result?.errors['note']}
              />
              <FormActions>
                <SubmitButton>{`Dien versie ${number} in`}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
          <Section title="Wat u indient">
            <BouwsteenContent p={p} version={{ note: '', files, fiches, parts }} />
          </Section>
        </>
      )}
    </>
  );
}
