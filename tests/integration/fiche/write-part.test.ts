import { beforeAll, describe, expect, test } from 'vitest';
import type { FichePart } from '~/domain/fiche/parts';
import type { Entries } from '~/domain/fiche/rows/entries';
import type { Outcome } from '~/domain/outcome';
import { fromPlainText, toPlainText } from '~/domain/rich-text/lexical';
import { db } from '~/platform/db/client.server';
import { addFiche } from '~/services/fiche/add-fiche.server';
import { withdrawFiche } from '~/services/fiche/withdraw-fiche.server';
import { writePart } from '~/services/fiche/write-part.server';
import type { Member } from '../../cast';
import { makeBouwsteen, makeFiche, makeToegang } from '../../factories/fiche';
import { lastHappening } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
beforeAll(async () => {
  toegang = await makeToegang();
});

const save = async (
  ficheId: string,
  part: FichePart,
  entries: Entries,
  { version = 0, as = 'voorzitterToegang' }: { version?: number; as?: Member } = {},
) => writePart(await toegang.as(as), { ficheId, part, version, entries });

const codes = (outcome: Outcome<unknown>) =>
  outcome.ok || outcome.kind !== 'refused'
    ? outcome
    : outcome.reasons.map(({ code, field }) => (field === undefined ? code : `${field}: ${code}`));

describe('a text of a fiche', () => {
  test('is kept as it was written, with its own version, who and when, and an event of what changed', async () => {
    const fiche = await makeFiche(toegang);
    const text = (words: string) => ({ text: JSON.stringify(fromPlainText(words)) });
    expect(await save(fiche, 'doel', text('Eerder hulp'))).toEqual({ ok: true, value: { version: 1 } });
    expect(await save(fiche, 'doel', text('Eerder goede hulp'), { version: 1 })).toMatchObject({ ok: true });
    const row = await db().ficheText.findUniqueOrThrow({
      where: { ficheId_field: { ficheId: fiche, field: 'doel' } },
    });
    const { actor } = await toegang.as('voorzitterToegang');
    expect(row).toMatchObject({ version: 2, text: 'Eerder goede hulp', updatedById: actor.personId });
    expect(toPlainText(row.content)).toBe('Eerder goede hulp');
    const event = await db().event.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({
      action: 'fiche_changed',
      objectId: fiche,
      change: { fields: { text: { from: '', to: 'goede ' } }, detail: { part: 'doel', at: 7 } },
    });
  });

  test('two people in the same text: the second gets both, and nothing is overwritten', async () => {
    const fiche = await makeFiche(toegang);
    await save(fiche, 'doel', { text: 'Van de voorzitter' });
    const second = await save(fiche, 'doel', { text: 'Van de secretaris' }, { as: 'secretarisToegang' });
    expect(second).toEqual({
      ok: false,
      kind: 'stale',
      stale: {
        version: 1,
        fields: [{ name: 'text', label: 'text', theirs: 'Van de voorzitter', yours: 'Van de secretaris' }],
        saved: { by: 'voorzitterToegang', self: false, at: expect.any(Date) as Date },
      },
    });
    expect(await db().ficheText.findMany({ where: { ficheId: fiche } })).toMatchObject([
      { text: 'Van de voorzitter' },
    ]);
    const chosen = { text: 'Van beiden' };
    expect(await save(fiche, 'doel', chosen, { version: 1, as: 'secretarisToegang' })).toMatchObject({
      ok: true,
    });
  });

  test('two people in different parts never meet', async () => {
    const fiche = await makeFiche(toegang);
    expect(await save(fiche, 'doel', { text: 'Doel' })).toMatchObject({ ok: true });
    expect(await save(fiche, 'voorstel', { text: 'Voorstel' }, { as: 'secretarisToegang' })).toMatchObject({
      ok: true,
    });
    expect(await save(fiche, 'risicos', { 'risk-0': 'Te laat' })).toMatchObject({ ok: true });
    expect(await save(fiche, 'reeks', { 'cell-2022': '36' }, { as: 'secretarisToegang' })).toMatchObject({
      ok: true,
    });
  });

  test('the same text twice is no conflict: the answer to the first try was lost', async () => {
    const fiche = await makeFiche(toegang);
    await save(fiche, 'doel', { text: 'Een keer' });
    expect(await save(fiche, 'doel', { text: 'Een keer' })).toEqual({ ok: true, value: { version: 2 } });
    expect(await save(fiche, 'risicos', { 'risk-0': 'Te laat', 'answer-0': '' })).toMatchObject({ ok: true });
    expect(await save(fiche, 'risicos', { 'risk-0': 'Te laat', 'answer-0': '' })).toMatchObject({ ok: true });
  });

  test('ten at the same moment: one is kept and nine are told', async () => {
    const fiche = await makeFiche(toegang);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(fiche, 'doel', { text: `Tekst ${index}` })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.kind === 'stale')).toHaveLength(9);
  });

  test('emptied is nothing, not an empty paragraph', async () => {
    const fiche = await makeFiche(toegang);
    await save(fiche, 'doel', { text: 'Weg ermee' });
    await save(fiche, 'doel', { text: '' }, { version: 1 });
    expect(await db().ficheText.findMany({ where: { ficheId: fiche } })).toMatchObject([
      { content: null, text: '' },
    ]);
  });

  test('what can not be read is refused with its code', async () => {
    const fiche = await makeFiche(toegang);
    const link = {
      root: { type: 'root', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] },
    };
    expect(codes(await save(fiche, 'doel', { text: JSON.stringify(link) }))).toEqual([
      expect.stringMatching(/^text: /),
    ]);
    expect(await lastHappening()).toMatchObject({ action: 'fiche_changed', result: 'refused' });
  });
});

describe('rows of a fiche', () => {
  test('the reeks is kept as typed and read, with where it comes from', async () => {
    const fiche = await makeFiche(toegang);
    const typed = {
      'cell-2022': 'pm',
      'cell-2023': '(47)',
      'cell-2024': '€ 1.057,5',
      reason: 'Doorgerekend',
    };
    expect(await save(fiche, 'reeks', typed)).toMatchObject({ ok: true });
    const cells = await db().ficheCell.findMany({ where: { ficheId: fiche }, orderBy: { year: 'asc' } });
    expect(cells.map(({ kind, thousands, literal }) => [kind, thousands, literal]).slice(0, 4)).toEqual([
      ['pm', null, 'pm'],
      ['amount', -47_000, '(47)'],
      ['amount', 1_057_500, '€ 1.057,5'],
      ['onbekend', null, ''],
    ]);
    expect(cells).toHaveLength(7);
    expect(await db().fiche.findUniqueOrThrow({ where: { id: fiche } })).toMatchObject({
      reason: 'Doorgerekend',
    });
  });

  test('a cell that stays the same keeps the doubt of its source; one that changes loses it', async () => {
    const fiche = await makeFiche(toegang);
    const doubt = { field: null, literal: '46', reading: '-46', why: 'Regionalisering kost.' };
    const cell = { ficheId: fiche, row: 'opbrengst', kind: 'amount', literal: '46', doubt } as const;
    await db().ficheCell.createMany({
      data: [
        { ...cell, year: 2022, thousands: -46_000 },
        { ...cell, year: 2023, thousands: -46_000 },
      ],
    });
    await save(fiche, 'reeks', { 'cell-2022': '−46', 'cell-2023': '12' });
    const cells = await db().ficheCell.findMany({ where: { ficheId: fiche }, orderBy: { year: 'asc' } });
    expect(cells.slice(0, 2)).toMatchObject([
      { thousands: -46_000, literal: '46', doubt },
      { thousands: 12_000, literal: '12', doubt: null },
    ]);
  });

  test.each<[why: string, part: FichePart, entries: Entries, expected: string[]]>([
    [
      'every cell that can not be read',
      'reeks',
      { 'cell-2022': '1.5', 'cell-2023': 'veel', 'cell-2024': '3' },
      ['cell-2022: dot_as_decimal', 'cell-2023: amount_unreadable'],
    ],
    ['a year outside the programma', 'kosten', { 'cell-2030': '5' }, ['reeks: fiche_year_outside']],
    [
      'a phase outside it',
      'tijdpad',
      { 'realisatie-until': '2030' },
      ['realisatie-until: fiche_day_outside'],
    ],
    [
      'a party that does not exist',
      'partners',
      { trekker: '0195b0a0-0000-7000-8000-00000000000a' },
      ['trekker: unknown_reference'],
    ],
    [
      'a maatregel that does not exist',
      'verbanden',
      { 'about-0': 'maatregel:0195b0a0-0000-7000-8000-00000000000a' },
      ['about-0: unknown_reference'],
    ],
    [
      'a sentence without a position',
      'draagvlak',
      { 'sentence-rijk': 'Ja' },
      ['position-rijk: fiche_position_missing'],
    ],
  ])('refuses %s, and changes nothing', async (_why, part, entries, expected) => {
    const fiche = await makeFiche(toegang);
    expect(codes(await save(fiche, part, entries))).toEqual(expected);
    const kept = await db().fiche.findUniqueOrThrow({
      where: { id: fiche },
      include: { texts: true, cells: true, phases: true, partners: true, links: true, support: true },
    });
    expect(kept).toMatchObject({ texts: [], cells: [], phases: [], partners: [], links: [], support: [] });
  });

  test('a conflict shows the rows of both, field by field', async () => {
    const fiche = await makeFiche(toegang);
    await save(fiche, 'risicos', { 'risk-0': 'Te laat', 'answer-0': 'Eerder beginnen' });
    const second = await save(fiche, 'risicos', {
      'risk-0': 'Te duur',
      'answer-0': '',
      'risk-1': 'Geen mensen',
    });
    expect(second).toMatchObject({
      kind: 'stale',
      stale: {
        version: 1,
        fields: [
          { name: 'risk-0', theirs: 'Te laat', yours: 'Te duur' },
          { name: 'answer-0', theirs: 'Eerder beginnen', yours: '' },
          { name: 'risk-1', theirs: '', yours: 'Geen mensen' },
        ],
      },
    });
  });

  test('partners, verbanden, tijdpad and draagvlak are kept whole', async () => {
    const fiche = await makeFiche(toegang);
    const { vws, vng } = toegang.party;
    await save(fiche, 'partners', { trekker: vng, 'trekker-note': 'coördineert', 'partner-0': vws });
    await save(fiche, 'verbanden', {
      'about-0': `maatregel:${toegang.maatregel.b5}`,
      'about-4': `werkgroep:${toegang.otherWerkgroepId}`,
      'link-4': 'zelfde inkoop',
    });
    await save(fiche, 'tijdpad', { 'voorbereiding-from': '2022', 'voorbereiding-until': 'juni 2023' });
    await save(fiche, 'draagvlak', {
      'position-clienten': 'voorbehoud',
      'sentence-clienten': 'Eerst vragen',
    });
    const kept = await db().fiche.findUniqueOrThrow({
      where: { id: fiche },
      include: {
        phases: true,
        partners: { orderBy: { role: 'asc' } },
        links: { orderBy: { position: 'asc' } },
        support: true,
      },
    });
    expect(kept).toMatchObject({
      partners: [
        { partyId: vng, role: 'trekker', note: 'coördineert' },
        { partyId: vws, role: 'partner' },
      ],
      links: [
        { maatregelId: toegang.maatregel.b5 },
        { werkgroepId: toegang.otherWerkgroepId, text: 'zelfde inkoop' },
      ],
      phases: [{ phase: 'voorbereiding', from: new Date('2022-01-01'), until: new Date('2023-06-30') }],
      support: [{ hoek: 'clienten', position: 'voorbehoud', sentence: 'Eerst vragen' }],
    });
  });
});

describe('which maatregel', () => {
  const details = (more: Entries) => ({
    title: 'Nieuwe fiche',
    kind: 'uitwerking',
    type: 'effecten_helder',
    ...more,
  });
  const add = async (entries: Entries, as: Member = 'voorzitterToegang') =>
    addFiche(await toegang.as(as), { bouwsteenId: toegang.bouwsteenId, entries });

  test('a maatregel of another werkgroep is refused, unless as alternatief or beleidsaanbeveling', async () => {
    const { b12, b5 } = toegang.maatregel;
    expect(codes(await add(details({ maatregelId: b5 })))).toEqual([
      'maatregelId: fiche_maatregel_elsewhere',
    ]);
    expect(await add(details({ maatregelId: b12 }))).toMatchObject({ ok: true });
    expect(await add(details({ kind: 'alternatief', maatregelId: b5, insteadOfId: b12 }))).toMatchObject({
      ok: true,
    });
    expect(codes(await add(details({ kind: 'alternatief', insteadOfId: b5 })))).toEqual([
      'insteadOfId: fiche_instead_of_elsewhere',
    ]);
    expect(await add(details({ kind: 'beleidsaanbeveling' }))).toMatchObject({ ok: true });
  });

  test('what a fiche is can be changed by the same rules, and only an alternatief is in place of another', async () => {
    const fiche = await makeFiche(toegang);
    const { b12, b5 } = toegang.maatregel;
    expect(codes(await save(fiche, 'gegevens', details({ maatregelId: b5 })))).toEqual([
      'maatregelId: fiche_maatregel_elsewhere',
    ]);
    expect(
      await save(
        fiche,
        'gegevens',
        details({ kind: 'gewijzigde_raming', maatregelId: b12, insteadOfId: b12 }),
      ),
    ).toMatchObject({ ok: true });
    expect(await db().fiche.findUniqueOrThrow({ where: { id: fiche } })).toMatchObject({
      title: 'Nieuwe fiche',
      kind: 'gewijzigde_raming',
      insteadOfId: null,
    });
  });
});

describe('who writes, and when', () => {
  test.each<[Member, string | null]>([
    ['voorzitterToegang', null],
    ['secretarisToegang', null],
    ['lidToegang', 'forbidden'],
    ['secretaris', 'hidden'],
    ['financien', 'hidden'],
    ['vws', 'hidden'],
    ['lezer', 'hidden'],
    ['beheerder', 'hidden'],
  ])('%s: %s', async (as, kind) => {
    const fiche = await makeFiche(toegang);
    const outcome = await save(fiche, 'doel', { text: 'Doel' }, { as });
    expect(outcome.ok ? null : outcome.kind).toBe(kind);
    const withdrawn = await withdrawFiche(await toegang.as(as), fiche);
    expect(withdrawn.ok ? null : withdrawn.kind).toBe(kind);
  });

  test('not once the bouwsteen is submitted, nor when the fiche is withdrawn', async () => {
    const { bouwsteenId } = await makeBouwsteen(toegang, { letter: 'b', state: 'ingediend' });
    const closed = await makeFiche(toegang, { bouwsteenId });
    expect(codes(await save(closed, 'doel', { text: 'Doel' }))).toEqual(['bouwsteen_submitted']);
    const ctx = await toegang.as('voorzitterToegang');
    const entries = { title: 'T', kind: 'beleidsaanbeveling', type: 'effecten_helder' };
    expect(codes(await addFiche(ctx, { bouwsteenId, entries }))).toEqual(['bouwsteen_submitted']);
    expect(codes(await withdrawFiche(ctx, closed))).toEqual(['bouwsteen_submitted']);
    const fiche = await makeFiche(toegang);
    expect(await withdrawFiche(ctx, fiche)).toMatchObject({ ok: true });
    expect(codes(await save(fiche, 'doel', { text: 'Doel' }))).toEqual(['fiche_withdrawn']);
  });
});
