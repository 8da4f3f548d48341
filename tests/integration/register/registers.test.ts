import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '~/documents/spreadsheet/csv';
import { actionColumns } from '~/documents/spreadsheet/actions';
import { decisionColumns } from '~/documents/spreadsheet/decisions';
import { toXlsx } from '~/documents/spreadsheet/xlsx';
import { isLate } from '~/domain/action-item/late';
import type { Ctx } from '~/domain/context';
import { readActionFilter } from '~/domain/register/action-filter';
import { readDecisionFilter } from '~/domain/register/decision-filter';
import { countingStatements, db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { visibleActions, visibleDecisions } from '~/platform/db/visible/decisions.server';
import { actionExport } from '~/queries/action-item/action-export.server';
import { actionRegister } from '~/queries/action-item/action-register.server';
import { decisionExport } from '~/queries/decision/decision-export.server';
import { decisionRegister } from '~/queries/decision/decision-register.server';
import { cast, type Member } from '../../cast';
import { ctxOf } from '../../support/actor';
import { collected } from '../../support/collected';
import { testDatabase } from '../../support/database';
import { unzipped } from '../../support/unzip';
import { spreadStates } from '../access/spread-states';

await testDatabase('hervormingsagenda');

const NOW = new Date('2022-03-01T09:00:00Z');
const as = (member: Member): Promise<Ctx> => ctxOf(cast[member], NOW);
const at = (text: string) => new URLSearchParams(text);
const actions = async (member: Member, search = '') =>
  actionRegister(await as(member), readActionFilter(at(search)));
const decisions = async (member: Member, search = '') =>
  decisionRegister(await as(member), readDecisionFilter(at(search)));
/** Of each besluit all there is, as its exports have it. */
const everyDecision = async (member: Member) =>
  collected((await decisionExport(await as(member), readDecisionFilter(at(''))))!);
const titles = async (member: Member, search: string) =>
  ((await actions(member, search))?.rows ?? []).map((row) => row.title);
const numbers = async (member: Member, search: string) =>
  ((await decisions(member, search))?.rows ?? []).map((row) => row.number);

/** Something of another programma, with the same words in it: no list here may ever show it. */
async function makeRegion(): Promise<void> {
  const programmaId = newId();
  await db().programma.create({
    data: { id: programmaId, key: 'regio', name: 'Regio', firstYear: 2022, lastYear: 2028 },
  });
  await db().actionItem.create({
    data: {
      id: newId(),
      programmaId,
      origin: 'deelagenda',
      title: 'Regionaal lokaal team',
      deadlineYear: 2022,
      createdAt: NOW,
    },
  });
}

beforeAll(async () => {
  await spreadStates();
  await makeRegion();
});

const insiders = [
  'secretaris',
  'secretarisRijkGemeenten',
  'vng',
  'vws',
  'mind',
  'fnv',
  'financien',
  'lezer',
] as const;

describe('the register of acties shows what one may see', () => {
  test.each(insiders)('%s: as many as the list of action:read, in the export too', async (member) => {
    const ctx = await as(member);
    const visible = await db().actionItem.count({ where: visibleActions(ctx.actor) });
    const register = await actions(member);
    expect(register?.paged.total).toBe(visible);
    const exported = await collected((await actionExport(ctx, readActionFilter(at(''))))!);
    expect(exported).toHaveLength(visible);
    expect(exported.map((row) => row.title)).not.toContain('Regionaal lokaal team');
  });

  test('somebody outside a meeting sees no action of it, and cannot choose its overleg', async () => {
    const register = await actions('financien');
    expect(register?.rows.every((row) => row.origin === 'deelagenda')).toBe(true);
    expect(register?.choices.overleggen).toEqual([]);
    expect((await actions('financien', 'overleg=boha'))?.paged.total).toBe(0);
  });

  test('who must do it sees an adopted action, but not the meeting around it', async () => {
    const register = await actions('fnv', 'partij=wij&overleg=boha');
    expect(register?.rows.length).toBeGreaterThan(0);
    expect(await numbers('fnv', '')).toEqual([]);
  });

  test('to a reader werkgroepen do not exist', async () => {
    expect((await actions('lezer'))?.choices.werkgroepen).toBeNull();
    expect((await actions('lezer', 'werkgroep=toegang'))?.paged.total).toBe(0);
    expect((await actions('vng', 'werkgroep=toegang'))?.paged.total).toBeGreaterThan(0);
  });

  test('a beheerder has no register', async () => {
    expect(await actions('beheerder')).toBeNull();
    expect(await decisions('beheerder')).toBeNull();
    expect(await actionExport(await as('beheerder'), readActionFilter(at('')))).toBeNull();
    expect(await decisionExport(await as('beheerder'), readDecisionFilter(at('')))).toBeNull();
  });
});

describe('what the filter of the acties finds', () => {
  test('"wij" is also the group one sits in, and the group of that', async () => {
    const found = await titles('vng', 'partij=wij');
    expect(found).toContain('Lokaal team 2.0 beschrijven');
    expect(found).toContain('Kader lokaal team vaststellen');
    expect(found).not.toContain('Agenda onderwijs en jeugdhulp uitwerken');
  });

  test('a party finds its groups, a group not its members', async () => {
    expect(await titles('lezer', 'partij=vng')).toContain('Lokaal team 2.0 beschrijven');
    const gemeenten = await actions('lezer', 'partij=gemeenten');
    const vng = await actions('lezer', 'partij=vng');
    expect(gemeenten!.paged.total).toBeLessThan(vng!.paged.total);
  });

  test('a hoek finds who speaks for it and de gehele vijfhoek', async () => {
    const found = await titles('lezer', 'hoek=clienten');
    expect(found).toContain('Kader lokaal team vaststellen');
    expect(found).not.toContain('Agenda onderwijs en jeugdhulp uitwerken');
  });

  test('a maatregel, with its target for the year of the deadline', async () => {
    const register = await actions('vng', 'maatregel=b12&jaar=2022');
    expect(register!.rows.length).toBeGreaterThan(0);
    expect(
      register!.rows.every((row) => row.targets.some((target) => target.text === 'B12: € 36 mln in 2022')),
    ).toBe(true);
    const pm = await actions('vng', 'maatregel=b17&jaar=2022');
    expect(pm!.rows[0]?.targets.map((target) => target.text)).toContain('B17: PM in 2022');
  });

  test('a year in which it may be done at the latest counts too', async () => {
    expect(await titles('vng', 'jaar=2024')).toContain('Betaaltitel voor consultatie');
    expect(await titles('vng', 'jaar=2025')).not.toContain('Betaaltitel voor consultatie');
  });

  test('late is what the rule says is late', async () => {
    const all = await collected((await actionExport(await as('secretaris'), readActionFilter(at(''))))!);
    const expected = all.filter((row) => isLate(row, '2022-03-01')).map((row) => row.id);
    const late = await collected(
      (await actionExport(await as('secretaris'), readActionFilter(at('stand=te_laat'))))!,
    );
    expect(late.map((row) => row.id).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(0);
    expect(late.every((row) => row.late)).toBe(true);
  });

  test('words in any form, and their beginning', async () => {
    expect(await titles('vng', 'tekst=kaders')).toContain('Kader lokaal team vaststellen');
    expect(await titles('vng', 'tekst=ervaringsdesk')).toContain(
      'Convenant over ervaringsdeskundigheid en informele steun',
    );
  });

  test.each([
    ['an overleg that does not exist', 'overleg=bestaat-niet'],
    ['a party that does not exist', 'partij=bestaat-niet'],
    ['only stop words', 'tekst=de+het+een'],
    ['only signs', "tekst='; --"],
    ['10,000 characters', `tekst=${'x'.repeat(10_000)}`],
  ])('%s finds nothing, calmly', async (_why, search) => {
    expect((await actions('secretaris', search))?.paged.total).toBe(0);
  });

  test('what cannot be a choice is no filter', async () => {
    const all = (await actions('secretaris'))!.paged.total;
    expect(
      (await actions('secretaris', 'stand=weg&hoek=midden&jaar=0&pagina=-3&sorteer=drop'))!.paged.total,
    ).toBe(all);
  });

  test('sorted by its deadline: a year lasts until its end', async () => {
    const rows = await collected((await actionExport(await as('secretaris'), readActionFilter(at(''))))!);
    const due = rows.map(
      (row) => row.deadline ?? (row.deadlineYear ? `${row.latestYear ?? row.deadlineYear}-12-31` : '9999'),
    );
    expect(due).toEqual([...due].sort());
    const back = await titles('secretaris', 'sorteer=-titel');
    expect(back.map((title) => title.toLowerCase())).toEqual(
      [...back.map((title) => title.toLowerCase())].sort().reverse(),
    );
  });
});

describe('the register of besluiten shows what one may see', () => {
  test.each(insiders)('%s: as many as the list of decision:read, in the export too', async (member) => {
    const ctx = await as(member);
    const visible = await db().decision.count({ where: visibleDecisions(ctx.actor) });
    const register = await decisions(member);
    expect(register?.paged.total).toBe(visible);
    const exported = await collected((await decisionExport(ctx, readDecisionFilter(at(''))))!);
    expect(exported).toHaveLength(visible);
  });

  test('what came by a share brings its number, but not the agendapunt of a meeting one was not in', async () => {
    const shared = await db().decision.findFirstOrThrow({
      where: {
        overleg: { key: 'boha-rijk-gemeenten' },
        meeting: { minutesState: 'vastgesteld' },
        shares: { some: { overleg: { key: 'boha' } } },
      },
    });
    const row = (await everyDecision('mind')).find((one) => one.id === shared.id);
    expect(row).toMatchObject({ number: shared.number, item: null });
    const own = (await everyDecision('vng')).find((one) => one.id === shared.id);
    expect(own?.item).not.toBeNull();
  });

  test('the choices name no overleg of which nothing is seen', async () => {
    const keys = (await decisions('mind'))!.choices.overleggen.map(({ key }) => key);
    expect(keys).toContain('boha');
    expect(keys).not.toContain('dg-overleg');
    expect((await decisions('financien'))!.choices.overleggen).toEqual([]);
  });
});

describe('how a besluit stands', () => {
  test('a later one that is adopted replaces it, for who may see that later one', async () => {
    const adopted = await db().decision.findMany({
      where: { overleg: { key: 'boha' }, meeting: { minutesState: 'vastgesteld' } },
      orderBy: { id: 'asc' },
    });
    const draft = await db().decision.findFirstOrThrow({
      where: { overleg: { key: 'boha' }, meeting: { minutesState: 'concept' } },
    });
    const [old, other] = adopted;
    if (!old || !other) throw new Error('two adopted besluiten are needed');
    const now = new Date();
    await db().decision.update({ where: { id: draft.id }, data: { replacesId: other.id } });
    const later = newId();
    await db().decision.create({
      data: {
        ...old,
        effectDetail: undefined,
        source: undefined,
        id: later,
        number: 'BOHA 2030-99',
        sequence: 99,
        replacesId: old.id,
        lockedAt: now,
      },
    });
    await db().decision.updateMany({ where: { id: { in: [old.id, other.id] } }, data: { lockedAt: now } });

    const standing = async (member: Member, id: string) => {
      const row = (await everyDecision(member)).find((one) => one.id === id);
      const listed = (await decisions(member, 'overleg=boha'))!.rows.find((one) => one.id === id);
      expect(listed?.standing).toBe(row?.standing);
      return row;
    };
    expect(await standing('vng', old.id)).toMatchObject({
      standing: 'vervangen',
      replacedBy: { number: 'BOHA 2030-99' },
    });
    expect(await standing('vng', later)).toMatchObject({ standing: 'vastgesteld', replaces: { id: old.id } });
    // A draft replaces nothing yet, and to a participant it does not exist.
    expect(await standing('vng', other.id)).toMatchObject({ standing: 'vastgesteld', replacedBy: null });
    expect(await standing('secretaris', other.id)).toMatchObject({
      standing: 'vastgesteld',
      replacedBy: { id: draft.id },
    });
    expect(await numbers('vng', 'stand=vervangen')).toEqual([old.number]);
    expect(await numbers('vng', 'stand=vastgesteld')).toContain('BOHA 2030-99');
    // With whom the old one was shared learns nothing of the new one.
    await db().decisionShare.createMany({
      data: [
        {
          decisionId: old.id,
          overlegId: (await db().overleg.findFirstOrThrow({ where: { key: 'dg-overleg' } })).id,
          sharedAt: now,
        },
      ],
      skipDuplicates: true,
    });
    expect(await standing('secretarisRijkGemeenten', old.id)).toMatchObject({
      standing: 'vastgesteld',
      replacedBy: null,
    });
  });

  test.each([
    ['the kind', 'soort=stelt_vast', (row: { kind: string }) => row.kind === 'stelt_vast'],
    ['concepts', 'stand=concept', (row: { standing: string }) => row.standing === 'concept'],
    ['the year of its number', 'jaar=2021', (row: { number: string }) => row.number.includes(' 2021-')],
  ])('filtered by %s', async (_why, search, fits) => {
    const { rows } = (await decisions('secretaris', search))!;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(fits)).toBe(true);
  });

  test('filtered by werkgroep: about its taakopdracht', async () => {
    expect(await numbers('secretaris', 'werkgroep=toegang')).toEqual(['BOHA 2021-05']);
  });

  test('found by its number', async () => {
    expect(await numbers('secretaris', 'tekst=BOHA+2021-05')).toEqual(['BOHA 2021-05']);
  });

  test('newest first unless asked otherwise', async () => {
    const dates = (await decisions('secretaris'))!.rows.map((row) => row.date);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('as a file', () => {
  test('no formula starts in a cell, and PM stays PM', async () => {
    const ctx = await as('vng');
    const action = await db().actionItem.findFirstOrThrow({
      where: { title: 'Lokaal team 2.0 beschrijven' },
    });
    const evil = '=HYPERLINK("http://example.org")';
    await db().actionItem.update({ where: { id: action.id }, data: { text: evil } });
    const rows = await collected((await actionExport(ctx, readActionFilter(at('jaar=2022'))))!);
    const csv = toCsv(actionColumns, rows);
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|[;\n])"?[=+@]/);
    expect(csv).toContain('B17: PM in 2022');
    const sheet = await unzipped(Buffer.from(await toXlsx(actionColumns, rows, 'Acties')));
    expect([...sheet.values()].join('')).not.toContain('<f>');
  });

  test('the besluiten keep who said what', async () => {
    const rows = await collected(
      (await decisionExport(await as('secretaris'), readDecisionFilter(at('jaar=2021'))))!,
    );
    expect(toCsv(decisionColumns, rows)).toContain('BOHA 2021-05');
  });
});

test('a page takes the same number of statements, however much is on it', async () => {
  const ctx = await as('secretaris');
  const count = async (work: () => Promise<unknown>) => (await countingStatements(work)).statements;
  const few = await count(() => actionRegister(ctx, readActionFilter(at('tekst=consultatie'))));
  const many = await count(() => actionRegister(ctx, readActionFilter(at(''))));
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(12);
  const one = await count(() => decisionRegister(ctx, readDecisionFilter(at('tekst="BOHA 2021-05"'))));
  const all = await count(() => decisionRegister(ctx, readDecisionFilter(at(''))));
  expect(all).toBe(one);
});
