import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { uploadResource } from '~/platform/http/upload.server';
import { addFile, mayAddFile } from '~/services/bouwsteen/add-file.server';

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

/** Only takes files; who opens the address goes to the page that has the form. */
export const loader = guarded('bouwsteen:write', async ({ programma, params }) => {
  throw redirect(paths.bouwsteenFiles(programma.key, idOf(params)));
});

/** One file at a time, for the script that shows how far each file is. */
export const action = uploadResource({
  question: 'bouwsteen:write',
  attempt: ({ params }) => ({
    action: 'bouwsteen_file_added',
    object: { kind: 'bouwsteen', id: idOf(params) },
  }),
  allowed: ({ ctx, params }) => mayAddFile(ctx, idOf(params)),
  schema: z.object({}),
  single: true,
  run: ({ ctx, params, file }) => addFile(ctx, idOf(params), file),
  said: ({ number }) => (number === 1 ? 'toegevoegd' : `nu versie ${number}`),
});
