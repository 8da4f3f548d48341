import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { paths } from '~/paths';
import type { Overview } from '~/queries/overview/overview.server';

/** The way to what the werkgroepen deliver, as far as this person may read it. */
export function FromWerkgroepen({ p, data }: { p: string; data: Overview }) {
  const { insider, packages, werkgroepen } = data;
  const links = [
    ...werkgroepen.map(({ id, name }) => ({ href: paths.werkgroep(p, id), label: `Uw werkgroep ${name}` })),
    insider && { href: paths.bouwstenen(p), label: 'Bouwstenen: wat er is en wat ontbreekt' },
    packages && { href: paths.packages(p), label: 'Pakketten met bouwstenen' },
    insider && { href: paths.consultations(p), label: 'Consultaties: wat bij partijen ligt' },
    { href: paths.shared(p), label: 'Gedeeld met de achterban' },
  ].filter((link) => link !== false);
  return (
    <SideSection title="Van de werkgroepen" className="niet-afdrukken">
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <AppLink href={href}>{label}</AppLink>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
