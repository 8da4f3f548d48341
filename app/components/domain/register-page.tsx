import type { ReactNode } from 'react';
import { LinkButton } from '~/components/ui/button';
import { EmptyState } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { Pagination, ResultCount } from '~/components/ui/pagination';
import { exportPath } from '~/paths';

type Address = Record<string, string | undefined>;

type Props = {
  title: string;
  lead?: string;
  /** What is listed, in the plural: "besluiten". */
  things: string;
  /** The filter and the order as they stand in the address, without the page. */
  address: Address;
  hrefFor: (address: Address) => string;
  paged: { page: number; pageCount: number; total: number };
  /** "12 besluiten", or which of them this page shows. */
  counted: string;
  /** Where they come from, for when there is none yet. */
  empty: string;
  /** Another way to take it along. */
  more?: ReactNode;
  /** The bar to filter with; it keeps the order, and offers to clear when there is something to clear. */
  filter: (bar: { action: string; keep: Record<string, string>; filtered: boolean }) => ReactNode;
  /** The table. */
  children: ReactNode;
};

/** A register: everything of one kind that one may see, filtered by the address, in pages, to take along as a spreadsheet. */
export function RegisterPage(props: Props) {
  const { title, lead, things, address, hrefFor, paged, counted, empty, more, filter, children } = props;
  const here = hrefFor(address);
  const filtered = Object.entries(address).some(([name, value]) => name !== 'sorteer' && value !== undefined);
  const keep: Record<string, string> = address['sorteer'] ? { sorteer: address['sorteer'] } : {};
  return (
    <>
      <PageHeader
        title={title}
        {...(lead ? { lead } : {})}
        actions={
          paged.total > 0 ? (
            <>
              <LinkButton href={exportPath(here, 'xlsx')} variant="secondary" document>
                Download als spreadsheet
              </LinkButton>
              <LinkButton href={exportPath(here, 'csv')} variant="bare" document>
                of als CSV
              </LinkButton>
              {more}
            </>
          ) : null
        }
      />
      {filter({ action: hrefFor({}), keep, filtered })}
      {paged.total === 0 ? (
        <EmptyState
          level={2}
          title={filtered ? `Geen ${things} bij dit filter` : `Nog geen ${things}`}
          action={filtered ? <LinkButton href={hrefFor({})}>{`Toon alle ${things}`}</LinkButton> : null}
        >
          {filtered ? 'Kies minder, of een ander woord.' : empty}
        </EmptyState>
      ) : (
        <>
          <ResultCount text={counted} />
          {children}
          <Pagination
            page={paged.page}
            pageCount={paged.pageCount}
            label={`Bladeren door ${things}`}
            hrefFor={(page) => hrefFor({ ...address, pagina: page === 1 ? undefined : String(page) })}
          />
        </>
      )}
    </>
  );
}
