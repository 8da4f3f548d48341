import { describe, expect, it } from 'vitest';
import { pdfAccessibility } from '../../../tests/support/pdf-accessibility';
import { openPdf, pdfBookmarks, pdfText, pdfTexts } from '../../../tests/support/pdf-reading';
import {
  sampleActionList,
  sampleAgenda,
  sampleDeelagenda,
  sampleDecision,
  sampleDecisionList,
  sampleMinutes,
  samplePackage,
} from '../../../tests/support/sample-papers';
import type { AgendaData, AnnotatedAgendaData, PaperAnnotation } from '../meeting-papers';
import { actionListPdf } from './action-list';
import { agendaPdf, annotatedAgendaPdf } from './agenda';
import { deelagendaPdf } from './deelagenda';
import { decisionListPdf } from './decision-list';
import { minutesPdf } from './minutes';
import { noticePdf, placeholderPdf } from './notice';
import { packagePdf } from './package';

const note = (itemNumber: string, kind: PaperAnnotation['kind'], text: string): PaperAnnotation => ({
  itemNumber,
  kind,
  text: [{ type: 'paragraph', runs: [{ text }] }],
});

const annotated: AnnotatedAgendaData = {
  ...sampleAgenda,
  party: 'VWS',
  annotations: [
    note('3a', 'spreeklijn', 'Binnen het kader is alle ruimte.'),
    note('3a', 'standpunt', 'Inhoud en geld horen bij elkaar.'),
    note('5', 'advies', 'Stem in.'),
  ],
};

const inOrder = (text: string, ...parts: string[]): void => {
  let from = 0;
  const places = parts.map((part) => {
    const place = text.indexOf(part, from);
    from = place === -1 ? from : place;
    return place;
  });
  expect(places, `in: ${text}`).not.toContain(-1);
};

describe('every paper can be read by a screen reader', () => {
  it.each<[string, () => Uint8Array, string[]]>([
    ['agenda', () => agendaPdf(sampleAgenda), ['TH', 'L', 'LI', 'Link']],
    ['annotated agenda', () => annotatedAgendaPdf(annotated), ['TH', 'L', 'Link']],
    ['besluitenlijst', () => decisionListPdf(sampleDecisionList), ['TH', 'Figure']],
    ['verslag', () => minutesPdf(sampleMinutes), ['TH', 'Figure']],
    ['actielijst', () => actionListPdf(sampleActionList), ['TH', 'TD']],
    ['deelagenda', () => deelagendaPdf(sampleDeelagenda), ['TH', 'TD']],
    [
      'page for a bijlage without contents',
      () => placeholderPdf({ title: 'Governance', source: 'de agenda', readIn: null }),
      [],
    ],
    [
      'page for a bijlage that was not merged',
      () => noticePdf('Bijlage 2a', 'Begroting', ['Met een wachtwoord.']),
      [],
    ],
  ])('%s', async (_paper, make, tags) => {
    const checked = await pdfAccessibility(make());
    expect(checked.faults).toEqual([]);
    expect(Object.keys(checked.tags)).toEqual(expect.arrayContaining(['H1', ...tags]));
  });
});

describe('the agenda', () => {
  it('reads from the meeting to the last item, with doel, bijlage and time in Amsterdam', async () => {
    const text = await pdfText(agendaPdf(sampleAgenda));
    inOrder(
      text,
      'Agenda BOHA',
      'donderdag 7 oktober 2021',
      '13.30 tot 15.00 uur',
      'Webex',
      'staatssecretaris van VWS',
    );
    inOrder(
      text,
      '3a',
      'Bijlage 1: Uitgangspunten en kaders · door VWS',
      'ter informatie',
      '13.40',
      '25 min',
    );
    inOrder(
      text,
      'Governance van de Hervormingsagenda',
      'Bijlage 5: Governance (volgt)',
      'ter besluitvorming',
      '14.45',
    );
    inOrder(text, 'Toelichting bij de punten', 'Voorstel: Het BOHA stelt', 'Wat wij vragen', 'PM blijft PM');
    expect(text).toContain('pagina 1 van');
  });

  it('has a bookmark for each item that has text, under its number', async () => {
    expect(await pdfBookmarks(agendaPdf(sampleAgenda))).toEqual([
      'Agenda BOHA',
      '  Toelichting bij de punten',
      '    3 Kaders en uitgangspunten',
      '      3a Uitgangspunten en centrale opdracht aan de werkgroepen',
      '    4 Taakopdrachten van zes werkgroepen',
    ]);
  });

  it('gives the same bytes for the same data, so that a frozen version can be compared', () => {
    expect(Buffer.compare(agendaPdf(sampleAgenda), agendaPdf(sampleAgenda))).toBe(0);
  });

  it('can be made while there is nothing on it yet', async () => {
    const empty: AgendaData = { ...sampleAgenda, version: null, items: [] };
    expect(await pdfText(agendaPdf(empty))).toContain('nog geen punten');
  });

  it('runs over to new pages with the head of the table on each', async () => {
    const [first] = sampleAgenda.items;
    const items = Array.from({ length: 60 }, (_, i) => ({ ...first!, number: `${i + 1}` }));
    const pages = await pdfTexts(agendaPdf({ ...sampleAgenda, items }));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Onderwerp');
  });
});

describe('the annotated agenda (product rule 10)', () => {
  it('says on every page for whom it is', async () => {
    for (const page of await pdfTexts(annotatedAgendaPdf(annotated))) {
      expect(page).toContain('Vertrouwelijk: alleen voor leden van VWS');
    }
  });

  it('puts standpunt before advies before spreeklijn, at the item they belong to', async () => {
    const text = await pdfText(annotatedAgendaPdf(annotated));
    inOrder(
      text,
      'Alleen leden van VWS zien dit',
      'Inhoud en geld horen',
      'Binnen het kader',
      'Advies',
      'Stem in.',
    );
  });

  it('never lets an annotation into the agenda for everyone', async () => {
    const text = await pdfText(agendaPdf(annotated));
    expect(text).not.toMatch(/Inhoud en geld horen|Stem in|Vertrouwelijk/);
  });
});

describe('what was decided', () => {
  it('shows each position in words and the pentagon with words for who cannot see it', async () => {
    const pdf = decisionListPdf(sampleDecisionList);
    const text = await pdfText(pdf);
    inOrder(
      text,
      'BOHA 2021-01',
      'BOHA 2021-03',
      'stelt vast',
      '3 akkoord, 1 met kanttekening',
      'BGZJ',
      'akkoord met kanttekening',
    );
    inOrder(text, 'MIND', 'voorbehoud achterban', 'uiterlijk 1 november 2021');
    expect(text).not.toContain('Rondvraag');
  });

  it('says when a besluit was replaced (product rule 5)', async () => {
    const replaced = { ...sampleDecision, replacedBy: 'BOHA 2022-01' };
    const items = [{ number: '3a', title: 'Kaders', decisions: [replaced] }];
    expect(await pdfText(decisionListPdf({ ...sampleDecisionList, items }))).toContain(
      'Vervangen door besluit BOHA 2022-01',
    );
  });

  it('keeps the lines of the minutes in the order in which they were taken', async () => {
    const text = await pdfText(minutesPdf(sampleMinutes));
    inOrder(
      text,
      '2 aanwezig, 1 afgemeld, 1 afwezig',
      'vervangen door bestuurslid BGZJ',
      'Vraagt elke partij',
    );
    inOrder(
      text,
      'Wil andere woorden',
      'Besluit BOHA 2021-03',
      'Actie 2021-01',
      'Hebben nog aanvullingen',
      'Actie 2021-02',
    );
    inOrder(text, 'Acties uit deze vergadering', 'Data voor de tweedaagse', '1 december 2021');
  });

  it('never turns PM into a number, nor hides why an actie serves no maatregel (rules 1 and 7)', async () => {
    const text = await pdfText(actionListPdf(sampleActionList));
    inOrder(
      text,
      'B12: € 36 mln in 2021',
      'B17: PM in 2021',
      'Dient geen maatregel: het gaat om de planning',
    );
  });
});

describe('text that people type stays text', () => {
  const titled = (title: string): AgendaData => {
    const [first] = sampleAgenda.items;
    return {
      ...sampleAgenda,
      meeting: { ...sampleAgenda.meeting, overleg: title },
      items: [{ ...first!, title, proposal: title }],
    };
  };

  it.each([
    ['a command that reads a file', '#read("/etc/passwd")'],
    ['a command that stops the export', '#panic("x") ]] }} $ \\'],
    ['markup', '*vet* _schuin_ = kop `code` @verwijzing <label>'],
  ])('%s', async (_reason, title) => {
    const pdf = agendaPdf(titled(title));
    expect(await pdfText(pdf)).toContain(title);
    expect((await openPdf(pdf)).getTitle()).toContain(title);
  });

  it.each([
    ['an emoji becomes one mark', 'Feest 🎉 toe', 'Feest □ toe'],
    ['an emoji of several parts becomes one mark too', 'Gezin 👩‍👩‍👧‍👦 eerst', 'Gezin □ eerst'],
    ['signs of another script', '日本', '□□'],
    ['control signs and half characters go', 'a\u0000b\u0007c\uD800d', 'abcd'],
    ['a private sign', 'x\uE000y', 'x□y'],
  ])('%s, and the paper is made', async (_reason, title, shown) => {
    expect(await pdfText(agendaPdf(titled(title)))).toContain(shown);
  });

  it('makes the paper for any sign of the first plane', () => {
    const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code + 1));
    const proposal = Array.from({ length: 64 }, (_, i) =>
      signs.slice(i * 1024, (i + 1) * 1024).join(' '),
    ).join('\n');
    const [first] = sampleAgenda.items;
    expect(() => agendaPdf({ ...sampleAgenda, items: [{ ...first!, proposal }] })).not.toThrow();
  });

  it('breaks a word that is longer than its column, and loses no letter of it', async () => {
    const text = await pdfText(agendaPdf(titled('abcdefghij'.repeat(30))));
    expect(text.replace(/[\s\u200B]/g, '')).toContain('abcdefghij'.repeat(30));
  });

  it('makes the paper in a moment for one word of 100,000 signs', () => {
    const [first] = sampleAgenda.items;
    const started = performance.now();
    agendaPdf({ ...sampleAgenda, items: [{ ...first!, proposal: `${'x'.repeat(100_000)}🎉` }] });
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('keeps a very long title out of the foot of each page', async () => {
    const pages = await pdfTexts(agendaPdf(titled('zeer lang '.repeat(2_000))));
    expect(pages.at(-1)?.length).toBeLessThan(6_000);
  });

  it('drops a link that a reader should not follow, and keeps its text', async () => {
    const [first] = sampleAgenda.items;
    const explanation = ['javascript:alert(1)', 'file:///etc/passwd', 'geen adres', ''].map((href) => ({
      type: 'paragraph' as const,
      runs: [{ text: 'klik hier', href }],
    }));
    const pdf = agendaPdf({ ...sampleAgenda, items: [{ ...first!, explanation }] });
    expect(await pdfText(pdf)).toContain('klik hier');
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/javascript:|file:/);
  });

  it('never skips a heading level, however the writer nested them', async () => {
    const [first] = sampleAgenda.items;
    const heading = (level: 2 | 3, text: string) => ({ type: 'heading' as const, level, runs: [{ text }] });
    const explanation = [heading(3, 'diep'), heading(2, 'hoog'), heading(3, 'diep'), heading(3, ' ')];
    const checked = await pdfAccessibility(
      agendaPdf({ ...sampleAgenda, items: [{ ...first!, explanation }] }),
    );
    expect(checked.headings).toEqual([1, 2, 3, 4, 4, 5]);
    expect(checked.faults).toEqual([]);
  });
});

describe('the front of a package', () => {
  it('says of each part what is in it, or what is missing and why', async () => {
    inOrder(
      await pdfText(packagePdf(samplePackage)),
      'Bouwstenen voor de Hervormingsagenda',
      'verstuurd op 24 december 2021, 15.46 uur',
      'Bespreek ze met uw achterban.',
      'Toegang en Zo thuis mogelijk',
      'versie 2 22 december 2021',
      '<b>cijfers</b>.xlsx',
      'Een deel volgt in januari.',
      'Rapportage Meerjarig financieel kader',
      'andere werkgroepen.',
      'ontbreekt',
    );
  });
});

describe('the deelagenda on a sheet', () => {
  it('has years across and themes down, the target as PM, and counts what is left out', async () => {
    const text = await pdfText(deelagendaPdf(sampleDeelagenda));
    inOrder(text, 'Deelagenda Toegang', '4 acties', 'Thema', '2022', '2023', 'te laat, loopt met zorg');
    inOrder(text, 'Niet-gecontracteerd aanbod beperken', 'wij leiden; Rijk steunt', 'B17 doel 2022: PM');
    inOrder(text, 'buiten dit filter', 'Nog zonder jaar', 'Volwassen-ggz', 'Samen behandelen');
    expect(text).toContain('nog 7 acties');
  });

  it('is A3, lying', async () => {
    const page = (await openPdf(deelagendaPdf(sampleDeelagenda))).getPage(0);
    const millimetres = (points: number) => Math.round((points * 25.4) / 72);
    expect([millimetres(page.getWidth()), millimetres(page.getHeight())]).toEqual([420, 297]);
  });

  it('without actions says so', async () => {
    const empty = { ...sampleDeelagenda, matrix: { years: [], themes: [], withoutYear: [] } };
    expect(await pdfText(deelagendaPdf(empty))).toContain('Er staan geen acties');
  });
});
