import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ReportForm } from '~/components/domain/report-form';
import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { reportSchema } from '~/domain/action-item/report-schema';
import type { Stale } from '~/domain/outcome';
import { dueText } from '~/messages/register';
import { actionStateWords, progressWords } from '~/messages/states';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { reportAction } from '~/services/action-item/report-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Meld voortgang: ${data?.action.title ?? 'actie'} - Vijfhoek` },
];

export const loader = guarded('action:report', async ({ ctx, programma, params }) => {
  const page = await actionPage(ctx, params['actionId'] ?? '');
  if (!page) throw notFound();
  if (!page.reporting) throw forbiddenResponse();
  const { action, version, reporting, progress } = page;
  return { action, version, reporting, progress, p: programma.key };
});

export const action = formAction({
  question: 'action:report',
  attempt: ({ params }) => ({
    action: 'action_reported',
    object: { kind: 'action', id: params['actionId'] ?? null },
  }),
  schema: reportSchema,
  run: ({ ctx, params, input }) => reportAction(ctx, { id: params['actionId'] ?? '', ...input }),
  next: ({ id }, { programma }) => withDone(paths.action(programma.key, id), 'melding_bewaard'),
});

export default function ReportAction() {
  const { p, action: item, version, reporting, progress } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.actionReport(p, item.id);
  const back = paths.action(p, item.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.actions(p), label: 'Acties' },
          { href: back, label: item.title },
          { href: here, label: 'Melding' },
        ]}
      />
      <PageHeader
        title="Meld hoe het staat"
        lead={item.title}
        facts={[
          `uiterlijk ${dueText(item)}`,
          `nu: ${progress ? progressWords[progress] : actionStateWords[item.state]}`,
        ]}
      />
      <ErrorSummary errors={result?.errors} title="De melding is niet bewaard" />
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          fields={conflictFields(result.stale)}
          keep={{ partyId: result.values['partyId'] ?? '' }}
          mine={{ title: 'Uw melding', meta: 'nog niet bewaard' }}
          theirs={{ title: 'De laatste melding', meta: 'bewaard terwijl u schreef' }}
          leaveHref={back}
        />
      ) : (
        <ReportForm action={here} version={version} progress={progress} parties={reporting} result={result} />
      )}
    </>
  );
}

/** The state is a choice: shown in its word, sent as its code. */
const conflictFields = ({ fields }: Stale): ConflictField[] =>
  fields.map(({ name, label, theirs, yours }) =>
    name === 'progress'
      ? { name, label, mine: wordOf(yours), theirs: wordOf(theirs), stored: { mine: yours, theirs } }
      : { name, label, mine: yours, theirs, multiline: true },
  );

const wordOf = (progress: string): string =>
  progress in progressWords ? progressWords[progress as keyof typeof progressWords] : 'nog niets gemeld';
