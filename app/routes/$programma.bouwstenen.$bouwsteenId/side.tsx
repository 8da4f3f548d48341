import { BouwsteenName } from '~/components/domain/bouwsteen-label';
import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { DefinitionList, WhatWhen } from '~/components/ui/lists';
import { formatDate } from '~/domain/dates/format';
import { versionState } from '~/messages/bouwsteen';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What was announced, which versions there are, and what else can be done. */
export function Side({ data }: { data: PageData }) {
  return (
    <>
      <Announced data={data} />
      <Versions data={data} />
      <Packages data={data} />
      <More data={data} />
    </>
  );
}

function Announced({ data: { p, bouwsteen, werkgroep, overleg, addendumTo } }: { data: PageData }) {
  const { description } = bouwsteen;
  return (
    <SideSection title="Aangekondigd">
      <DefinitionList
        items={[
          {
            term: 'Werkgroep',
            children: <AppLink href={paths.werkgroep(p, werkgroep.id)}>{werkgroep.name}</AppLink>,
          },
          { term: 'Voor', children: overleg.shortName },
          addendumTo !== null && {
            term: 'Addendum bij',
            children: (
              <AppLink href={paths.bouwsteen(p, addendumTo.id)}>
                <BouwsteenName {...addendumTo} />
              </AppLink>
            ),
          },
          description !== '' && { term: 'Gaat over', children: description },
        ]}
      />
    </SideSection>
  );
}

function Versions({ data: { p, bouwsteen, versions } }: { data: PageData }) {
  if (versions.length === 0) return null;
  return (
    <SideSection title="Versies">
      <WhatWhen
        items={versions.map((version) => ({
          when: (
            <AppLink href={paths.bouwsteenVersion(p, bouwsteen.id, version.number)}>
              {`versie ${version.number}`}
            </AppLink>
          ),
          what: versionState(version, bouwsteen.acceptedVersionId),
        }))}
      />
    </SideSection>
  );
}

function Packages({ data: { p, packages } }: { data: PageData }) {
  if (packages.length === 0) return null;
  return (
    <SideSection title="In pakketten">
      <WhatWhen
        items={packages.map(({ id, title, date, sentAt }) => ({
          when: formatDate(date),
          what: (
            <>
              <AppLink href={paths.package(p, id)}>{title}</AppLink>
              {sentAt === null ? <span className="bij"> (concept)</span> : null}
            </>
          ),
        }))}
      />
    </SideSection>
  );
}

function More({ data: { p, bouwsteen, werkgroep, can, rights, versions } }: { data: PageData }) {
  const { id, kind, withdrawn } = bouwsteen;
  const submitted = versions.find(({ submittedAt }) => submittedAt !== null);
  const shareable = versions.some(({ submittedAt, sharedAt }) => submittedAt !== null && sharedAt === null);
  const links = [
    can.work && { href: paths.newFiche(p, id), label: 'Voeg een fiche toe' },
    can.change && { href: paths.bouwsteenFacts(p, id), label: 'Wijzig de gegevens' },
    rights.announce &&
      kind !== 'addendum' &&
      !withdrawn && { href: paths.newBouwsteen(p, werkgroep.id, id), label: 'Kondig een addendum aan' },
    rights.consult &&
      submitted !== undefined &&
      !withdrawn && {
        href: paths.newConsultation(p, 'bouwsteen', submitted.id),
        label: 'Leg voor aan partijen',
      },
    rights.handle &&
      shareable &&
      !withdrawn && { href: paths.bouwsteenSharing(p, id), label: 'Deel met de achterban' },
    can.withdraw && { href: paths.bouwsteenWithdrawal(p, id), label: 'Trek de bouwsteen in' },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <SideSection title="Deze bouwsteen" className="niet-afdrukken">
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
