import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MeetingTable } from '~/components/domain/meeting-table';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { FilterBar, SegmentLinks } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { meetingFilterAddress, type MeetingFilter } from '~/domain/meeting/filter';
import { meetingStates } from '~/domain/meeting/status';
import { meetingStateWords } from '~/messages/meeting-words';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { meetingList } from '~/queries/meeting/meeting-list.server';

export const meta: MetaFunction = () => [{ title: 'Vergaderingen - Vijfhoek' }];

export const loader = guarded('own:read', async ({ ctx, programma, request }) => ({
  p: programma.key,
  list: await meetingList(ctx, new URL(request.url).searchParams),
}));

export default function Meetings() {
  const { p, list } = useLoaderData<typeof loader>();
  const { filter, rows, count, overleggen, years } = list;
  const address = (changed: Partial<MeetingFilter>) =>
    paths.meetings(p, meetingFilterAddress({ ...filter, page: 1, ...changed }));
  const filtered = filter.overleg !== undefined || filter.state !== undefined || filter.year !== undefined;
  if (overleggen.length === 0 && rows.length === 0) {
    return (
      <>
        <PageHeader title="Vergaderingen" />
        <EmptyState level={2} title="U ziet hier geen vergaderingen">
          Een vergadering is te zien voor wie aan het overleg deelneemt.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Vergaderingen"
        actions={
          list.mayMake ? (
            <LinkButton href={paths.newMeeting(p, filter.overleg)}>Maak een vergadering</LinkButton>
          ) : undefined
        }
      />
      <FilterBar
        action={paths.meetings(p)}
        // Who picks a year wants that whole year, not only what of it is still to come.
        keep={filter.when === 'komend' ? undefined : { wanneer: filter.when }}
        clearHref={filtered ? paths.meetings(p, { wanneer: filter.when }) : undefined}
        fields={[
          {
            kind: 'select',
            name: 'overleg',
            label: 'Overleg',
            value: filter.overleg,
            options: [
              { value: '', label: 'alle overleggen' },
              ...overleggen.map(({ id, shortName }) => ({ value: id, label: shortName })),
            ],
          },
          {
            kind: 'select',
            name: 'stand',
            label: 'Stand',
            value: filter.state,
            options: [
              { value: '', label: 'alle standen' },
              ...meetingStates.map((state) => ({ value: state, label: meetingStateWords[state] })),
            ],
          },
          {
            kind: 'select',
            name: 'jaar',
            label: 'Jaar',
            value: filter.year?.toString(),
            options: [
              { value: '', label: 'alle jaren' },
              ...years.map((year) => ({ value: String(year), label: String(year) })),
            ],
          },
        ]}
      >
        <SegmentLinks
          label="Wanneer"
          items={(['komend', 'geweest', 'alle'] as const).map((when) => ({
            href: address({ when }),
            label: when,
            current: filter.when === when,
          }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={
            filter.when === 'komend' && !filtered
              ? 'Er staat nog geen vergadering gepland'
              : 'Geen vergaderingen gevonden'
          }
          action={
            filter.when === 'alle' && !filtered ? null : (
              <LinkButton variant="secondary" href={paths.meetings(p, { wanneer: 'alle' })}>
                Toon alle vergaderingen
              </LinkButton>
            )
          }
        />
      ) : (
        <>
          <ResultCount text={count === 1 ? '1 vergadering' : `${count} vergaderingen`} />
          <MeetingTable p={p} rows={rows} caption="Vergaderingen" showOverleg />
          <Pagination
            page={filter.page}
            pageCount={list.pageCount}
            hrefFor={(page) => address({ page })}
            label="Bladeren door de vergaderingen"
          />
        </>
      )}
      {overleggen.length > 0 ? (
        <nav className="blok" aria-label="Overleggen">
          <h2>Overleggen</h2>
          <ul>
            {overleggen.map(({ id, shortName }) => (
              <li key={id}>
                <AppLink href={paths.overleg(p, id)}>{shortName}</AppLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </>
  );
}
