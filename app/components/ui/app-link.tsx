import { Link } from '@remix-run/react';
import type { ComponentPropsWithoutRef } from 'react';

export type AppLinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & {
  href: string;
  /** A file or another whole document (PDF, CSV, ICS): let the browser fetch it itself. */
  document?: boolean;
};

/** One link for all: client navigation for our own pages, a plain anchor for the rest. */
export function AppLink({ href, document = false, children, ...rest }: AppLinkProps) {
  const ownPage = (href.startsWith('/') && !href.startsWith('//')) || href.startsWith('?');
  if (!ownPage || document) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...rest}>
      {children}
    </Link>
  );
}
