import { expect, test } from 'vitest';
import { db } from '~/platform/db/client.server';
import { testDatabase } from '../../support/database';

await testDatabase('voorbeeldregio.json');

test('the samenwerkingsafspraken went along four bodies beside the agenda, two of them without a conclusion', async () => {
  const steps = await db().routeStep.findMany({
    orderBy: { position: 'asc' },
    include: { document: { include: { attachments: { include: { item: true } } } } },
  });
  expect(
    steps.map(({ body, date, dateText }) => [body, date?.toISOString().slice(0, 10) ?? dateText]),
  ).toEqual([
    ['Ambtelijke klankbordgroep', '2021-08-23'],
    ['Uitvoeringsoverleg', '2021-08-24'],
    ['Directie-overleg', '2021-09-02'],
    ['Colleges', 'Sept/Okt'],
  ]);
  expect(steps.map(({ conclusion }) => conclusion)).toEqual(['Positief.', 'Positief.', '', '']);
  const onAgenda = steps.map(({ document }) => document?.attachments.map(({ item }) => item.title));
  expect(new Set(onAgenda.flat())).toEqual(new Set(['Samenwerkingsafspraken jeugdhulp']));
});
