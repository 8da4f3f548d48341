import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { WorkTabs } from '~/components/domain/work-tabs';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { checklistSchema } from '~/domain/bouwsteen/checklist-schema';
import { summarise } from '~/domain/bouwsteen/checklist';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { checklistText } from '~/messages/bouwsteen';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { checkParts } from '~/services/bouwsteen/check-parts.server';
import { conflictOf } from './conflict';
import { PartRows } from './part-rows';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Onderdelen van de bouwsteen - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:write', async ({ ctx, programma, params }) => {
  const page = await workPage(ctx, idOf(params));
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'bouwsteen:write',
  attempt: ({ params }) => ({ action: 'part_checked', object: { kind: 'bouwsteen', id: idOf(params) } }),
  schema: checklistSchema,
  run: ({ ctx, params, input }) => checkParts(ctx, idOf(params), input),
  next: ({ id }, { programma }) => withDone(paths.bouwsteenParts(programma.key, id), 'onderdelen_bewaard'),
});

export default function BouwsteenParts() {
  const { p, werkgroep, bouwsteen, number, files, parts, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.bouwsteenParts(p, bouwsteen.id);
  const summary = summarise(parts);
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: here, label: 'Onderdelen' }}
      />
      <PageHeader
        title={`Bouwsteen ${bouwsteenLabel(bouwsteen)}: ${bouwsteen.title}`}
        facts={[<b key="versie">{`Versie ${number}`}</b>, checklistText(summary)]}
      />
      <WorkTabs p={p} bouwsteenId={bouwsteen.id} current="onderdelen" files={files} parts={parts} />
      {closed.length > 0 ? (
        <Notice kind="let">{closed.join(' ')}</Notice>
      ) : parts.length === 0 ? (
        <EmptyState level={2} title="Er is nog geen centrale opdracht om langs te lopen">
          Zodra die is vastgesteld, staan hier de onderdelen. U kunt de bouwsteen wel al indienen.
        </EmptyState>
      ) : result?.stale ? (
        <ConflictView
          action={here}
          {...conflictOf(result, result.stale, parts)}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={here}
        />
      ) : (
        <>
          <ErrorSummary errors={result?.errors} />
          <Form className="formulier formulier--breed" method="post" noValidate>
            <p className="tekst">
              Geef bij elk onderdeel aan of het in deze versie zit. Ontbreekt er iets, schrijf dan waarom. Zo
              kan het overleg er toch over besluiten.{' '}
              <AppLink href={paths.centrale(p)}>Lees de centrale opdracht</AppLink>
            </p>
            <PartRows parts={parts} sent={result?.values} errors={result?.errors ?? {}} />
            {summary.open > 0 ? (
              <TextArea
                name="rest"
                label="Alles wat dan nog open is, ontbreekt, omdat"
                hint="Mag leeg blijven. Bijvoorbeeld: dit staat in bouwsteen 3a."
                rows={2}
                defaultValue={result?.values['rest']}
                error={result?.errors['rest']}
              />
            ) : null}
            <FormActions>
              <SubmitButton>Bewaar de onderdelen</SubmitButton>
              <LinkButton variant="secondary" href={paths.bouwsteenSubmission(p, bouwsteen.id)}>
                Ga verder met indienen
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
