import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FicheCrumbs } from '~/components/domain/fiche/crumbs';
import { ficheFacts } from '~/components/domain/fiche/facts';
import { FicheSheet } from '~/components/domain/fiche/sheet';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { isInsider } from '~/domain/access/actor';
import { ficheVersionText } from '~/messages/fiche';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { ficheVersionPage } from '~/queries/fiche/fiche-version.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Fiche ${data.page.sheet.title}, versie ${data.page.number}` : 'Fiche'} - Vijfhoek` },
];

export const loader = guarded('bouwsteen-version:read', async ({ ctx, programma, params }) => {
  const number = params['number'] ?? '';
  const known = /^[1-9]\d{0,5}$/.test(number);
  const page = known ? await ficheVersionPage(ctx, params['ficheId'] ?? '', Number(number)) : null;
  if (!page) throw notFound();
  return { p: programma.key, page, insider: isInsider(ctx.actor) };
});

/** A fiche as it was submitted, years later the same. */
export default function FicheVersion() {
  const { p, page, insider } = useLoaderData<typeof loader>();
  const { sheet, number, date, versions } = page;
  const here = paths.ficheVersion(p, sheet.id, number);
  const [last] = versions;
  const before = versions.find((one) => one.number < number);
  return (
    <>
      <FicheCrumbs p={p} fiche={sheet} throughWerkgroep={insider} ficheHref={here} />
      <PageHeader
        title={sheet.title}
        facts={[...ficheFacts(p, sheet), ficheVersionText(sheet.bouwsteen.label, number, date)]}
        actions={
          <LinkButton variant="secondary" href={paths.ficheVersionPdf(p, sheet.id, number)} document>
            Bekijk als PDF
          </LinkButton>
        }
      />
      {last && last.number > number ? (
        <Notice level={2} title="Dit is niet de laatste versie" block>
          <p>
            Zo is de fiche toen ingediend.{' '}
            <AppLink href={paths.ficheVersion(p, sheet.id, last.number)}>Bekijk versie {last.number}</AppLink>
          </p>
        </Notice>
      ) : null}
      {before ? (
        <p className="niet-afdrukken">
          <AppLink href={paths.ficheComparison(p, sheet.id, { van: before.number, naar: number })}>
            Wat is er anders dan in versie {before.number}?
          </AppLink>
        </p>
      ) : null}
      <FicheSheet p={p} fiche={sheet} werkgroepLinks={insider} />
    </>
  );
}
