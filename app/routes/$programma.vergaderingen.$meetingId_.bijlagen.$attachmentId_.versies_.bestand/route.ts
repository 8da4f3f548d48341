import { newVersionSchema } from '~/domain/attachment/schema';
import { uploadResource } from '~/platform/http/upload.server';
import { addVersion, mayAddVersion } from '~/services/attachment/add-version.server';

const place = (params: Record<string, string | undefined>) => ({
  meetingId: params['meetingId'] ?? '',
  attachmentId: params['attachmentId'] ?? '',
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
