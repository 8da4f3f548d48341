import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DatedAhead } from '~/components/domain/dated-ahead';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { RichTextView } from '~/components/editor/rich-text-view';
import { LinkButton } from '~/components/ui/button';
import { Section, TwoColumns } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate, formatInstant } from '~/domain/dates/format';
import { packageCount } from '~/messages/package';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packagePage } from '~/queries/package/package-page.server';
import { PackageItems } from './items';
import { Side } from './side';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.title ?? 'Pakket'} - Vijfhoek` },
];

export const loader = guarded('package:read', async ({ ctx, programma, params }) => {
  const page = await packagePage(ctx, params['packageId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page, today: amsterdamDate(ctx.now) };
});

export default function PackageRoute() {
  const { p, page, today } = useLoaderData<typeof loader>();
  const { id, sentAt, writes, items, letter } = page;
  const newer = items.filter((one) => one.newer !== null);
  return (
    <>
      <PackageCrumbs p={p} of={page} />
      <PageHeader
        title={page.title}
        facts={[
          <b key="datum">{formatDate(page.date)}</b>,
          `voor ${page.overleg.shortName}`,
          packageCount(page),
          sentAt !== null
            ? `verstuurd op ${formatInstant(sentAt)}`
            : page.withdrawnAt === null
              ? 'concept'
              : `ingetrokken op ${formatInstant(page.withdrawnAt)}`,
        ]}
        actions={
          writes ? (
            <>
              <LinkButton variant="secondary" href={paths.packageEdit(p, id)}>
                Pas titel, datum en brief aan
              </LinkButton>
              <LinkButton href={paths.packageSending(p, id)}>Controleer en verstuur</LinkButton>
            </>
          ) : (
            <>
              <LinkButton variant="secondary" href={paths.packagePdf(p, id)} document>
                Open als één PDF
              </LinkButton>
              <LinkButton href={paths.packageZip(p, id)} document>
                Download alles
              </LinkButton>
            </>
          )
        }
      />
      <DatedAhead days={[sentAt && amsterdamDate(sentAt)]} today={today} />
      {page.withdrawnAt === null ? null : (
        <Notice kind="let" level={2} block title="Dit pakket is ingetrokken">
          {page.withdrawnReason}
        </Notice>
      )}
      {writes && newer.length > 0 ? (
        <Notice
          kind="let"
          level={2}
          block
          title={
            newer.length === 1
              ? 'Van één bouwsteen is een nieuwere versie ingediend'
              : `Van ${newer.length} bouwstenen is een nieuwere versie ingediend`
          }
        >
          {`In dit pakket zit nog de versie van eerder: ${newer.map(({ label }) => label).join(', ')}. Kies bij het onderdeel de versie die mee moet.`}
        </Notice>
      ) : null}
      <TwoColumns side={<Side p={p} page={page} />}>
        <Section title="Begeleidende brief">
          {letter.length === 0 ? (
            <p className="hulp">Er is geen brief bij dit pakket.</p>
          ) : (
            <RichTextView blocks={letter} />
          )}
        </Section>
      </TwoColumns>
      <Section title="Wat erin zit">
        {items.length === 0 ? (
          <EmptyState title="Er zit nog niets in dit pakket">
            Voeg bouwstenen toe die zijn ingediend, of wat een werkgroep nog moet leveren.
          </EmptyState>
        ) : (
          <PackageItems p={p} page={page} />
        )}
        {writes ? (
          <p className="mt-4">
            <LinkButton variant="secondary" href={paths.newPackageItem(p, id)}>
              Voeg een onderdeel toe
            </LinkButton>
          </p>
        ) : null}
      </Section>
    </>
  );
}
