import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { ShareFields } from '~/components/domain/share-fields';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { shareSchema } from '~/domain/action-share/schema';
import { shareKinds } from '~/domain/action-share/share';
import { shareFields } from '~/domain/action-share/text';
import { cellSentence } from '~/domain/amount-series/format';
import { fullLabel, shortLabel } from '~/domain/maatregel/label';
import { claimedText, shareKindWords } from '~/messages/action-share';
import type { Stale } from '~/domain/outcome';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { actionShares } from '~/queries/action-share/action-shares.server';
import { setShare } from '~/services/action-share/set-share.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const address = (params: Record<string, string | undefined>) => ({
  actionId: params['actionId'] ?? '',
  maatregelId: params['maatregelId'] ?? '',
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Aandeel: ${data?.action.title ?? 'actie'} - Vijfhoek` },
];

export const loader = guarded('deelagenda:manage', async ({ ctx, programma, params }) => {
  const { actionId, maatregelId } = address(params);
  const [page, { shares, mayManage }] = await Promise.all([
    actionPage(ctx, actionId),
    actionShares(ctx, actionId),
  ]);
  const share = shares.find(({ maatregel }) => maatregel.id === maatregelId);
  if (!page || !share) throw notFound();
  if (!mayManage) throw forbiddenResponse();
  return { p: programma.key, action: { id: actionId, title: page.action.title }, share };
});

export const action = formAction({
  question: 'deelagenda:manage',
  attempt: ({ params }) => ({
    action: 'action_share_set',
    object: { kind: 'action', id: params['actionId'] ?? null },
  }),
  schema: shareSchema,
  run: ({ ctx, params, input }) => setShare(ctx, address(params), input),
  next: ({ id }, { programma }) => withDone(`${paths.action(programma.key, id)}#aandelen`, 'aandeel_bewaard'),
});

export default function SetShare() {
  const { p, action: item, share } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { maatregel, target, year, claimed } = share;
  const here = paths.actionShare(p, item.id, maatregel.id);
  const back = `${paths.action(p, item.id)}#aandelen`;
  const together = claimed && target && claimedText(claimed, target);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.actions(p), label: 'Acties' },
          { href: paths.action(p, item.id), label: item.title },
          { href: here, label: `Aandeel in ${shortLabel(maatregel)}` },
        ]}
      />
      <PageHeader
        title={`Aandeel in ${fullLabel(maatregel)}`}
        lead={item.title}
        facts={[
          target === null
            ? 'geen doel: de actie heeft nog geen jaar binnen de reeks'
            : `doel in ${year ?? ''}: ${cellSentence(target)}`,
          together ? `nu samen ${together}` : null,
        ]}
      />
      <ErrorSummary errors={result?.errors} title="Het aandeel is niet bewaard" />
      {result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={conflictFields(result.stale)}
          mine={{ title: 'Uw aandeel', meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={back}
        />
      ) : (
        <Form method="post" action={here} className="formulier" noValidate>
          <HiddenVersion version={Number(result?.values['version'] ?? share.version)} />
          <ShareFields
            values={result?.values ?? shareFields({ share: share.share, shareNote: share.note })}
            errors={result?.errors ?? {}}
          />
          <FormActions>
            <SubmitButton>Bewaar het aandeel</SubmitButton>
            <LinkButton variant="bare" href={back}>
              Terug zonder te bewaren
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </>
  );
}

/** The kind is a choice: shown in its words, sent as its code. */
const conflictFields = ({ fields }: Stale): ConflictField[] =>
  fields.map(({ name, label, theirs, yours }) =>
    name === 'share'
      ? { name, label, mine: wordOf(yours), theirs: wordOf(theirs), stored: { mine: yours, theirs } }
      : { name, label, mine: yours, theirs, multiline: name === 'shareNote' },
  );

function wordOf(code: string): string {
  const kind = shareKinds.find((one) => one === code);
  return kind ? shareKindWords[kind] : 'nog niet gezegd';
}
