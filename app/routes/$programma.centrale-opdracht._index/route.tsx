import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { CentraleSheetPage } from '~/components/domain/centrale-sheet';
import { guarded, notFound } from '~/platform/http/guarded.server';

import { centralePage } from '~/queries/centrale-opdracht/centrale-page.server';

export const meta: MetaFunction = () => [{ title: 'Centrale opdracht - Vijfhoek' }];

export const loader = guarded('centrale-opdracht:read', async ({ ctx, programma }) => {
  const page = await centralePage(ctx, null);
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export default function CentraleOpdracht() {
  const { p, page } = useLoaderData<typeof loader>();
  return (
    <>
      <CentraleCrumbs p={p} />
      <CentraleSheetPage p={p} page={page} />
    </>
  );
}
