import { redirect } from '@remix-run/node';
import { newVersionSchema } from '~/domain/attachment/schema';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { uploadResource } from '~/platform/http/upload.server';
import { addVersion, mayAddVersion } from '~/services/attachment/add-version.server';

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
});

/** Only takes files; who opens the address goes to the page that has the form. */
export const loader = guarded('attachment:deliver', async ({ programma, params }) => {
  const { meetingId, attachmentId } = place(params);
  throw redirect(paths.attachmentVersions(programma.key, meetingId, attachmentId));
});

/** A new file version, for the script that shows how far the file is. */
export const action = uploadResource({
  question: 'attachment:deliver',
  attempt: ({ params }) => ({
    action: 'file_version_added',
    object: { kind: 'attachment', id: params['attachmentId'] ?? null },
    meetingId: params['meetingId'],
  }),
  allowed: ({ ctx, params }) => mayAddVersion(ctx, place(params)),
  schema: newVersionSchema,
  single: true,
  run: ({ ctx, params, input, file }) => addVersion(ctx, place(params), file, input),
  said: ({ number }) => `bewaard als versie ${number}`,
});
