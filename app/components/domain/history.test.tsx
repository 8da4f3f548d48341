import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { History, type ShownEvent } from './history';

const event = (seq: number, more: Partial<ShownEvent> = {}): ShownEvent => ({
  seq: String(seq),
  at: new Date('2021-12-14T08:26:30Z'),
  action: 'mail_sent',
  who: 'postbode',
  actingFor: null,
  refused: false,
  privateTo: null,
  about: null,
  part: null,
  reason: null,
  fields: [],
  ...more,
});

const lines = (events: ShownEvent[]) =>
  renderToStaticMarkup(<History events={events} />)
    .split('<li>')
    .slice(1)
    .map((line) =>
      line
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );

test('sixteen mails of one sending are one line', () => {
  const mails = Array.from({ length: 16 }, (_, index) => event(index));
  expect(lines(mails)).toEqual(['14 december 2021, 09.26 uur Mail verstuurd, 16 keer postbode']);
});

test.each<[string, Partial<ShownEvent>]>([
  ['another minute', { at: new Date('2021-12-14T08:27:30Z') }],
  ['another person', { who: 'secretaris BOHA' }],
  ['a refused try', { refused: true }],
  ['something else that it is about', { about: 'Rondvraag' }],
  ['a reason', { reason: 'Nog niet rijp' }],
])('%s is a line of its own', (_why, more) => {
  expect(lines([event(1), event(2, more)])).toHaveLength(2);
});
