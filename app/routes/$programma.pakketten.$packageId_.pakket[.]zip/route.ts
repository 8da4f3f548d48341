import { zipIndex } from '~/documents/package/zip-index';
import { zipStream } from '~/documents/package/zip-stream';
import { packageName } from '~/domain/package/entry-names';
import { madeFileAnswer } from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageArchive } from '~/queries/package/package-contents.server';

/** Everything in one archive: a list first, then the files of each part in a folder of its own. */
export const loader = guarded('package:read', async ({ ctx, params, request }) => {
  const archive = await packageArchive(ctx, params['packageId'] ?? '');
  if (!archive) throw notFound();
  const { contents, files } = archive;
  return madeFileAnswer(request, {
    name: `${packageName(contents.title, contents.date)}.zip`,
    mediaType: 'application/zip',
    how: 'attachment',
    open: () =>
      zipStream({ path: '00 Inhoud.html', text: zipIndex(contents) }, files, contents.sentAt ?? ctx.now),
  });
});
