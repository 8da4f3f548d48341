import type { MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Button } from '~/components/ui/button';
import { TabLinks } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination } from '~/components/ui/pagination';
import { pageIn } from '~/domain/register/address';
import { isSearchKind, searchKinds } from '~/domain/search/kinds';
import { readSearchQuery } from '~/domain/search/query';
import { hitCount, searchKindWords } from '~/messages/search';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { searchPage } from '~/queries/search/search-page.server';
import { Hits } from './hits';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.query ? `${data.query} zoeken` : 'Zoeken'} - Vijfhoek` },
];

export const loader = guarded('own:read', async ({ ctx, programma, request }) => {
  const search = new URL(request.url).searchParams;
  const query = readSearchQuery(search.get('q'));
  const asked = search.get('soort');
  const kind = isSearchKind(asked) ? asked : null;
  const result = query && (await searchPage(ctx, query, { kind, page: pageIn(search) }));
  return { p: programma.key, query: query?.text ?? '', kind, result };
});

export default function Search() {
  const { p, query, kind, result } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="Zoeken" />
      <Form
        className="zoekvak"
        action={paths.search(p)}
        method="get"
        role="search"
        aria-label="Zoeken in alles"
      >
        <div className="veld">
          <label htmlFor="zoekvraag">Code, nummer of woorden</label>
          <input key={query} type="search" id="zoekvraag" name="q" defaultValue={query} maxLength={200} />
        </div>
        <Button type="submit">Zoek</Button>
      </Form>
      {result === null ? (
        <p className="bij tekst">
          Zoek in maatregelen, besluiten, acties, agendapunten, taakopdrachten, bouwstenen, fiches en
          verslagen die u mag zien. Zet woorden tussen aanhalingstekens om ze precies zo te vinden.
        </p>
      ) : result.groups.length === 0 && Object.keys(result.counts).length === 0 ? (
        <EmptyState level={2} title={`Niets gevonden bij ‘${query}’`}>
          {result.onlyStopWords
            ? 'Deze woorden staan bijna overal. Zoek op een woord dat meer zegt, of op een code zoals B17.'
            : 'Kijk of de woorden goed gespeld zijn, of zoek op minder woorden.'}
        </EmptyState>
      ) : (
        <Found p={p} query={query} kind={kind} result={result} />
      )}
    </>
  );
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function Found({ p, query, kind, result }: Omit<Data, 'result'> & { result: NonNullable<Data['result']> }) {
  const { groups, counts, paged } = result;
  return (
    <>
      <TabLinks
        label="Soorten"
        items={[
          { href: paths.search(p, query), label: 'Alles', current: kind === null },
          ...searchKinds
            .filter((one) => one === kind || counts[one] !== undefined)
            .map((one) => ({
              href: paths.search(p, query, { soort: one }),
              label: searchKindWords[one].many,
              count: hitCount(counts[one] ?? 0),
              current: one === kind,
            })),
        ]}
      />
      {groups.length === 0 ? (
        <EmptyState level={2} title="Niets van deze soort">
          Kijk bij de andere soorten.
        </EmptyState>
      ) : (
        groups.map((group) => (
          <Hits key={group.kind} p={p} query={query} group={group} alone={kind !== null} />
        ))
      )}
      {paged && kind ? (
        <Pagination
          page={paged.page}
          pageCount={paged.pageCount}
          label="Bladeren door wat is gevonden"
          hrefFor={(page) => paths.search(p, query, { soort: kind, pagina: page === 1 ? undefined : page })}
        />
      ) : null}
    </>
  );
}
