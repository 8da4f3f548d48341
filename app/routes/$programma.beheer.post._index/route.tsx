import { useLoaderData } from '@remix-run/react';
import { deliveryMoment, deliveryTone } from '~/components/domain/deliveries';
import { StatusLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { SegmentLinks } from '~/components/ui/filter-bar';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { deliveryStates } from '~/domain/delivery/states';
import { deliveryStateWords } from '~/messages/delivery';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { outboxPage } from '~/queries/sending/outbox.server';

export const meta = () => [{ title: 'Post - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, request }) => {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('stand');
  const state = deliveryStates.find((one) => one === asked) ?? null;
  const page = /^[1-9]\d{0,4}$/.test(searchParams.get('pagina') ?? '')
    ? Number(searchParams.get('pagina'))
    : 1;
  const found = await outboxPage(ctx, { page, state });
  if (!found) throw notFound();
  return { p: programma.key, page, state, ...found };
});

/** What left by mail, and what became of it. */
export default function Outbox() {
  const { p, page, state, total, pageCount, kept, lines } = useLoaderData<typeof loader>();
  const at = (filter: { stand?: string; pagina?: string }) => paths.outbox(p, filter);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.outbox(p), label: 'Post' },
        ]}
      />
      <PageHeader
        title="Post"
        lead={
          kept
            ? 'Er is geen mailserver ingesteld. Vijfhoek bewaart elke mail hier, om te lezen.'
            : 'Wat er per mail uitging. De inhoud is alleen te lezen voor wie de mail kreeg.'
        }
      />
      <div className="filter">
        <SegmentLinks
          label="Stand"
          items={[
            { href: at({}), label: 'alles', current: state === null },
            ...deliveryStates.map((one) => ({
              href: at({ stand: one }),
              label: deliveryStateWords[one],
              current: state === one,
            })),
          ]}
        />
      </div>
      {total === 0 ? (
        <EmptyState title="Geen mail" level={2}>
          Hier staat straks elke mail die Vijfhoek verstuurt.
        </EmptyState>
      ) : (
        <>
          <ResultCount text={total === 1 ? '1 mail' : `${total} mails`} />
          <DataTable caption="Uitgaande mail" hideCaption kind="register">
            <TableHead columns={['Onderwerp', 'Aan', 'Stand'].map((label) => ({ label }))} />
            <tbody>
              {lines.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <AppLink href={paths.mail(p, one.id)}>{one.subject}</AppLink>
                  </th>
                  <Cell label="Aan">
                    {one.name}
                    <br />
                    <small className="bij">{one.email}</small>
                  </Cell>
                  <Cell label="Stand">
                    <StatusLabel tone={deliveryTone[one.state]}>{deliveryStateWords[one.state]}</StatusLabel>
                    <br />
                    <small className="bij">{deliveryMoment(one)}</small>
                  </Cell>
                </tr>
              ))}
            </tbody>
          </DataTable>
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefFor={(to) => at({ stand: state ?? undefined, pagina: String(to) })}
            label="Bladeren door de post"
          />
        </>
      )}
    </>
  );
}
