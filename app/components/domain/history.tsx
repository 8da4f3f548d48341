import { Diff } from '~/components/ui/diff-view';
import { Disclosure } from '~/components/ui/layout';
import { Timeline } from '~/components/ui/lists';
import { formatInstant } from '~/domain/dates/format';
import type { EventAction } from '~/domain/history/actions';
import type { ToldChange } from '~/domain/history/told';
import { changedFieldWords, changedText, eventWords } from '~/messages/events';

export type ShownEvent = ToldChange & {
  seq: string;
  at: Date;
  action: EventAction;
  who: string;
  actingFor: string | null;
  refused: boolean;
  privateTo: string | null;
};

/** What happened, when and by whom; what changed opens in place. */
export function History({ events }: { events: ShownEvent[] }) {
  return (
    <Timeline
      items={events.map((event) => ({
        key: event.seq,
        iso: event.at.toISOString(),
        when: formatInstant(event.at),
        refused: event.refused,
        what: <What event={event} />,
        who: [event.who, event.actingFor, event.privateTo && `alleen leden van ${event.privateTo} zien dit`]
          .filter(Boolean)
          .join(', '),
      }))}
    />
  );
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
