import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CentraleCrumbs } from '~/components/domain/centrale-crumbs';
import { CentraleSheetPage } from '~/components/domain/centrale-sheet';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { numberIn } from '~/platform/http/path-number';
import { centralePage } from '~/queries/centrale-opdracht/centrale-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Centrale opdracht, versie ${data?.page.sheet?.number ?? ''} - Vijfhoek` },
];

export const loader = guarded('centrale-opdracht:read', async ({ ctx, programma, params }) => {
  const page = await centralePage(ctx, numberIn(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export default function CentraleOpdrachtVersion() {
  const { p, page } = useLoaderData<typeof loader>();
  return (
    <>
      <CentraleCrumbs p={p} number={page.sheet?.number} />
      <CentraleSheetPage p={p} page={page} />
    </>
  );
}
