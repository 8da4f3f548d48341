import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { ButtonRow } from './button';

/** The way back. The last one is the page itself and gets `aria-current`. */
export function Breadcrumbs({ items }: { items: { href: string; label: string }[] }) {
  return (
    <nav className="pad" aria-label="Kruimelpad">
      <ol>
        {items.map((item, index) => (
          <li key={item.href}>
            <AppLink href={item.href} aria-current={index === items.length - 1 ? 'page' : undefined}>
              {item.label}
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export type PageHeaderProps = {
  title: ReactNode;
  /** One sentence under the title, in larger type. */
  lead?: ReactNode;
  /** Short facts in a row: date, place, state. Wrap the first in <b> when it is the main one. */
  facts?: ReactNode[];
  /** Buttons; at most one primary. */
  actions?: ReactNode;
};

/** The only h1 of a page, with its facts and its one main action. */
export function PageHeader({ title, lead, facts = [], actions }: PageHeaderProps) {
  return (
    <div className="kop">
      <div>
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
        {facts.length > 0 ? (
          <p className="feiten">
            {facts.map((fact, index) => (
              <span key={index}>{fact}</span>
            ))}
          </p>
        ) : null}
      </div>
      {actions ? <ButtonRow>{actions}</ButtonRow> : null}
    </div>
  );
}
