import { z } from 'zod';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { settleComment } from '~/services/comment/settle-comment.server';

/** There is nothing to read here: a comment stands at what it is about. */
export const loader = guarded('werkgroep:comment', async () => {
  throw await Promise.resolve(notFound());
});

export const action = formAction({
  question: 'fiche:write',
  attempt: ({ params }) => ({
    action: 'comment_settled',
    object: { kind: 'comment', id: params['commentId'] ?? '' },
  }),
  schema: z.object({}),
  run: ({ ctx, params }) => settleComment(ctx, params['commentId'] ?? ''),
  next: ({ on }, { programma }) =>
    withDone(
      `${on.kind === 'fiche' ? paths.fiche(programma.key, on.id) : paths.bouwsteen(programma.key, on.id)}#reacties`,
      'reactie_afgehandeld',
    ),
});
