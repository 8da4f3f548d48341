import { beforeAll, describe, expect, test } from 'vitest';
import type { PartPresence, SentAnswer } from '~/domain/bouwsteen/checklist';
import type { Outcome } from '~/domain/outcome';
import { checklistOf } from '~/platform/db/bouwsteen/checklist.server';
import { countingStatements, db } from '~/platform/db/client.server';
import { workPage } from '~/queries/bouwsteen/work-page.server';
import { centralePage } from '~/queries/centrale-opdracht/centrale-page.server';
import { centraleComparison } from '~/queries/centrale-opdracht/comparison-page.server';
import { conceptPage, requiredPartForm } from '~/queries/centrale-opdracht/concept-page.server';
import { draftCentralePage } from '~/queries/centrale-opdracht/draft-page.server';
import { addFile } from '~/services/bouwsteen/add-file.server';
import { checkParts } from '~/services/bouwsteen/check-parts.server';
import { submitBouwsteen } from '~/services/bouwsteen/submit-bouwsteen.server';
import { addPart } from '~/services/centrale-opdracht/add-part.server';
import { adoptCentrale } from '~/services/centrale-opdracht/adopt-centrale.server';
import { changePart } from '~/services/centrale-opdracht/change-part.server';
import { draftCentrale } from '~/services/centrale-opdracht/draft-centrale.server';
import { movePart } from '~/services/centrale-opdracht/move-part.server';
import { removePart } from '~/services/centrale-opdracht/remove-part.server';
import { cast, theDayItself, theWeekBefore, type Member } from '../../cast';
import { makeBouwsteen, someFile } from '../../factories/bouwsteen';
import { codesOf } from '../../factories/taakopdracht';
import { ctxOf } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const as = (member: Member) => ctxOf(cast[member], theWeekBefore);
const all = Object.keys(cast) as Member[];
const writers: Member[] = ['secretaris', 'tweedeSecretaris', 'secretarisRijkGemeenten'];
const outside: Member[] = ['lezer', 'beheerder'];

const sheetFor = async (member: Member, number: number | null = null) => {
  const page = await centralePage(await as(member), number);
  if (!page?.sheet) throw new Error(`nothing to read for ${member}`);
  return page.sheet;
};

/** Of one part, how many bouwstenen this person knows to have it, partly or not. */
const counts = async (member: Member, index: number, number: number | null = null) => {
  const part = (await sheetFor(member, number)).parts[index];
  return [part?.aanwezig.count, part?.deels.count, part?.ontbreekt.count];
};

/** A bouwsteen of Toegang that was looked through part by part and handed in. */
async function deliver(say: (index: number) => PartPresence): Promise<string> {
  const ctx = await as('voorzitterToegang');
  const id = await makeBouwsteen();
  const answers = ((await workPage(ctx, id))?.parts ?? []).map(({ key }, index): SentAnswer => {
    const presence = say(index);
    const why = presence === 'aanwezig' ? '' : 'Volgt in maart';
    return { key, answer: { presence, why, page: '' }, seen: { presence: null, why: '', page: '' } };
  });
  valueOf(await checkParts(ctx, id, answers));
  valueOf(await addFile(ctx, id, someFile('advies.pdf', id)));
  const seen = (await workPage(ctx, id))?.seen ?? '';
  valueOf(await submitBouwsteen(ctx, id, { note: '', seen }));
  return id;
}

const checklist = async (bouwsteenId: string) => {
  const version = await db().bouwsteenVersion.findFirstOrThrow({ where: { bouwsteenId } });
  const { programmaId } = (await as('secretaris')).actor;
  return (await checklistOf(db(), programmaId, version)).map(({ title, presence }) => [title, presence]);
};

describe('the checklist that holds', () => {
  test('counts per part the bouwstenen that this person may read, and names where it lacks', async () => {
    const [before, forVng] = [await sheetFor('secretaris'), await counts('vng', 1)];
    const id = await deliver((index) => (index === 1 ? 'ontbreekt' : index === 2 ? 'deels' : 'aanwezig'));
    const after = await sheetFor('secretaris');
    expect(after.checked).toBe(before.checked + 1);
    const grew = (index: number) =>
      (['aanwezig', 'deels', 'ontbreekt'] as const).map(
        (presence) =>
          (after.parts[index]?.[presence].count ?? 0) - (before.parts[index]?.[presence].count ?? 0),
      );
    expect([grew(0), grew(1), grew(2)]).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(after.parts[1]?.ontbreekt.named.map((one) => one.id)).toContain(id);
    // It was handed in, and shown to nobody yet.
    expect(await counts('vng', 1)).toEqual(forVng);
  });

  test('a bouwsteen that was withdrawn no longer counts', async () => {
    const id = await deliver(() => 'aanwezig');
    const before = await sheetFor('secretaris');
    await db().bouwsteen.update({ where: { id }, data: { withdrawnAt: theWeekBefore } });
    expect((await sheetFor('secretaris')).checked).toBe(before.checked - 1);
  });

  test('takes no more statements when there are more bouwstenen', async () => {
    const ctx = await as('secretaris');
    const taken = async () => (await countingStatements(() => centralePage(ctx, null))).statements;
    const before = await taken();
    await deliver(() => 'aanwezig');
    expect(await taken()).toBe(before);
  });

  test.each(all)('%s reads it or it isn’t there', async (member) => {
    const ctx = await as(member);
    const page = await centralePage(ctx, null);
    expect(page === null).toBe(outside.includes(member));
    expect((await centraleComparison(ctx, { from: 0, to: 0 })) === null).toBe(outside.includes(member));
    expect(await centralePage(ctx, 77)).toBeNull();
    if (page) expect([page.writes, page.mayDraft]).toEqual(Array(2).fill(writers.includes(member)));
  });
});

describe('a next version', () => {
  let number = 0;
  let delivered = '';
  let busy = '';
  beforeAll(async () => {
    const ctx = await as('secretaris');
    delivered = await deliver((index) => (index === 0 ? 'deels' : 'aanwezig'));
    busy = await makeBouwsteen();
    const chair = await as('voorzitterToegang');
    const first = (await workPage(chair, busy))?.parts[1];
    const answer = { presence: 'ontbreekt', why: 'Volgt', page: '' } as const;
    const seen = { presence: null, why: '', page: '' };
    valueOf(await checkParts(chair, busy, [{ key: first?.key ?? '', answer, seen }]));
    ({ number } = valueOf(await draftCentrale(ctx, { note: 'Erbij: de leefwereldtoets.' })));
    const concept = await conceptPage(ctx, number);
    const [gone, second, , , last] = concept?.parts ?? [];
    if (!gone || !second || !last) throw new Error('no parts');
    valueOf(await removePart(ctx, { number, partId: gone.id, version: gone.version }));
    const words = { title: 'Voorstel, kort', explanation: 'Wat er moet gebeuren.' };
    valueOf(await changePart(ctx, { number, partId: second.id }, { ...words, version: second.version }));
    valueOf(await addPart(ctx, number, { title: 'Leefwereldtoets', explanation: '' }));
    valueOf(await movePart(ctx, { number, partId: last.id }, { direction: 'naar', index: 0, seen: 3 }));
  });

  test.each(all)('%s: a concept is the secretarissen’s', async (member) => {
    const ctx = await as(member);
    const writes = writers.includes(member);
    expect((await centralePage(ctx, number)) !== null).toBe(writes);
    expect((await conceptPage(ctx, number)) !== null).toBe(writes);
    expect((await draftCentralePage(ctx)) !== null).toBe(writes);
    const part = (await sheetFor('secretaris', number)).parts[0];
    expect((await requiredPartForm(ctx, number, part?.id ?? '')) !== null).toBe(writes);
    const compared = await centraleComparison(ctx, { from: 1, to: number });
    expect(compared?.versions.some((one) => one.number === number) ?? false).toBe(writes);
  });

  test('says beside the one before what is new, different, elsewhere and gone', async () => {
    const compared = await centraleComparison(await as('secretaris'), { from: 1, to: number });
    const became = new Map(
      compared?.rows.map(({ before, after, change }) => [(after ?? before)?.text.split('\n')[0], change]),
    );
    expect(became.get('Voorstel, kort')).toBe('changed');
    expect(became.get('Leefwereldtoets')).toBe('added');
    expect(became.get('Analyse van de knelpunten')).toBe('removed');
    expect([...became.values()]).toContain('renumbered');
    expect((await conceptPage(await as('secretaris'), number))?.holds).toBe(1);
  });

  test('once adopted: what was submitted keeps the list it was made with, what is worked on goes over', async () => {
    const [before, sheet] = [await checklist(delivered), await sheetFor('secretaris')];
    const version = (await conceptPage(await as('secretaris'), number))?.version ?? 0;
    const adoption = {
      adoptedOn: '2021-12-02',
      label: 'Kaders, aangevuld',
      note: 'Op verzoek van het BOHA.',
      version,
    };
    valueOf(await adoptCentrale(await ctxOf(cast.secretaris, theDayItself), number, adoption));

    expect(await checklist(delivered)).toEqual(before);
    expect(before[0]).toEqual(['Analyse van de knelpunten', 'deels']);
    const old = await sheetFor('secretaris', 1);
    expect([old.state, old.checked, old.parts]).toEqual(['vervangen', sheet.checked, sheet.parts]);
    const now = await sheetFor('secretaris');
    expect([now.number, now.checked, now.elsewhere]).toEqual([number, 0, sheet.checked]);

    const parts = (await workPage(await as('voorzitterToegang'), busy))?.parts ?? [];
    const titles = parts.map(({ title }) => title);
    expect(titles).not.toContain('Analyse van de knelpunten');
    expect(titles).toContain('Leefwereldtoets');
    expect(parts.find(({ title }) => title === 'Voorstel, kort')).toMatchObject({
      presence: 'ontbreekt',
      why: 'Volgt',
    });
  });

  test('tells readers that it was adopted and why, and not how the concept came about', async () => {
    const told = async (member: Member) =>
      (await sheetFor(member)).history.map(({ action, reason }) => [action, reason]);
    expect(await told('vng')).toEqual([['centrale_opdracht_adopted', 'Op verzoek van het BOHA.']]);
    expect((await told('secretaris')).length).toBeGreaterThan(4);
  });
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(codesOf(outcome).join());
  return outcome.value;
}
