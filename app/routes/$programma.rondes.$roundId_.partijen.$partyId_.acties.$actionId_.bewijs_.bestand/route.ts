import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { uploadResource } from '~/platform/http/upload.server';
import { addRoundEvidence, mayAddRoundEvidence } from '~/services/reporting-round/add-round-evidence.server';

const place = (params: Record<string, string | undefined>) => ({
  roundId: params['roundId'] ?? '',
  partyId: params['partyId'] ?? '',
  actionId: params['actionId'] ?? '',
});

/** Only takes a file; who opens the address goes to the page that has the form. */
export const loader = guarded('submission:write', async ({ programma, params }) => {
  const { roundId, partyId, actionId } = place(params);
  throw redirect(paths.submissionEvidence(programma.key, roundId, partyId, actionId));
});

/** For the script that shows how far the file is. */
export const action = uploadResource({
  question: 'submission:write',
  attempt: ({ params }) => ({
    action: 'round_report_written',
    object: { kind: 'round', id: place(params).roundId },
  }),
  allowed: ({ ctx, params }) => mayAddRoundEvidence(ctx, place(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addRoundEvidence(ctx, place(params), file),
  said: () => 'bewaard bij de melding',
});
