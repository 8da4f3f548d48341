import { z } from 'zod';
import { uploadResource } from '~/platform/http/upload.server';
import { addAttachment, mayAddAttachment } from '~/services/attachment/add-attachment.server';

const home = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  itemId: params['itemId'] ?? '',
});

/** One new bijlage at a time, for the script that shows how far each file is. */
export const action = uploadResource({
  question: 'agenda:prepare',
  attempt: ({ params }) => ({
    action: 'attachment_added',
    object: { kind: 'attachment', id: null },
    meetingId: params['meetingId'],
  }),
  allowed: ({ ctx, params }) => mayAddAttachment(ctx, home(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addAttachment(ctx, home(params), file),
  said: () => 'toegevoegd',
});
