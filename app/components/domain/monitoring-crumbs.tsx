import { Breadcrumbs } from '~/components/ui/page-header';
import type { MonitoredKind } from '~/domain/monitoring/kinds';
import { monitoredNames } from '~/messages/monitoring';
import { paths } from '~/paths';

type Props = {
  p: string;
  kind: MonitoredKind;
  /** The thing itself, once it is there, and the page about it. */
  of?: { id: string; title: string };
  here?: { href: string; label: string };
};

/** The way to something that is monitored: maatregelen, monitoring, its list, the thing. */
export function MonitoringCrumbs({ p, kind, of, here }: Props) {
  const { list } = monitoredNames[kind];
  return (
    <Breadcrumbs
      items={[
        { href: paths.maatregelen(p), label: 'Maatregelen' },
        { href: paths.monitoring(p), label: 'Monitoring' },
        { href: paths.monitoring(p, monitoredSections[kind]), label: list },
        ...(of ? [{ href: paths.monitored(p, kind, of.id), label: of.title }] : []),
        ...(here ? [here] : []),
      ]}
    />
  );
}

/** Where each list stands on the page. */
export const monitoredSections: Record<MonitoredKind, string> = {
  indicator: 'indicatoren',
  good_practice: 'voorbeelden',
  knelpunt: 'knelpunten',
  risk: 'risicos',
};
