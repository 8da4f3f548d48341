import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignParts, countChanges, type Part } from './align';

const numbered = (...texts: string[]): Part[] =>
  texts.map((text, index) => ({ label: String(index + 1), text }));
const keyed = (...parts: [string, string][]): Part[] =>
  parts.map(([key, text]) => ({ key, label: key, text }));

const signs = { same: '=', changed: '~', renumbered: '#', added: '+', removed: '-' };
const shown = (before: Part[], after: Part[]): string[] =>
  alignParts(before, after).map(
    ({ before: old, after: now, change }) =>
      `${signs[change]} ${old?.label ?? ''}${old && now ? '>' : ''}${now?.label ?? ''}`,
  );

const who = 'Wie geeft de hulp in de wijk?';
const what = 'Wat kost dat per jaar?';
const where = 'Waar kunnen ouders terecht?';

it.each<[string, Part[], Part[], string[]]>([
  ['the same stays', numbered(who, what), numbered(who, what), ['= 1>1', '= 2>2']],
  [
    'a new one moves the numbers after it',
    numbered(who, what),
    numbered(who, where, what),
    ['= 1>1', '+ 2', '# 2>3'],
  ],
  [
    'one that went stands where it was',
    numbered(who, what, where),
    numbered(who, where),
    ['= 1>1', '- 2', '# 3>2'],
  ],
  ['a few other words', numbered(who), numbered('Wie geeft hulp in de wijk?'), ['~ 1>1']],
  ['quite other words are another question', numbered(who), numbered('Hoe lang duurt het?'), ['+ 1', '- 1']],
  ['another order', numbered(who, what), numbered(what, who), ['# 2>1', '# 1>2']],
  ['two that are the same', numbered(who, who), numbered(who), ['= 1>1', '- 2']],
  ['a key says it, whatever the words', keyed(['a', who]), keyed(['a', 'Hoe lang duurt het?']), ['~ a>a']],
  ['another key is another part, whatever the words', keyed(['a', who]), keyed(['b', who]), ['+ b', '- a']],
  ['from nothing', [], numbered(who), ['+ 1']],
  ['to nothing', numbered(who), [], ['- 1']],
])('%s', (_what, before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

it('loses no part of either version', () => {
  const parts = fc
    .array(fc.constantFrom(who, what, where, 'Wie geeft hulp?', 'Wat kost het?'), { maxLength: 8 })
    .map((texts) => numbered(...texts));
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const rows = alignParts(before, after);
      const of = (side: 'before' | 'after') => rows.flatMap((row) => row[side]?.label ?? []).sort();
      expect(of('before')).toEqual(before.map(({ label }) => label).sort());
      expect(rows.flatMap((row) => row.after ?? [])).toEqual(after);
      expect(of('after')).toHaveLength(after.length);
      expect(Object.values(countChanges(rows)).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
    }),
  );
});
