import { Outlet, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { ErrorPage } from '~/components/domain/error-page';
import { footerLinks } from '~/components/domain/footer-links';
import { VijfhoekDefs } from '~/components/domain/vijfhoek-defs';
import { AppShell } from '~/components/ui/app-shell';
import { FlashMessage } from '~/components/ui/notice';
import { doneSentence } from '~/messages/done';
import { paths } from '~/paths';
import { guarded } from '~/platform/http/guarded.server';
import { frame } from '~/queries/session/frame.server';

export const loader = guarded('own:read', async ({ ctx, programma, person, programmas }) => ({
  ...(await frame(ctx, programma, person)),
  several: programmas.length > 1,
}));

export default function ProgrammaLayout() {
  const data = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const done = doneSentence(search.get('gedaan'));
  const p = data.programma.key;
  const at = (href: string) => (href === paths.overview(p) ? pathname === href : pathname.startsWith(href));
  return (
    <AppShell
      brand={{ name: 'Vijfhoek', href: paths.overview(p) }}
      nav={data.nav.map((item) => ({ ...item, current: at(item.href) || (item.also ?? []).some(at) }))}
      search={{ action: paths.search(p), label: 'Zoek op code of woord' }}
      who={{
        name: data.person.name,
        sub: data.person.scope,
        logoutAction: paths.signOut(),
        profileHref: paths.sessions(),
        switchTo: data.several ? { href: paths.home(), label: 'Ander programma' } : undefined,
      }}
      footer={footerLinks}
    >
      <VijfhoekDefs />
      <FlashMessage flash={done === undefined ? null : { title: done }} />
      <Outlet />
    </AppShell>
  );
}

/** Nobody is known here when the layout itself fails: no rail. */
export function ErrorBoundary() {
  return <ErrorPage alone />;
}
