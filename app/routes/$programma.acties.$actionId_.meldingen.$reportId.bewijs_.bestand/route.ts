import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { uploadResource } from '~/platform/http/upload.server';
import { addEvidence, mayAddEvidence } from '~/services/action-item/add-evidence.server';

const place = (params: Record<string, string | undefined>) => ({
  actionId: params['actionId'] ?? '',
  reportId: params['reportId'] ?? '',
});

/** Only takes a file; who opens the address goes to the page that has the form. */
export const loader = guarded('action:report', async ({ programma, params }) => {
  const { actionId, reportId } = place(params);
  throw redirect(paths.reportEvidence(programma.key, actionId, reportId));
});

/** For the script that shows how far the file is. */
export const action = uploadResource({
  question: 'action:report',
  attempt: ({ params }) => ({
    action: 'action_reported',
    object: { kind: 'action', id: place(params).actionId },
  }),
  allowed: ({ ctx, params }) => mayAddEvidence(ctx, place(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addEvidence(ctx, place(params), file),
  said: () => 'bewaard bij de melding',
});
