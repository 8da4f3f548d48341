import { useRevalidator, useSearchParams } from '@remix-run/react';
import { useCallback, useRef } from 'react';
import { usePresence } from '~/components/domain/use-presence';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { TwoColumns } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { numberAgenda } from '~/domain/agenda-item/numbering';
import { formatInstantTime } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { LiveMeetingPage } from '~/queries/meeting/meeting-page.server';
import { Agenda } from './agenda';
import { AgendaHead } from './agenda-head';
import { HerePanel, MoreLinks, OwnAnnotations, ReadyPanel } from './side';
import { useReorder } from './use-reorder';
import { Withdrawn } from './withdrawn';

/** For secretarissen: the agenda as it stands, to work on. */
export function LiveAgenda({ p, page }: { p: string; page: LiveMeetingPage }) {
  const { head } = page;
  const m = head.id;
  const [search] = useSearchParams();
  const { items, said, busy, move } = useReorder({
    p,
    meetingId: m,
    items: page.items,
    startTime: head.startTime,
  });
  const revalidator = useRevalidator();
  const known = useRef(page.savedAt);
  known.current = page.savedAt;
  const onSaved = useCallback(
    (savedAt: string) => {
      if (!busy && (known.current === null || new Date(savedAt) > known.current)) revalidator.revalidate();
    },
    [busy, revalidator],
  );
  const here = usePresence(paths.presence(p, m), page.here, { itemId: null, editing: false }, onSaved);
  const numbers = new Map(numberAgenda(items, head.startTime).map(({ id, number }) => [id, number]));
  const openId = search.get('punt');
  const open =
    openId !== null && numbers.has(openId) ? { id: openId, number: numbers.get(openId) ?? '' } : null;
  const saved = page.savedAt === null ? '' : `, bewaard om ${formatInstantTime(page.savedAt)}`;
  return (
    <>
      <AgendaHead
        p={p}
        head={head}
        note={head.state === 'verzonden' ? `verzonden, versie ${page.sentNumber}` : `${head.state}${saved}`}
        actions={<LiveActions p={p} page={page} />}
      >
        <p>
          De volgende agenda van dit overleg stelt deze punten vanzelf weer voor.{' '}
          <AppLink href={paths.newMeeting(p, head.overleg.id)}>Maak een nieuwe vergadering</AppLink>
        </p>
      </AgendaHead>
      {page.unsent > 0 ? (
        <Notice
          kind="let"
          level={2}
          title={
            page.unsent === 1
              ? 'Eén wijziging is nog niet verzonden'
              : `${page.unsent} wijzigingen zijn nog niet verzonden`
          }
        >
          <p>
            De deelnemers zien nog versie {page.sentNumber}.{' '}
            <AppLink href={paths.supplement(p, m)}>Bekijk en verstuur de nazending</AppLink>
          </p>
        </Notice>
      ) : null}
      <TwoColumns
        side={
          <>
            {head.state === 'concept' ? <ReadyPanel p={p} page={page} /> : null}
            <OwnAnnotations p={p} page={page} open={open} numbers={numbers} />
            <HerePanel here={here} numbers={numbers} />
            <MoreLinks links={liveLinks(p, page)} />
          </>
        }
      >
        <h2 className="stil">Agendapunten</h2>
        {items.length === 0 ? (
          <EmptyState title="Deze agenda is nog leeg">
            Voeg een punt toe, of neem over wat de agenda zelf voorstelt.
          </EmptyState>
        ) : (
          <Agenda
            p={p}
            meetingId={m}
            startTime={head.startTime}
            items={items}
            openId={open?.id ?? null}
            here={here}
            preparing
            move={page.mayEdit ? move : undefined}
          />
        )}
        <p className="stil" aria-live="polite">
          {said}
        </p>
        {page.mayEdit ? <Tools p={p} meetingId={m} proposals={page.proposals} /> : null}
        <Withdrawn p={p} meetingId={m} items={page.withdrawn} />
      </TwoColumns>
    </>
  );
}

function LiveActions({ p, page }: { p: string; page: LiveMeetingPage }) {
  const { id: m, state, minutesState } = page.head;
  const minutes = minutesState === 'geen' ? 'Begin het verslag' : 'Ga verder met het verslag';
  return (
    <>
      <LinkButton variant="secondary" href={paths.agendaPdf(p, m)} document>
        Bekijk als PDF
      </LinkButton>
      {state === 'concept' ? <LinkButton href={paths.check(p, m)}>Controleer en verstuur</LinkButton> : null}
      {state === 'verzonden' || state === 'gehouden' ? (
        <LinkButton href={paths.minutes(p, m)}>
          {state === 'gehouden' ? 'Open het verslag' : minutes}
        </LinkButton>
      ) : null}
    </>
  );
}

function Tools({ p, meetingId, proposals }: { p: string; meetingId: string; proposals: number }) {
  return (
    <>
      <div className="knoppen niet-afdrukken">
        <LinkButton variant="bare" href={paths.newItem(p, meetingId)}>
          Voeg een punt toe
        </LinkButton>
        <LinkButton variant="bare" href={paths.meetingProposals(p, meetingId)}>
          {proposals === 0 ? 'Wat de agenda voorstelt' : `Neem voorstellen over (${proposals})`}
        </LinkButton>
      </div>
      <p className="toetsen">
        <span>
          <kbd>Alt</kbd> <kbd>↑</kbd> of <kbd>↓</kbd> verplaatst een punt
        </span>
        <span>
          <kbd>Alt</kbd> <kbd>→</kbd> maakt er een onderdeel van
        </span>
        <span>Nummers, bijlagen en tijden schuiven mee</span>
      </p>
    </>
  );
}

function liveLinks(p: string, { head, mayEdit, sentNumber }: LiveMeetingPage) {
  const m = head.id;
  return [
    ...(mayEdit ? [{ href: paths.meetingFacts(p, m), label: 'Pas datum, plaats en voorzitter aan' }] : []),
    { href: paths.packPdf(p, m), label: 'Vergaderset als één PDF', document: true },
    ...(sentNumber > 0 ? [{ href: paths.deliveries(p, m), label: 'Wie wat ontving' }] : []),
    ...(head.minutesState === 'geen' ? [] : [{ href: paths.decisionList(p, m), label: 'Besluitenlijst' }]),
    { href: paths.parkingList(p, head.overleg.id), label: 'Parkeerlijst' },
    { href: paths.meetingHistory(p, m), label: 'Geschiedenis' },
    ...(mayEdit ? [{ href: paths.cancellation(p, m), label: 'Gelast deze vergadering af' }] : []),
  ];
}
