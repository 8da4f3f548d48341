import { useSearchParams } from '@remix-run/react';
import { usePresence } from '~/components/domain/use-presence';
import { LinkButton } from '~/components/ui/button';
import { TwoColumns } from '~/components/ui/layout';
import { numberAgenda } from '~/domain/agenda-item/numbering';
import { formatInstant } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { SentMeetingPage } from '~/queries/meeting/meeting-page.server';
import { Agenda } from './agenda';
import { AgendaHead } from './agenda-head';
import { HerePanel, MoreLinks, OwnAnnotations } from './side';

/** For participants: the agenda as it was last sent, to read. */
export function SentAgenda({ p, page }: { p: string; page: SentMeetingPage }) {
  const { head, version } = page;
  const m = head.id;
  const [search] = useSearchParams();
  const here = usePresence(paths.presence(p, m), page.here, { itemId: null, editing: false });
  const numbers = new Map(numberAgenda(page.items, head.startTime).map(({ id, number }) => [id, number]));
  const openId = search.get('punt');
  const open =
    openId !== null && numbers.has(openId) ? { id: openId, number: numbers.get(openId) ?? '' } : null;
  const minutesShown = head.minutesState === 'ter_correctie' || head.minutesState === 'vastgesteld';
  const calledOff = head.state === 'afgelast';
  const links = [
    ...(version.number > 1
      ? [{ href: paths.agendaVersion(p, m, version.number), label: 'Wat er veranderde, en eerdere versies' }]
      : []),
    { href: paths.packPdf(p, m), label: 'Vergaderset als één PDF', document: true },
    {
      href: paths.calendar(p, m),
      label: calledOff ? 'Haal uit uw agenda' : 'Zet in uw agenda',
      document: true,
    },
    ...(page.own.parties.length > 0
      ? [{ href: paths.annotatedPdf(p, m), label: 'Agenda met uw annotaties (PDF)', document: true }]
      : []),
    ...(minutesShown ? [{ href: paths.decisionList(p, m), label: 'Besluitenlijst' }] : []),
    ...(minutesShown ? [{ href: paths.actionList(p, m), label: 'Actielijst' }] : []),
    { href: paths.proposeItem(p, head.overleg.id), label: 'Breng een punt in' },
  ];
  return (
    <>
      <AgendaHead
        p={p}
        head={head}
        note={
          calledOff
            ? `afgelast ${formatInstant(version.sentAt)}`
            : `versie ${version.number}, verzonden ${formatInstant(version.sentAt)}`
        }
        actions={
          <>
            <LinkButton
              variant={minutesShown ? 'secondary' : 'primary'}
              href={paths.agendaPdf(p, m)}
              document
            >
              Bekijk als PDF
            </LinkButton>
            {minutesShown ? <LinkButton href={paths.minutes(p, m)}>Lees het verslag</LinkButton> : null}
          </>
        }
      />
      <TwoColumns
        side={
          <>
            <OwnAnnotations p={p} page={page} open={open} numbers={numbers} />
            <HerePanel here={here} numbers={numbers} />
            <MoreLinks links={links} />
          </>
        }
      >
        <h2 className="stil">Agendapunten</h2>
        <Agenda
          p={p}
          meetingId={m}
          startTime={head.startTime}
          items={page.items}
          openId={open?.id ?? null}
          here={[]}
          preparing={false}
        />
      </TwoColumns>
    </>
  );
}
