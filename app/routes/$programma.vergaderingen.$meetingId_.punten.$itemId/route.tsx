import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PrivateBox, PrivateParts } from '~/components/domain/private-box';
import { SubjectLink } from '~/components/domain/subject-link';
import { PurposeLabel } from '~/components/domain/labels';
import { RichTextView } from '~/components/editor/rich-text-view';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { annotationKinds } from '~/domain/annotation/kinds';
import { formatDate, formatTime } from '~/domain/dates/format';
import { annotationWords } from '~/messages/meeting-words';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemPage, type ItemPage } from '~/queries/agenda-item/item-page.server';
import { Papers } from './papers';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? [data.page.item.number, data.page.item.title].filter(Boolean).join(' ') : 'Agendapunt'} - Vijfhoek`,
  },
];

export const loader = guarded('item:read', async ({ ctx, programma, params }) => {
  const page = await itemPage(ctx, params['meetingId'] ?? '', params['itemId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page, closed: page.may.notEdit.map((code) => refusalSentence({ code })) };
});

export default function AgendaItem() {
  const { p, page, closed } = useLoaderData<typeof loader>();
  const { item, meeting, may, withdrawn } = page;
  const m = meeting.id;
  const agenda = paths.meeting(p, m);
  const edits = may.edit && may.notEdit.length === 0;
  const empty = item.proposal === '' && item.explanation.length === 0 && item.attachments.length === 0;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: agenda, label: `${meeting.overleg.shortName} ${formatDate(meeting.date)}` },
          {
            href: paths.item(p, m, item.id),
            label: item.number === null ? item.title : `Punt ${item.number}`,
          },
        ]}
      />
      <PageHeader
        title={item.number === null ? item.title : `${item.number} ${item.title}`}
        facts={[
          ...item.purposes.map((purpose) => <PurposeLabel key={purpose} purpose={purpose} />),
          ...(item.start === null ? [] : [`${formatTime(item.start)}, ${item.minutes} minuten`]),
          ...(item.submitter ? [`door ${item.submitter}`] : []),
        ]}
        actions={
          edits ? <LinkButton href={paths.itemEdit(p, m, item.id)}>Pas het punt aan</LinkButton> : undefined
        }
      />
      {withdrawn ? (
        <Notice kind="let" level={2} title="Dit punt is van de agenda gehaald">
          {withdrawn.reason ?? 'Het blijft hier te lezen.'}
        </Notice>
      ) : may.edit && closed[0] ? (
        <Notice level={2} title={closed[0]} />
      ) : null}
      <TwoColumns side={<Side p={p} page={page} edits={edits} />}>
        {empty ? (
          <EmptyState
            level={2}
            title="Bij dit punt staat nog geen tekst"
            action={
              edits ? (
                <LinkButton variant="secondary" href={paths.itemEdit(p, m, item.id)}>
                  Schrijf een toelichting
                </LinkButton>
              ) : undefined
            }
          />
        ) : null}
        {item.proposal ? (
          <Section title="Voorstel" className="tekst">
            <p className="lead voorstel">{item.proposal}</p>
          </Section>
        ) : null}
        {item.explanation.length > 0 ? (
          <Section title="Toelichting" className="tekst">
            <RichTextView blocks={item.explanation} />
          </Section>
        ) : null}
        <Papers p={p} page={page} edits={edits} />
        {item.subjects.length > 0 ? (
          <Section title="Waar dit over gaat">
            <ul>
              {item.subjects.map((subject) => (
                <li key={subject.id}>
                  <SubjectLink p={p} label={subject.label} place={subject.place} warn={edits} />
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </TwoColumns>
    </>
  );
}

function Side({ p, page, edits }: { p: string; page: ItemPage; edits: boolean }) {
  const { item, meeting, own, from, to, previous, next, may } = page;
  const m = meeting.id;
  const back = `${paths.meeting(p, m)}?punt=${item.id}#punt-${item.id}`;
  return (
    <>
      {own.parties.map((party) => {
        const parts = annotationKinds.flatMap((kind) => {
          const part = own.annotations.find((one) => one.partyId === party.id && one.kind === kind);
          return part ? [{ term: annotationWords[kind], text: part.text }] : [];
        });
        return (
          <PrivateBox key={party.id} party={party.shortName} title="Annotatie">
            {parts.length > 0 ? (
              <PrivateParts items={parts} />
            ) : (
              <p className="klein">Nog geen standpunt, advies of spreeklijn.</p>
            )}
            <p className="klein bij">
              Komt niet in de agenda, niet in de PDF en niet in zoekresultaten van anderen.{' '}
              <AppLink href={paths.annotations(p, m, item.id, party.id)}>
                {parts.length > 0 ? 'Pas aan' : 'Schrijf er een'}
              </AppLink>
            </p>
          </PrivateBox>
        );
      })}
      {may.edit ? (
        <SideSection title="Dit punt" className="niet-afdrukken">
          <ul>
            {edits && item.number !== null ? (
              <li>
                <AppLink href={paths.itemPlace(p, m, item.id)}>Zet het op een andere plaats</AppLink>
              </li>
            ) : null}
            {page.withdrawn ? null : (
              <li>
                <AppLink href={paths.itemCarry(p, m, item.id)}>Schuif door of kopieer</AppLink>
              </li>
            )}
            {edits && may.notWithdraw.length === 0 ? (
              <li>
                <AppLink href={paths.itemWithdrawal(p, m, item.id)}>Haal van de agenda</AppLink>
              </li>
            ) : null}
          </ul>
        </SideSection>
      ) : null}
      {from || to.length > 0 ? (
        <SideSection title="Ook elders">
          <ul>
            {from ? <li>Komt van {place(p, from)}</li> : null}
            {to.map((one) => (
              <li key={one.itemId}>Staat ook op {place(p, one)}</li>
            ))}
          </ul>
        </SideSection>
      ) : null}
      <SideSection title="Verder op de agenda" className="niet-afdrukken">
        <ul>
          {previous ? (
            <li>
              <AppLink href={paths.item(p, m, previous.id)}>Naar punt {previous.number}</AppLink>
            </li>
          ) : null}
          {next ? (
            <li>
              <AppLink href={paths.item(p, m, next.id)}>Naar punt {next.number}</AppLink>
            </li>
          ) : null}
          <li>
            <AppLink href={item.number === null ? paths.meeting(p, m) : back}>Naar de hele agenda</AppLink>
          </li>
        </ul>
      </SideSection>
    </>
  );

  function place(key: string, one: { itemId: string; meetingId: string | null; date: string | null }) {
    if (one.meetingId === null || one.date === null) {
      return <AppLink href={paths.parkingList(key, meeting.overleg.id)}>de parkeerlijst</AppLink>;
    }
    return (
      <AppLink href={paths.item(key, one.meetingId, one.itemId)}>
        de vergadering van {formatDate(one.date)}
      </AppLink>
    );
  }
}
