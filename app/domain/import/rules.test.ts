import { expect, test } from 'vitest';
import { columnsOf } from './columns';
import { reasonsAgainst } from './rules';
import type { Values } from './row';

const columns = columnsOf('acties', { from: 2022, to: 2027 });
const stored: Values = {
  title: 'Toegang dichtbij',
  werkgroep: 'Toegang',
  responsible: 'VNG',
  year: '2023',
  maatregelen: 'B17',
};

function asked(from: Values | null, changed: Values) {
  const fields = Object.entries(changed).map(([key, to]) => ({
    key,
    title: columns.find((column) => column.key === key)?.title ?? '',
    from: from?.[key] ?? '',
    to,
  }));
  return reasonsAgainst('acties', columns, { to: { ...stored, ...changed }, from, fields }, '2021-10-07').map(
    ({ field, code }) => `${field}: ${code}`,
  );
}

test.each<[string, Values | null, Values, string[]]>([
  ['a new row', null, {}, []],
  ['a new row in a year of another programma', null, { year: '2031' }, ['Jaar: import_year_outside']],
  ['a row that is there, with other words', stored, { title: 'Toegang in de wijk' }, []],
  ['its year: that moves by a besluit', stored, { year: '2024' }, ['Jaar: import_year_by_decision']],
  ['its deelagenda', stored, { werkgroep: 'Kwaliteit' }, ['Deelagenda: import_column_fixed']],
  [
    'words that the rules refuse, at the column that mends it',
    stored,
    { title: ' ' },
    ['Actie: action_title_missing'],
  ],
])('%s', (_what, from, changed, reasons) => {
  expect(asked(from, changed)).toEqual(reasons);
});
