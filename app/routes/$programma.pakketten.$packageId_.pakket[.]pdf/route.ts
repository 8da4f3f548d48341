import { mergedPackage } from '~/documents/package/merged-package';
import { packageName } from '~/domain/package/entry-names';
import { madeFileAnswer } from '~/platform/http/download.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageContents } from '~/queries/package/package-contents.server';
import { mergePapers } from '~/services/background/merge-papers.server';

/** Letter, list and every PDF of a package in one, with bookmarks; for the rest a page that says where it is. */
export const loader = guarded('package:read', async ({ ctx, params, request }) => {
  const contents = await packageContents(ctx, params['packageId'] ?? '');
  if (!contents) throw notFound();
  return madeFileAnswer(request, {
    name: `${packageName(contents.title, contents.date)}.pdf`,
    mediaType: 'application/pdf',
    how: 'inline',
    open: async () => ({ body: await mergePapers(mergedPackage(contents)) }),
  });
});
