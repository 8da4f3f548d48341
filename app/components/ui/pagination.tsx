import { AppLink } from './app-link';
import { pagesToShow } from './pages';

export type PaginationProps = {
  page: number;
  pageCount: number;
  /** The address of a page, with the filter still in it. */
  hrefFor: (page: number) => string;
  /** What is paged, for the name of the landmark: "Bladeren door besluiten". */
  label: string;
};

export function Pagination({ page, pageCount, hrefFor, label }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="bladeren" aria-label={label}>
      {page > 1 ? (
        <AppLink className="vorige" href={hrefFor(page - 1)} rel="prev">
          Vorige
        </AppLink>
      ) : (
        <span className="vorige uit">Vorige</span>
      )}
      <ul className="nummers">
        {pagesToShow(page, pageCount).map((item, index) => (
          <li key={index}>
            {item === 'gap' ? (
              <span className="gat">…</span>
            ) : item === page ? (
              <span className="hier-nu" aria-current="page">
                <span className="stil">Pagina </span>
                {item}
              </span>
            ) : (
              <AppLink href={hrefFor(item)}>
                <span className="stil">Pagina </span>
                {item}
              </AppLink>
            )}
          </li>
        ))}
      </ul>
      {page < pageCount ? (
        <AppLink href={hrefFor(page + 1)} rel="next">
          Volgende
        </AppLink>
      ) : (
        <span className="uit">Volgende</span>
      )}
    </nav>
  );
}

/** "1 tot en met 50 van 1.204 besluiten", with room for export links beside it. */
export function ResultCount(props: { text: string; children?: React.ReactNode }) {
  return (
    <div className="telling">
      <p role="status">{props.text}</p>
      {props.children}
    </div>
  );
}
