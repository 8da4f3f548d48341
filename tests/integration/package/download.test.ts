import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { filePath } from '~/platform/outside/files.server';
import { packagePage } from '~/queries/package/package-page.server';
import { db } from '~/platform/db/client.server';
import { loader as pdfLoader } from '~/routes/$programma.pakketten.$packageId_.pakket[.]pdf/route';
import { loader as zipLoader } from '~/routes/$programma.pakketten.$packageId_.pakket[.]zip/route';
import { cast } from '../../cast';
import { makeToegang } from '../../factories/fiche';
import { makeDelivered, makeProposed, sendAsSeen } from '../../factories/package';
import { PROGRAMMA } from '../../support/actor';
import { ask } from '../../support/asking';
import { testDatabase } from '../../support/database';
import { pdf, png } from '../../support/files';
import { openPdf, pdfBookmarks, pdfText } from '../../support/pdf-reading';
import { unzipped } from '../../support/unzip';

await testDatabase();
const toegang = await makeToegang();
const { programmaId, overlegId, werkgroepId } = toegang;
const secretaris = await toegang.as('secretaris');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const text = (words: string) => Buffer.from(words);
const gone = await pdf('weg');
await makeDelivered(
  { programmaId, werkgroepId },
  {
    number: 1,
    letter: '',
    title: 'Reikwijdte/preventie: <b>"advies"</b>',
    files: [
      { name: 'advies.pdf', bytes: await pdf('Reikwijdte en preventie') },
      { name: 'Advies.pdf', bytes: await pdf('Tweede stuk') },
      { name: 'cijfers één.xlsx', bytes: text('PK cijfers'), mediaType: XLSX },
      { name: 'kaart.png', bytes: png, mediaType: 'image/png' },
    ],
  },
);
await makeDelivered(
  { programmaId, werkgroepId },
  {
    number: 2,
    letter: 'a',
    title: 'Inkoop',
    files: [
      { name: 'kapot.pdf', bytes: text('%PDF-1.7 kapot') },
      { name: 'geheim.pdf', bytes: await pdf('geheim', { user: 'slot', owner: 'eigenaar' }) },
      { name: 'weg.pdf', bytes: gone },
    ],
  },
);
await makeDelivered(
  { programmaId, werkgroepId },
  { number: 2, letter: 'b', title: 'Wenkend perspectief', missingReason: 'Volgt in januari.' },
);
const { sha256 } = await db().fileVersion.findFirstOrThrow({ where: { name: 'weg.pdf' } });
await rm(filePath(sha256));

const id = await makeProposed(secretaris, overlegId);
const get = (loader: typeof zipLoader, name: string, as: string, init: RequestInit = {}) =>
  ask(
    loader,
    `/${PROGRAMMA}/pakketten/${id}/${name}`,
    { programma: PROGRAMMA, packageId: id },
    { as, ...init },
  );
const zipFor = (as: string) => get(zipLoader, 'pakket.zip', as);
const pdfFor = (as: string) => get(pdfLoader, 'pakket.pdf', as);

describe('as one zip', () => {
  test('has the list first, then the files of each part in its own folder', async () => {
    const answer = await zipFor(cast.secretaris);
    expect(answer.status).toBe(200);
    const bytes = await answer.bytes();
    expect(answer.headers.get('Content-Length')).toBe(String(bytes.length));
    expect(answer.headers.get('Content-Disposition')).toContain(
      encodeURIComponent('Bouwstenen voor de Hervormingsagenda 2021-12-24.zip'),
    );
    const files = await unzipped(bytes);
    const folder = '1 Reikwijdte-preventie badvies-b';
    expect([...files.keys()]).toEqual([
      '00 Inhoud.html',
      `${folder}/advies.pdf`,
      `${folder}/Advies (2).pdf`,
      `${folder}/cijfers één.xlsx`,
      `${folder}/kaart.png`,
      '2a Inkoop/kapot.pdf',
      '2a Inkoop/geheim.pdf',
    ]);
    expect(files.get(`${folder}/cijfers één.xlsx`)).toBe('PK cijfers');
    const list = files.get('00 Inhoud.html') ?? '';
    expect(list).toContain('Hierbij de bouwstenen.');
    expect(list).toContain('Reikwijdte/preventie: &lt;b&gt;&quot;advies&quot;&lt;/b&gt;');
    expect(list).toContain(
      `href="${folder.split('/').map(encodeURIComponent).join('/')}/cijfers%20%C3%A9%C3%A9n.xlsx"`,
    );
    expect(list).toContain('Volgt in januari.');
    expect(list).toContain('kon niet worden gelezen');
    for (const file of (await packagePage(secretaris, id))?.items.flatMap(
      ({ pinned }) => pinned?.files ?? [],
    ) ?? [])
      expect(list).toContain(file.sha256);
  });

  test('tells its name without being made', async () => {
    const head = await get(zipLoader, 'pakket.zip', cast.secretaris, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.bytes()).toHaveLength(0);
  });
});

describe('as one PDF', () => {
  test('has letter and list, every PDF and picture, and a page for what can’t be in it', async () => {
    const answer = await pdfFor(cast.secretaris);
    expect(answer.status).toBe(200);
    const bytes = await answer.bytes();
    const marks = await pdfBookmarks(bytes);
    expect(marks.slice(marks.indexOf('1 Reikwijdte/preventie: <b>"advies"</b>'))).toEqual([
      '1 Reikwijdte/preventie: <b>"advies"</b>',
      '  advies.pdf',
      '  Advies (2).pdf',
      '  cijfers één.xlsx',
      '  kaart.png',
      '2a Inkoop',
      '  kapot.pdf',
      '  geheim.pdf',
      '  weg.pdf',
      '2b Wenkend perspectief (ontbreekt)',
      '3a Toegang tot jeugdhulp (ontbreekt)',
    ]);
    const read = await pdfText(bytes);
    for (const words of [
      'Hierbij de bouwstenen.',
      'Excel',
      'In de zip van dit pakket staat het bestand hier: 1 Reikwijdte-preventie badvies-b/',
      'met een wachtwoord beveiligd',
      'beschadigd',
      'Vraag de secretaris',
      'Volgt in januari.',
    ])
      expect(read).toContain(words);
    const widths = (await openPdf(bytes)).getPages().map((one) => Math.round(one.getWidth()));
    // Letter and list, the two files of our own making, and eight pages in their place.
    expect(widths).toEqual([595, 200, 200, ...Array<number>(7).fill(595)]);
  });
});

describe.each([
  ['zip', zipFor],
  ['pdf', pdfFor],
] as const)('the %s', (_kind, door) => {
  test.each(['vng', 'fnv', 'lezer', 'beheerder', 'secretarisRijkGemeenten'] as const)(
    'is not there for %s before it is sent',
    async (member) => {
      expect((await door(cast[member])).status).toBe(404);
    },
  );
});

test('once sent who takes part gets the same files, others nothing', async () => {
  await sendAsSeen(secretaris, id);
  const names = async (as: string) => [...(await unzipped(await (await zipFor(as)).bytes())).keys()];
  expect(await names(cast.vng)).toEqual(await names(cast.secretaris));
  expect((await pdfFor(cast.vng)).status).toBe(200);
  for (const member of ['fnv', 'lezer', 'beheerder', 'secretarisRijkGemeenten'] as const) {
    expect((await zipFor(cast[member])).status).toBe(404);
    expect((await pdfFor(cast[member])).status).toBe(404);
  }
});
