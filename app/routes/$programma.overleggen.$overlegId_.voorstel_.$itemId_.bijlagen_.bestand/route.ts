import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { uploadResource } from '~/platform/http/upload.server';
import { addAttachment, mayAddAttachment } from '~/services/attachment/add-attachment.server';

const home = (params: { overlegId?: string; itemId?: string }) => ({
  overlegId: params.overlegId ?? '',
  itemId: params.itemId ?? '',
});

/** Only takes files; who opens the address goes to the page that has the form. */
export const loader = guarded('item:propose', async ({ programma, params }) => {
  const { overlegId, itemId } = home(params);
  throw redirect(paths.proposedItemFiles(programma.key, overlegId, itemId));
});

/** One file at a time, for the script that shows how far each file is. */
export const action = uploadResource({
  question: 'item:propose',
  attempt: ({ params }) => ({
    action: 'attachment_added',
    object: { kind: 'attachment', id: null },
    overlegId: home(params).overlegId,
  }),
  allowed: ({ ctx, params }) => mayAddAttachment(ctx, home(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addAttachment(ctx, home(params), file),
  said: ({ title }) => `toegevoegd als "${title}"`,
});
