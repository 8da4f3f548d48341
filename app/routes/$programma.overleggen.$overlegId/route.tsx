import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { MeetingTable } from '~/components/domain/meeting-table';
import { Vijfhoek } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate, formatTime } from '~/domain/dates/format';
import { missingSentence, pentagonOfPresent } from '~/domain/hoek/pentagon';
import { joinWords } from '~/messages/join-words';
import { purposeWords } from '~/messages/meeting-words';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { overlegPage, type OverlegPage } from '~/queries/overleg/overleg-page.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.shortName ?? 'Overleg'} - Vijfhoek` },
];

export const loader = guarded('overleg:read', async ({ ctx, programma, params }) => {
  const page = await overlegPage(ctx, params['overlegId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export default function Overleg() {
  const { p, page } = useLoaderData<typeof loader>();
  const { defaults } = page;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.overleg(p, page.id), label: page.shortName },
        ]}
      />
      <PageHeader
        title={page.name}
        lead={page.description || undefined}
        facts={[
          `meestal ${formatTime(defaults.startTime)}`,
          `${defaults.minutes} minuten`,
          defaults.place,
        ].filter(Boolean)}
        actions={
          <>
            {page.mayPropose && !page.mayPrepare ? (
              <LinkButton href={paths.proposeItem(p, page.id)}>Breng een punt in</LinkButton>
            ) : null}
            {page.mayPrepare ? (
              <>
                <LinkButton variant="secondary" href={paths.overlegSettings(p, page.id)}>
                  Pas de instellingen aan
                </LinkButton>
                <LinkButton href={paths.newMeeting(p, page.id)}>Maak een vergadering</LinkButton>
              </>
            ) : null}
          </>
        }
      />
      <TwoColumns side={<Side p={p} page={page} />}>
        <Section title="Komende vergaderingen">
          {page.coming.length === 0 ? (
            <EmptyState title="Er staat nog geen vergadering gepland" />
          ) : (
            <MeetingTable p={p} rows={page.coming} caption="Komende vergaderingen" />
          )}
        </Section>
        <Section title="Geweest">
          {page.held.length === 0 ? (
            <EmptyState title="Er is nog niet vergaderd" />
          ) : (
            <MeetingTable p={p} rows={page.held} caption="Eerdere vergaderingen" />
          )}
          {page.heldCount > page.held.length ? (
            <p>
              <AppLink href={paths.meetings(p, { overleg: page.id, wanneer: 'geweest' })}>
                {`Toon alle ${page.heldCount} eerdere vergaderingen`}
              </AppLink>
            </p>
          ) : null}
        </Section>
        <Participants participants={page.participants} />
      </TwoColumns>
    </>
  );
}

function Participants({ participants }: { participants: OverlegPage['participants'] }) {
  const states = pentagonOfPresent(
    participants.filter(({ kind }) => kind === 'deelnemer').map(({ hoek }) => hoek),
  );
  const missing = missingSentence(states, 'samenstelling');
  return (
    <Section title="Wie meedoet" id="deelnemers">
      <Vijfhoek states={states} size={48} kind="samenstelling" />
      {missing ? <p className="hulp">{missing}</p> : null}
      <RowList
        items={participants.map(({ id, shortName, name, hoek, kind, people }) => ({
          key: id,
          title: <PartyLabel name={shortName} hoek={hoek} title={name === shortName ? undefined : name} />,
          text:
            people.length === 0
              ? 'nog niemand met een account'
              : people.map((person) => person.name).join(', '),
          aside: kind === 'adviseur' ? 'adviseur' : undefined,
        }))}
      />
    </Section>
  );
}

function Side({ p, page }: { p: string; page: OverlegPage }) {
  return (
    <>
      {page.rotation.length > 0 ? (
        <SideSection title="Voorzitterschap">
          <ol>
            {page.rotation.map(({ partyId, shortName, function: role, next }) => (
              <li key={partyId}>
                {shortName}
                {role ? <span className="bij">, {role}</span> : null}
                {next ? <b> · nu aan de beurt</b> : null}
              </li>
            ))}
          </ol>
        </SideSection>
      ) : null}
      <SideSection title="Vaste punten">
        {page.standingItems.length === 0 ? (
          <p className="hulp">Nog geen vaste punten.</p>
        ) : (
          <ul>
            {page.standingItems.map(({ id, title, purposes, minutes }) => (
              <li key={id}>
                {title}
                <span className="bij">
                  {`, ${[joinWords(purposes.map((purpose) => purposeWords[purpose])), `${minutes} min`].filter(Boolean).join(', ')}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </SideSection>
      {page.parked === null ? null : (
        <SideSection title="Parkeerlijst">
          <p>
            <AppLink href={paths.parkingList(p, page.id)}>
              {page.parked === 0
                ? 'De lijst is leeg'
                : page.parked === 1
                  ? 'Eén punt wacht op een agenda'
                  : `${page.parked} punten wachten op een agenda`}
            </AppLink>
          </p>
        </SideSection>
      )}
      {page.packages.length > 0 || page.mayPrepare ? (
        <SideSection title="Pakketten met bouwstenen">
          <ul>
            {page.packages.map(({ id, title, date }) => (
              <li key={id}>
                <AppLink href={paths.package(p, id)}>{title}</AppLink>
                <span className="bij">, {formatDate(date)}</span>
              </li>
            ))}
            <li>
              <AppLink href={paths.packages(p, { overleg: page.id })}>
                {page.packages.length === 0 ? 'Er is nog geen pakket' : 'Bekijk alle pakketten'}
              </AppLink>
            </li>
          </ul>
        </SideSection>
      ) : null}
      {page.werkgroepen.length > 0 ? (
        <SideSection title="Werkgroepen">
          <ul>
            {page.werkgroepen.map(({ id, name }) => (
              <li key={id}>
                <AppLink href={paths.werkgroep(p, id)}>{name}</AppLink>
              </li>
            ))}
          </ul>
        </SideSection>
      ) : null}
    </>
  );
}
