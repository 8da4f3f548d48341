import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { uploadResource } from '~/platform/http/upload.server';
import { addAttachment, mayAddAttachment } from '~/services/attachment/add-attachment.server';

const home = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  itemId: params['itemId'] ?? '',
});

/** Only takes files; who opens the address goes to the page that has the form. */
export const loader = guarded('agenda:prepare', async ({ programma, params }) => {
  const { meetingId, itemId } = home(params);
  throw redirect(paths.itemAttachments(programma.key, meetingId, itemId));
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
