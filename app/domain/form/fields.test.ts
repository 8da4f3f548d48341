import { describe, expect, test } from 'vitest';
import {
  choiceField,
  choicesField,
  dateField,
  idField,
  idsField,
  lineField,
  listField,
  numberField,
  optionalIdField,
  optionalTimeField,
  textField,
  timeField,
  versionField,
} from './fields';

const id = '0190A000-0000-7000-8000-000000000003';

/** What comes out, or the code it is refused with. */
function read(
  field: {
    safeParse: (value: unknown) => {
      success: boolean;
      data?: unknown;
      error?: { issues: { message: string }[] };
    };
  },
  value: unknown,
) {
  const parsed = field.safeParse(value);
  return parsed.success ? parsed.data : parsed.error?.issues[0]?.message;
}

describe('what a form sends reads as what is meant, or is refused with a code', () => {
  test.each([
    ['a line loses its loose spaces', lineField(20), '  een   titel ', 'een titel'],
    ['a line may be empty', lineField(20), '', ''],
    ['unless it may not', lineField(20, 'title_missing'), '  ', 'title_missing'],
    ['a line has an end', lineField(5), 'langer', 'line_too_long'],
    ['a field that is missing counts as empty', lineField(20), undefined, ''],
    ['a text keeps its lines', textField(), ' een\n\ntwee ', 'een\n\ntwee'],
    ['100,001 characters are too many', textField(), 'x'.repeat(100_001), 'too_long'],
    ['an empty text where one is asked', textField('reason_missing'), ' ', 'reason_missing'],
    ['a date in words', dateField, '7 oktober 2021', '2021-10-07'],
    ['a day that does not exist', dateField, '31 februari 2021', 'date_impossible'],
    ['no date', dateField, '', 'date_missing'],
    ['a time with a dot', timeField, '13.30', '13:30'],
    ['no time where none is needed', optionalTimeField, ' ', ''],
    ['a time all the same', optionalTimeField, '9.05', '09:05'],
    ['one that no clock shows', optionalTimeField, '24:01', 'time_impossible'],
    ['a time that no clock shows', timeField, '25:99', 'time_impossible'],
    ['minutes with their unit', numberField(0, 1440, 'item_minutes_impossible'), '90 min', 90],
    ['half a minute', numberField(0, 1440, 'item_minutes_impossible'), '1,5', 'item_minutes_impossible'],
    ['less than nothing', numberField(0, 1440, 'item_minutes_impossible'), '-5', 'item_minutes_impossible'],
    ['more than a day', numberField(0, 1440, 'item_minutes_impossible'), '1441', 'item_minutes_impossible'],
    ['an id in capitals', idField(), id, id.toLowerCase()],
    ['no id', idField('party_missing'), '', 'party_missing'],
    ['what can be no id', idField(), "1' OR '1'='1", 'choice_unknown'],
    ['no choice where none is needed', optionalIdField, '', null],
    ['values that repeat', listField, ['a', 'b', 'a', ''], ['a', 'b']],
    ['one field with commas', listField, 'a, b', ['a', 'b']],
    ['nothing ticked', listField, undefined, []],
    ['a choice from the list', choiceField(['ja', 'nee']), 'ja', 'ja'],
    ['a choice that there is not', choiceField(['ja', 'nee']), 'misschien', 'choice_unknown'],
    ['no choice', choiceField(['ja', 'nee']), '', 'choice_missing'],
    ['several ids', idsField, [id, id], [id.toLowerCase()]],
    ['among ids what can be no id', idsField, [id, "1' OR '1'='1"], 'choice_unknown'],
    ['several choices', choicesField(['ja', 'nee']), ['nee', 'ja'], ['nee', 'ja']],
    ['one of them that there is not', choicesField(['ja', 'nee']), ['ja', 'x'], 'choice_unknown'],
    ['a version', versionField, '12', 12],
    ['a version that was tampered with', versionField, '-1', 'form_unreadable'],
  ])('%s', (_why, field, value, expected) => {
    expect(read(field, value)).toEqual(expected);
  });
});
