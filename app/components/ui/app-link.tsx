import type { ComponentPropsWithoutRef } from 'react';
import { OWN_LINK } from './own-links';

export type AppLinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & {
  href: string;
  /** A file or another whole document (PDF, CSV, ICS): let the browser fetch it itself. */
  document?: boolean;
};

/** One link for all: client navigation for our own pages, a plain anchor for the rest. */
export function AppLink({ href, document = false, children, ...rest }: AppLinkProps) {
  const ownPage = (href.startsWith('/') && !href.startsWith('//')) || href.startsWith('?');
  const mark = ownPage && !document ? { [OWN_LINK]: '' } : null;
  return (
    <a href={href} {...mark} {...rest}>
      {children}
    </a>
  );
}
