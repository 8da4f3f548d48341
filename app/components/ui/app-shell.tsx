import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { BrandMark } from './brand-mark';

export type NavItem = { href: string; label: string; count?: number; current?: boolean };

type Link = { href: string; label: string };

export type AppShellProps = {
  brand: { name: string; href: string };
  nav: NavItem[];
  /** What the counts in the menu count, read after the number: "open". */
  countWord?: string;
  search: { action: string; label: string; query?: string };
  /** Absent for who is not signed in; `sub` names the own party or scope, `switchTo` leads to another one. */
  who?: {
    name: string;
    sub?: string;
    logoutAction: string;
    profileHref?: string;
    switchTo?: Link | undefined;
  };
  footer: { href: string; label: string }[];
  breadcrumbs?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every page: rail on the left, sheet on the right. The menu is a `details`: folded on a narrow screen
 * without any script, always open on a wide one. The page itself brings one h1 (`PageHeader`).
 */
export function AppShell(props: AppShellProps) {
  const { brand, nav, countWord = 'open', search, who, footer, breadcrumbs, children } = props;
  return (
    <>
      <SkipLink />
      <div className="raam">
        <header className="rail">
          <AppLink className="merk" href={brand.href}>
            <BrandMark />
            {brand.name}
          </AppLink>
          <form className="zoek" role="search" action={search.action} method="get">
            <label htmlFor="zoek">{search.label}</label>
            <input type="search" id="zoek" name="q" defaultValue={search.query} maxLength={200} />
          </form>
          <details className="menu">
            <summary>Menu</summary>
            <nav aria-label="Hoofdmenu">
              <ul>
                {nav.map((item) => (
                  <li key={item.href}>
                    <AppLink href={item.href} aria-current={item.current ? 'page' : undefined}>
                      {item.label}
                      {item.count ? (
                        <span className="tel">
                          {item.count}
                          <span className="stil"> {countWord}</span>
                        </span>
                      ) : null}
                    </AppLink>
                  </li>
                ))}
                <li className="alleen-smal">
                  <AppLink href={search.action}>Zoeken</AppLink>
                </li>
                {who?.switchTo ? (
                  <li className="alleen-smal">
                    <AppLink href={who.switchTo.href}>{who.switchTo.label}</AppLink>
                  </li>
                ) : null}
                {who ? (
                  <li className="alleen-smal">
                    <LogoutForm action={who.logoutAction} label={`Uitloggen als ${who.name}`} />
                  </li>
                ) : null}
              </ul>
            </nav>
          </details>
          {who ? (
            <div className="ik">
              <strong>
                {who.profileHref ? <AppLink href={who.profileHref}>{who.name}</AppLink> : who.name}
              </strong>
              {who.sub}
              {who.switchTo ? (
                <>
                  <br />
                  <AppLink href={who.switchTo.href}>{who.switchTo.label}</AppLink>
                  <br />
                </>
              ) : null}
              <LogoutForm action={who.logoutAction} label="Uitloggen" />
            </div>
          ) : null}
        </header>
        <div className="blad">
          {breadcrumbs}
          <main id="inhoud" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter links={footer} />
        </div>
      </div>
    </>
  );
}

function LogoutForm({ action, label }: { action: string; label: string }) {
  return (
    <Form method="post" action={action} reloadDocument>
      <button type="submit" className="als-link">
        {label}
      </button>
    </Form>
  );
}

export function SkipLink() {
  return (
    <a className="skip" href="#inhoud">
      Naar de inhoud
    </a>
  );
}

export function SiteFooter({ links }: { links: { href: string; label: string }[] }) {
  return (
    <footer className="voet">
      {links.map((link) => (
        <AppLink key={link.href} href={link.href}>
          {link.label}
        </AppLink>
      ))}
    </footer>
  );
}
