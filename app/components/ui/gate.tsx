import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { SiteFooter, SkipLink } from './app-shell';
import { BrandMark } from './brand-mark';

/** A page without the rail: signing in, and errors for who isn't signed in. Two children stand side by side. */
export function Gate(props: {
  brand: { name: string; href: string };
  footer: { href: string; label: string }[];
  twoColumns?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      <div className="poort">
        <header>
          <AppLink className="merk" href={props.brand.href}>
            <BrandMark />
            {props.brand.name}
          </AppLink>
        </header>
        <main id="inhoud" tabIndex={-1} className={props.twoColumns ? 'twee' : undefined}>
          {props.children}
        </main>
        <SiteFooter links={props.footer} />
      </div>
    </>
  );
}

/** One account to try per row; each is a form that posts its own value, and `also` with it. */
export function TryRoleList(props: {
  action: string;
  name: string;
  also?: Record<string, string>;
  roles: { value: string; title: string; does: string }[];
}) {
  return (
    <ul className="rollen">
      {props.roles.map((role) => (
        <li key={role.value}>
          <form method="post" action={props.action}>
            <input type="hidden" name={props.name} value={role.value} />
            {Object.entries(props.also ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit">
              <span>
                <b>{role.title}</b>
                <span className="bij">{role.does}</span>
              </span>
              <span className="in">Log in</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
