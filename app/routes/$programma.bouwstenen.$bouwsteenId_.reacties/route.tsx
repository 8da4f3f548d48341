import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CommentsReturned } from '~/components/domain/comments-returned';
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

export default function BouwsteenComments() {
  const { p, thing, comments, maySettle } = useLoaderData<typeof loader>();
  return (
    <CommentsReturned
      p={p}
      thing={{ href: paths.bouwsteen(p, thing.id), title: thing.title }}
      comments={comments}
      action={paths.bouwsteenComments(p, thing.id)}
      maySettle={maySettle}
      places={[]}
      sent={useActionData<typeof action>()}
    />
  );
}
