import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ConsultationStateLabel, responseStates } from '~/components/domain/consultation-parts';
import { VijfhoekCount } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { FilterBar, SegmentLinks } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import {
  consultationFilterAddress,
  readConsultationFilter,
  type ConsultationFilter,
} from '~/domain/consultation/filter';
import { consultationSubjectKinds } from '~/domain/consultation/kinds';
import { formatDate } from '~/domain/dates/format';
import { consultationSubjectWords, consultedLabel } from '~/messages/consultation-words';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { consultationList } from '~/queries/consultation/consultation-list.server';

export const meta: MetaFunction = () => [{ title: 'Consultaties - Vijfhoek' }];

export const loader = guarded('consultation:read', async ({ ctx, programma, request }) => {
  const filter = readConsultationFilter(new URL(request.url).searchParams);
  return { p: programma.key, filter, list: await consultationList(ctx, filter) };
});

export default function Consultations() {
  const { p, filter, list } = useLoaderData<typeof loader>();
  const { rows, paged } = list;
  const address = (changed: Partial<ConsultationFilter>) =>
    paths.consultations(p, consultationFilterAddress({ ...filter, page: 1, ...changed }));
  return (
    <>
      <PageHeader
        title="Consultaties"
        lead="Stukken die de werkorganisatie aan partijen voorlegt, met hun opmerkingen en de antwoorden."
      />
      <Filter />
      {rows.length === 0 ? (
        <EmptyState
          level={2}
          title={filter.when === 'open' ? 'Er ligt nu niets ter consultatie' : 'Geen consultaties gevonden'}
          action={
            <LinkButton variant="secondary" href={paths.consultations(p, { stand: 'alle' })}>
              Toon alle consultaties
            </LinkButton>
          }
        >
          {list.prepares
            ? 'Een consultatie begint bij het stuk: een taakopdracht, een bouwsteen of een bijlage.'
            : null}
        </EmptyState>
      ) : (
        <>
          <ResultCount text={paged.total === 1 ? '1 consultatie' : `${paged.total} consultaties`} />
          <Rows />
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            hrefFor={(page) => address({ page })}
            label="Bladeren door de consultaties"
          />
        </>
      )}
    </>
  );
}

function Filter() {
  const { p, filter, list } = useLoaderData<typeof loader>();
  const address = (changed: Partial<ConsultationFilter>) =>
    paths.consultations(p, consultationFilterAddress({ ...filter, page: 1, ...changed }));
  const filtered = filter.kind !== undefined || filter.mine !== undefined;
  const { when } = filter;
  return (
    <FilterBar
      action={paths.consultations(p)}
      keep={when === 'open' ? undefined : { stand: when }}
      clearHref={filtered ? paths.consultations(p, { stand: when === 'open' ? undefined : when }) : undefined}
      fields={[
        {
          kind: 'select',
          name: 'wie',
          label: 'Voor wie',
          value: filter.mine,
          options: [
            { value: '', label: 'alle' },
            ...(list.represents ? [{ value: 'gevraagd', label: 'gevraagd aan mijn partij' }] : []),
            ...(list.prepares ? [{ value: 'beheerd', label: 'van mijn overleggen' }] : []),
          ],
        },
        {
          kind: 'select',
          name: 'soort',
          label: 'Soort stuk',
          value: filter.kind,
          options: [
            { value: '', label: 'alle soorten' },
            ...consultationSubjectKinds.map((kind) => ({
              value: kind,
              label: consultationSubjectWords[kind],
            })),
          ],
        },
      ]}
    >
      <SegmentLinks
        label="Stand"
        items={(['open', 'gesloten', 'alle'] as const).map((one) => ({
          href: address({ when: one }),
          label: one,
          current: when === one,
        }))}
      />
    </FilterBar>
  );
}

function Rows() {
  const { p, list } = useLoaderData<typeof loader>();
  const columns = ['Stuk', 'Tot en met', 'Stand', 'Reacties', 'Te doen'];
  return (
    <DataTable caption="Consultaties" hideCaption kind="register">
      <TableHead columns={columns.map((label) => ({ label }))} />
      <tbody>
        {list.rows.map((row) => (
          <tr key={row.id}>
            <Cell label="Stuk">
              <AppLink href={paths.consultation(p, row.id)}>{row.title}</AppLink>
              <span className="ook klein bij">
                {consultedLabel(row.subject)}, {row.overleg}
              </span>
            </Cell>
            <Cell label="Tot en met">{formatDate(row.until)}</Cell>
            <Cell label="Stand">
              <ConsultationStateLabel state={row.state} />
            </Cell>
            <Cell label="Reacties">
              <VijfhoekCount
                states={responseStates(row.parties)}
                kind="reactie"
                text={`${row.answered} van ${row.asked}`}
              />
            </Cell>
            <Cell label="Te doen">{toDo(row)}</Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['list']['rows'][number];

function toDo({ state, unanswered, waitsForOwn, answered, asked }: Row): string {
  const parts = [
    ...(waitsForOwn && state !== 'closed' ? ['uw reactie'] : []),
    ...(unanswered ? [`${unanswered} ${unanswered === 1 ? 'opmerking' : 'opmerkingen'} beantwoorden`] : []),
    ...(unanswered !== null && state === 'late' && answered < asked ? ['herinneren of sluiten'] : []),
  ];
  return parts.length === 0 ? 'niets' : parts.join(', ');
}
