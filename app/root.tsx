import type { MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorPage } from '~/components/domain/error-page';
import { useNonce } from '~/components/ui/nonce';
import { useOwnLinks } from '~/components/ui/own-links';
import { errorWords } from '~/messages/error-pages';
import stylesheet from '../styles/app.css?url';

export const links = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** Pages bring their own title; an error has that of its words. */
export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? 'Vijfhoek' : `${errorWords(error).title} - Vijfhoek` },
];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  useOwnLinks();
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage alone />;
}
