import { MinutedAction } from '~/components/domain/minuted-action';
import { MinutedDecision, shortNumber } from '~/components/domain/minuted-decision';
import { FoldedItem, MinutesHead, MinutesLine, MinutesLines } from '~/components/domain/minutes';
import { PurposeLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { formatClock, formatTime } from '~/domain/dates/format';
import { amsterdamTime } from '~/domain/dates/amsterdam';
import { joinWords } from '~/messages/join-words';
import { paths } from '~/paths';
import type { PageItem } from '~/queries/minutes/minutes-page.server';
import { LineActions } from './line-actions';
import { PendingLines } from './pending-lines';

type Props = {
  p: string;
  meetingId: string;
  item: PageItem;
  /** Short names of parties that were not there for this point although they came. */
  absent: string[];
  writable: boolean;
  /** The line box is here now. */
  open: boolean;
  children?: React.ReactNode;
};

/** An agendapunt of the minutes, open: its lines in the order in which they were minuted. */
export function MinutedItem({ p, meetingId, item, absent, writable, open, children }: Props) {
  const headingId = `punt-${item.id}-kop`;
  return (
    <section id={`punt-${item.id}`} aria-labelledby={headingId} className="verslagpunt">
      <MinutesHead id={headingId} title={`${item.number} ${item.title}`}>
        {item.purposes.map((purpose) => (
          <PurposeLabel key={purpose} purpose={purpose} />
        ))}
        <span className="klein bij">{itemTimes(item)}</span>
        {writable && !open ? (
          <AppLink className="klein naar-rechts niet-afdrukken" href={paths.minutes(p, meetingId, item.id)}>
            Vul aan<span className="stil"> bij punt {item.number}</span>
          </AppLink>
        ) : null}
      </MinutesHead>
      <MinutesLines>
        {absent.length > 0 ? (
          <MinutesLine>{`${joinWords(absent)} ${absent.length > 1 ? 'zijn' : 'is'} niet bij dit punt.`}</MinutesLine>
        ) : null}
        {item.lines.map((line) => {
          const actions = writable ? (
            <LineActions p={p} meetingId={meetingId} line={line} decider />
          ) : undefined;
          if (line.type === 'decision')
            return <MinutedDecision key={line.id} p={p} decision={line} actions={actions} />;
          if (line.type === 'action') return <MinutedAction key={line.id} action={line} actions={actions} />;
          return (
            <MinutesLine
              key={line.id}
              {...(line.party ? { party: { name: line.party.shortName, hoek: line.party.hoek } } : {})}
              actions={actions}
            >
              {line.text}
            </MinutesLine>
          );
        })}
        {writable ? <PendingLines itemId={item.id} /> : null}
      </MinutesLines>
      {children}
    </section>
  );
}

/** An agendapunt that is folded: what is in it, in one line. */
export function FoldedMinutes(props: { p: string; meetingId: string; item: PageItem; link: string | null }) {
  const { p, meetingId, item, link } = props;
  return (
    <FoldedItem id={`punt-${item.id}-kop`} title={`${item.number} ${item.title}`} summary={itemSummary(item)}>
      {link === null ? null : (
        <AppLink className="klein" href={paths.minutes(p, meetingId, item.id)}>
          {link} {item.number}
        </AppLink>
      )}
    </FoldedItem>
  );
}

/** "1 inbreng, besluit 2021-04, 14.10 tot 14.18 uur". */
function itemSummary(item: PageItem): string {
  const contributions = item.lines.filter((line) => line.type === 'contribution').length;
  const decisions = item.lines.flatMap((line) =>
    line.type === 'decision' ? [shortNumber(line.number)] : [],
  );
  const actions = item.lines.filter((line) => line.type === 'action').length;
  const parts = [
    contributions > 0 ? `${contributions} inbreng` : '',
    decisions.length > 0 ? `${decisions.length === 1 ? 'besluit' : 'besluiten'} ${joinWords(decisions)}` : '',
    actions > 0 ? `${actions} ${actions === 1 ? 'actie' : 'acties'}` : '',
    itemTimes(item),
  ];
  return parts.filter((part) => part !== '').join(', ') || `gepland om ${formatTime(item.plannedStart)}`;
}

/** "13.41 tot 14.09 uur", or "sinds 14.18 uur" while it is under way. */
export function itemTimes({ openedAt, closedAt }: PageItem): string {
  if (!openedAt) return '';
  const from = amsterdamTime(openedAt);
  return closedAt
    ? `${formatClock(from)} tot ${formatTime(amsterdamTime(closedAt))}`
    : `sinds ${formatTime(from)}`;
}
