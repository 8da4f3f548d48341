import { describe, expect, test } from 'vitest';
import { answeredTo, canSend, partsFrom, typedIn, type KeptParts } from './kept-parts';

const answered = (status: number, told: unknown = null) => ({ kind: 'answered', status, told }) as const;
const text = (words: string) => ({ text: words });

describe('what is typed in a part is kept until the server has it', () => {
  const once = typedIn({}, 'doel', text('Eer'), 3);
  const twice = typedIn(once, 'doel', text('Eerder'), 9);

  test('on top of the version that it was begun with', () => {
    expect(twice.doel).toEqual({ entries: text('Eerder'), version: 3, typed: 2 });
  });
  test('saved and nothing typed since: forgotten', () => {
    expect(answeredTo(twice, 'doel', 2, answered(200, { version: 4 }))).toEqual({});
  });
  test('saved while typing on: what was typed stays, on top of what was saved', () => {
    expect(answeredTo(twice, 'doel', 1, answered(200, { version: 4 })).doel).toEqual({
      ...twice.doel,
      version: 4,
    });
  });
  test('refused: stays with its sentences, is not sent again by itself, and typing on mends it', () => {
    const refused = answeredTo(twice, 'doel', 2, answered(422, { errors: { text: 'Maak korter.' } }));
    expect(refused.doel).toMatchObject({ entries: text('Eerder'), refused: { text: 'Maak korter.' } });
    expect(canSend(refused.doel)).toBe(false);
    expect(canSend(typedIn(refused, 'doel', text('Eer'), 3).doel)).toBe(true);
  });
  test('a conflict stays one however much is typed, for a person decides', () => {
    const conflict = answeredTo(twice, 'doel', 2, answered(409));
    expect(typedIn(conflict, 'doel', text('Toch'), 5).doel).toMatchObject({ conflict: true, version: 3 });
    expect(canSend(conflict.doel)).toBe(false);
  });
  test.each([403, 404])('no longer there for this person (%s): the text stays', (status) => {
    expect(answeredTo(twice, 'doel', 2, answered(status)).doel?.refused?.['']).toContain('Uw tekst blijft');
  });
  test('other parts are left alone', () => {
    const both = typedIn(twice, 'voorstel', text('Zo'), 0);
    expect(answeredTo(both, 'doel', 2, answered(200))).toEqual({ voorstel: both.voorstel });
  });
});

test.each<[why: string, memory: unknown, parts: KeptParts]>([
  ['nothing', null, {}],
  ['of another kind', 'text', {}],
  ['half', { doel: { entries: {} }, voorstel: null }, {}],
  [
    'ours',
    { doel: { entries: text('x'), version: 1, typed: 4 } },
    { doel: { entries: text('x'), version: 1, typed: 4 } },
  ],
])('memory that is %s', (_why, memory, parts) => expect(partsFrom(memory)).toEqual(parts));
