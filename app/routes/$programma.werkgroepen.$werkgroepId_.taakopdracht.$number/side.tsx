import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { formatDate } from '~/domain/dates/format';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import type { PageData } from './data';
import { Verbs } from './verbs';

/** What can be done, where it is on an agenda, and the other versions. */
export function Side({ data }: { data: PageData }) {
  return (
    <>
      <Verbs data={data} />
      <OnAgenda data={data} />
      <Versions data={data} />
      {data.seesCentrale ? (
        <SideSection title="Centrale opdracht">
          <p>
            <AppLink href={paths.centrale(data.p)}>Wat elke werkgroep levert</AppLink>
          </p>
        </SideSection>
      ) : null}
    </>
  );
}

function OnAgenda({ data: { p, items, werkgroep, overleg, followsRoute } }: { data: PageData }) {
  if (items.length === 0 && !followsRoute) return null;
  return (
    <SideSection title="Op de agenda">
      <ul className="lijst">
        {items.map(({ id, title, number, meeting, withdrawn }) => (
          <li key={id}>
            <div>
              <h3>
                {meeting ? (
                  <AppLink href={paths.item(p, meeting.id, id)}>
                    {overleg.shortName} {formatDate(meeting.date)}
                  </AppLink>
                ) : (
                  'Parkeerlijst'
                )}
              </h3>
              <p>
                {number === null ? null : `${number} `}
                {title}
                {withdrawn ? ', van de agenda gehaald' : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {followsRoute ? (
        <p className="blokje">
          <AppLink href={paths.route(p, { kind: 'werkgroep', id: werkgroep.id })}>
            Volg de behandeling langs alle overleggen
          </AppLink>
        </p>
      ) : null}
    </SideSection>
  );
}

function Versions({ data: { p, werkgroep, number, versions } }: { data: PageData }) {
  const other = versions.find((one) => one.number < number) ?? versions.find((one) => one.number !== number);
  return (
    <SideSection title="Versies">
      <ul className="lijst">
        {versions.map((version) => (
          <li key={version.number}>
            <div>
              <h3>
                <AppLink
                  href={paths.taakopdracht(p, werkgroep.id, version.number)}
                  aria-current={version.number === number ? 'page' : undefined}
                >
                  Versie {version.number}
                  {version.label === '' ? null : `, ${version.label}`}
                </AppLink>
              </h3>
              <p>
                {taakopdrachtStateWords[version.state]}
                {version.adoptedOn && version.state === 'vastgesteld'
                  ? ` op ${formatDate(version.adoptedOn)}`
                  : null}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {other ? (
        <p className="blokje">
          <AppLink
            href={paths.taakopdrachtComparison(
              p,
              werkgroep.id,
              Math.min(other.number, number),
              Math.max(other.number, number),
            )}
          >
            Vergelijk twee versies
          </AppLink>
        </p>
      ) : null}
    </SideSection>
  );
}
