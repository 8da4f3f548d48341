import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegisterPage } from '~/components/domain/register-page';
import { FilterBar } from '~/components/ui/filter-bar';
import { Breadcrumbs } from '~/components/ui/page-header';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { lastAhead } from '~/domain/dates/ahead';
import { bouwsteenKinds } from '~/domain/bouwsteen/kinds';
import { bouwsteenAddress, bouwsteenStands, readBouwsteenFilter } from '~/domain/register/bouwsteen-filter';
import { bouwsteenKindWords, bouwsteenStandWords } from '~/messages/bouwsteen';
import { datedAhead } from '~/messages/dated-ahead';
import { bouwstenenCounted, pagedText } from '~/messages/register';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenRegister } from '~/queries/bouwsteen/bouwsteen-register.server';
import { BouwsteenTable } from './bouwsteen-table';

export const meta: MetaFunction = () => [{ title: 'Bouwstenen - Vijfhoek' }];

export const loader = guarded('bouwsteen:read', async ({ ctx, programma, request }) => {
  const filter = readBouwsteenFilter(new URL(request.url).searchParams);
  const register = await bouwsteenRegister(ctx, filter);
  if (!register) throw notFound();
  return { ...register, filter, p: programma.key, today: amsterdamDate(ctx.now) };
});

export default function Bouwstenen() {
  const { p, rows, paged, werkgroepen, filter, today } = useLoaderData<typeof loader>();
  const ahead = lastAhead(
    rows.map(({ version }) => version?.submittedOn ?? null),
    today,
  );
  const lead = 'Wat de werkgroepen inleveren: wat er is, wat ontbreekt en waarom.';
  const address = bouwsteenAddress(filter);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          { href: paths.bouwstenen(p), label: 'Bouwstenen' },
        ]}
      />
      <RegisterPage
        title="Bouwstenen"
        lead={ahead === null ? lead : `${lead} ${datedAhead(ahead, today)}`}
        things="bouwstenen"
        address={address}
        hrefFor={(query) => paths.bouwstenen(p, query)}
        paged={paged}
        counted={pagedText(paged, bouwstenenCounted)}
        empty="Een werkgroep kondigt aan wat zij gaat inleveren. Dan staat het hier."
        filter={(bar) => (
          <FilterBar
            action={bar.action}
            keep={bar.keep}
            clearHref={bar.filtered ? bar.action : undefined}
            fields={[
              { kind: 'text', name: 'tekst', label: 'Woord of nummer', value: filter.tekst },
              {
                kind: 'select',
                name: 'werkgroep',
                label: 'Werkgroep',
                value: filter.werkgroep,
                options: [
                  { value: '', label: 'alle werkgroepen' },
                  ...werkgroepen.map(({ key, name }) => ({ value: key, label: name })),
                ],
              },
              {
                kind: 'select',
                name: 'soort',
                label: 'Soort',
                value: filter.soort,
                options: [
                  { value: '', label: 'alle soorten' },
                  ...bouwsteenKinds.map((kind) => ({ value: kind, label: bouwsteenKindWords[kind] })),
                ],
              },
              {
                kind: 'select',
                name: 'stand',
                label: 'Stand',
                value: filter.stand,
                options: [
                  { value: '', label: 'elke stand' },
                  ...bouwsteenStands.map((stand) => ({ value: stand, label: bouwsteenStandWords[stand] })),
                ],
              },
            ]}
          />
        )}
      >
        <BouwsteenTable
          p={p}
          rows={rows}
          sort={filter.sort}
          hrefFor={(sort) => paths.bouwstenen(p, bouwsteenAddress({ ...filter, sort }))}
        />
      </RegisterPage>
    </>
  );
}
