import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useCallback } from 'react';
import { FicheCrumbs } from '~/components/domain/fiche/crumbs';
import { ficheFacts } from '~/components/domain/fiche/facts';
import { PartForm } from '~/components/domain/fiche/part-form';
import { FicheSheet } from '~/components/domain/fiche/sheet';
import { usePartKeeper } from '~/components/domain/fiche/use-part-keeper';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { TwoColumns } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { ficheParts, isFichePart, type FichePart } from '~/domain/fiche/parts';
import { fichePartTitles } from '~/messages/fiche';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { fichePage, ficheVersions } from '~/queries/fiche/fiche-page.server';
import { fichePart } from '~/queries/fiche/fiche-part.server';
import { Comments } from '~/components/domain/comments';
import { Side } from './side';
import { Unsent } from './unsent';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Fiche ${data.page.sheet.title}` : 'Fiche'} - Vijfhoek` },
];

export const loader = guarded('fiche:read', async ({ ctx, programma, params, request }) => {
  const id = params['ficheId'] ?? '';
  const page = await fichePage(ctx, id);
  if (!page) {
    // Who reads a version of it, but not what is being written, finds that version.
    const [last] = await ficheVersions(ctx, id);
    if (!last) throw notFound();
    throw redirect(paths.ficheVersion(programma.key, id, last.number));
  }
  const asked = new URL(request.url).searchParams.get('deel') ?? '';
  const writes = page.mayWrite && page.closed.length === 0;
  const open = writes && isFichePart(asked) ? await fichePart(ctx, id, asked) : null;
  return {
    p: programma.key,
    page,
    writes,
    open,
    closed: page.closed.map((code) => refusalSentence({ code })),
  };
});

export default function Fiche() {
  const { p, page, writes, open, closed } = useLoaderData<typeof loader>();
  const { sheet } = page;
  const [search] = useSearchParams();
  const address = useCallback((part: FichePart) => paths.fichePartBox(p, sheet.id, part), [p, sheet.id]);
  const keeper = usePartKeeper({
    personId: page.personId,
    ficheId: sheet.id,
    settled: search.get('bewaard'),
    address,
  });
  const form = (part: FichePart) =>
    open?.part === part ? (
      <PartForm
        key={`${part}-${keeper.restored.includes(part) ? 'browser' : 'server'}`}
        p={p}
        fiche={sheet}
        data={open}
        keeper={keeper}
      />
    ) : null;
  return (
    <>
      <FicheCrumbs p={p} fiche={sheet} />
      <PageHeader
        title={sheet.title}
        facts={ficheFacts(p, sheet)}
        actions={
          <LinkButton variant="secondary" href={paths.fichePdf(p, sheet.id)} document>
            Bekijk als PDF
          </LinkButton>
        }
      />
      {page.withdrawn || closed[0] ? <Notice level={2} title={closed[0]} block /> : null}
      {writes ? <Unsent p={p} ficheId={sheet.id} keeper={keeper} open={open?.part ?? null} /> : null}
      <TwoColumns side={<Side p={p} page={page} writes={writes} />}>
        <div id="deel-gegevens">{form('gegevens')}</div>
        <FicheSheet
          p={p}
          fiche={sheet}
          werkgroepLinks
          around={(part, shown) =>
            form(part) ?? (
              <>
                {writes ? (
                  <p className="fiche-bewerk niet-afdrukken">
                    <AppLink href={paths.fiche(p, sheet.id, { deel: part })}>
                      Bewerk<span className="stil"> {fichePartTitles[part]}</span>
                    </AppLink>
                  </p>
                ) : null}
                {shown}
              </>
            )
          }
        />
        <Comments
          p={p}
          comments={page.comments}
          action={paths.ficheComments(p, sheet.id)}
          maySettle={page.mayWrite}
          places={ficheParts.map((part) => ({ value: part, label: fichePartTitles[part] }))}
        />
      </TwoColumns>
    </>
  );
}
