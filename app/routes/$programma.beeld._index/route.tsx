import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AsKnownNotice } from '~/components/domain/as-known';
import { MoneyTable } from '~/components/domain/money-table';
import { PictureFigure } from '~/components/domain/picture-figure';
import { ReadingNotes } from '~/components/domain/reading-notes';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { pictureFormats, pictureSearch, readPictureFilter, type PictureKind } from '~/domain/picture/filter';
import { differenceNews } from '~/messages/maatregel';
import { countedYears, moneyPictureOf, pictureTitles } from '~/messages/money-picture';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { asKnownDays } from '~/queries/maatregel/as-known-days.server';
import { moneyPicture } from '~/queries/picture/money-picture.server';
import type { PageData } from './data';
import { PictureFilter } from './picture-filter';
import { TargetsTable } from './targets-table';
import { WaterfallTable } from './waterfall-table';

export const meta: MetaFunction = () => [{ title: 'Het geld in beeld - Vijfhoek' }];

export const loader = guarded('maatregel:read', async ({ ctx, programma, request }): Promise<PageData> => {
  const range = { from: programma.firstYear, to: programma.lastYear };
  const filter = readPictureFilter(new URL(request.url).searchParams, range);
  const [page, days] = await Promise.all([moneyPicture(ctx, range, filter), asKnownDays(ctx)]);
  if (!page) throw notFound();
  return { ...page, days, p: programma.key };
});

export default function MoneyPicturePage() {
  const data = useLoaderData<typeof loader>();
  const { p, filter, table, targets } = data;
  const news = differenceNews(table.difference);
  const here = paths.moneyPicture(p);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.maatregelen(p), label: 'Maatregelen' },
          { href: here, label: 'Het geld in beeld' },
        ]}
      />
      <PageHeader title="Het geld in beeld" facts={[`tabel ${filter.tabel}`, countedYears(data)]} />
      <PictureFilter data={data} />
      <AsKnownNotice
        zoals={filter.zoals}
        nowHref={paths.moneyPicture(p, { ...pictureSearch(filter), zoals: undefined })}
      />
      {table.rows.length === 0 ? (
        <EmptyState
          level={2}
          title="Geen maatregelen"
          action={<LinkButton href={here}>Toon alle maatregelen</LinkButton>}
        >
          In deze tabel staat geen maatregel die bij dit filter hoort.
        </EmptyState>
      ) : (
        <>
          <Section title={pictureTitles.reeksen} id="reeksen">
            <OnePicture kind="reeksen" data={data} />
            <MoneyTable data={table} p={p} />
            {news ? (
              <Notice
                kind={table.difference.kind === 'equal' ? 'info' : 'let'}
                title={news.title}
                level={3}
                block
              >
                {news.text}
              </Notice>
            ) : null}
          </Section>
          <Section title={pictureTitles.waterval} id="waterval">
            <OnePicture kind="waterval" data={data} />
            <WaterfallTable data={data} />
          </Section>
        </>
      )}
      {targets && targets.length > 0 ? (
        <Section title={pictureTitles.werkgroepen} id="werkgroepen">
          <OnePicture kind="werkgroepen" data={data} />
          <TargetsTable data={data} />
        </Section>
      ) : null}
      <ReadingNotes data={table} />
    </>
  );
}

const formatWords = { svg: 'SVG', png: 'PNG', xlsx: 'spreadsheet' };

function OnePicture({ kind, data }: { kind: PictureKind; data: PageData }) {
  const search = pictureSearch(data.filter);
  return (
    <PictureFigure
      picture={moneyPictureOf(kind, data)}
      downloads={pictureFormats.map((format) => ({
        href: paths.moneyPictureFile(data.p, `${kind}.${format}`, search),
        label: formatWords[format],
      }))}
    />
  );
}
