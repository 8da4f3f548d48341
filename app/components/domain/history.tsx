import { Diff } from '~/components/ui/diff-view';
import { Disclosure } from '~/components/ui/layout';
import { Timeline } from '~/components/ui/lists';
import { formatInstant } from '~/domain/dates/format';
import type { EventAction } from '~/domain/history/actions';
import { repeated } from '~/domain/history/repeated';
import type { ToldChange } from '~/domain/history/told';
import { changedFieldWords, changedText } from '~/messages/changed-fields';
import { eventWords } from '~/messages/events';

export type ShownEvent = ToldChange & {
  seq: string;
  at: Date;
  action: EventAction;
  who: string;
  actingFor: string | null;
  refused: boolean;
  privateTo: string | null;
};

/** What happened, when and by whom; what changed opens in place. The same again and again is one line. */
export function History({ events }: { events: ShownEvent[] }) {
  return (
    <Timeline
      items={repeated(events, saysTheSame).map(({ first: event, times }) => ({
        key: event.seq,
        iso: event.at.toISOString(),
        when: formatInstant(event.at),
        refused: event.refused,
        what: (
          <>
            <What event={event} />
            {times > 1 ? `, ${times} keer` : null}
          </>
        ),
        who: [event.who, event.actingFor, event.privateTo && `alleen leden van ${event.privateTo} zien dit`]
          .filter(Boolean)
          .join(', '),
      }))}
    />
  );
}

/** Sixteen mails of one sending are one line; what has something of its own to tell stands alone. */
function saysTheSame(one: ShownEvent, next: ShownEvent): boolean {
  const plain = (event: ShownEvent) => event.reason === null && event.fields.length === 0;
  const words = ({ at, action, who, actingFor, refused, privateTo, about, part }: ShownEvent) =>
    [formatInstant(at), action, who, actingFor, refused, privateTo, about, part].join('|');
  return plain(one) && plain(next) && words(one) === words(next);
}

function What({ event }: { event: ShownEvent }) {
  const { action, about, reason, fields } = event;
  return (
    <>
      {eventWords[action]}
      {about === null ? null : `: ${about}`}
      {reason === null ? null : <span className="bij blokje">Reden: {reason}</span>}
      {fields.length > 0 ? (
        <Disclosure summary={fields.map(({ name }) => changedFieldWords[name]).join(', ')}>
          {fields.map(({ name, from, to }) => (
            <div key={name}>
              <b>{changedFieldWords[name]}</b>
              <Diff before={changedText(name, from)} after={changedText(name, to)} />
            </div>
          ))}
        </Disclosure>
      ) : null}
    </>
  );
}
