import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ReportConflict } from '~/components/domain/report-conflict';
import { ReportForm } from '~/components/domain/report-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { reportSchema } from '~/domain/action-item/report-schema';
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
        <ReportConflict
          action={here}
          stale={result.stale}
          keep={{ partyId: result.values['partyId'] ?? '' }}
          theirs="De laatste melding"
          leaveHref={back}
        />
      ) : (
        <ReportForm action={here} version={version} progress={progress} parties={reporting} result={result} />
      )}
    </>
  );
}
