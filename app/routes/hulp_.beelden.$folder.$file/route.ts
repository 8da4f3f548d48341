import type { LoaderFunctionArgs } from '@remix-run/node';
import { FileResponse } from '~/platform/http/download.server';
import { notFound, openToAll } from '~/platform/http/guarded.server';
import { pictureOfHandbook } from '~/queries/handbook/handbook.server';

/** A picture of a handleiding; these show the demo and nobody's data. */
export const loader = openToAll(
  'pictures of the handleidingen, the same for everybody',
  async ({ params }: LoaderFunctionArgs) => {
    const bytes = await pictureOfHandbook(params['folder'] ?? '', params['file'] ?? '');
    if (bytes === null) throw notFound();
    return new FileResponse(new Uint8Array(bytes), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600' },
    });
  },
);
