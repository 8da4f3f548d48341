import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Comments } from '~/components/domain/comments';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { commentSchema } from '~/domain/comment/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { commentsPage } from '~/queries/comment/comments-page.server';
import { makeComment } from '~/services/comment/make-comment.server';

export const meta: MetaFunction = () => [{ title: 'Reacties in de werkgroep - Vijfhoek' }];

export const loader = guarded('werkgroep:comment', async ({ ctx, programma, params }) => {
  const page = await commentsPage(ctx, 'bouwsteen', params['bouwsteenId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, ...page };
});

export const action = formAction({
  question: 'werkgroep:comment',
  attempt: () => ({ action: 'comment_made', object: { kind: 'comment', id: null } }),
  schema: commentSchema,
  run: ({ ctx, params, input }) =>
    makeComment(ctx, { on: { kind: 'bouwsteen', id: params['bouwsteenId'] ?? '' }, ...input }),
  next: (_comment, { programma, params }) =>
    withDone(`${paths.bouwsteen(programma.key, params['bouwsteenId'] ?? '')}#reacties`, 'reactie_gegeven'),
});

/** What the form on the page of the bouwsteen comes back to when something is to be mended. */
export default function BouwsteenComments() {
  const { p, thing, comments, maySettle } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.bouwsteenComments(p, thing.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.bouwsteen(p, thing.id), label: thing.title },
          { href: here, label: 'Reacties' },
        ]}
      />
      <PageHeader title="Reacties in de werkgroep" lead={thing.title} />
      <Comments
        p={p}
        comments={comments}
        action={here}
        maySettle={maySettle}
        places={[]}
        {...(result ? { sent: result } : {})}
      />
    </>
  );
}
