import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '~/domain/outcome';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { maatregelPage } from '~/queries/maatregel/maatregel-page.server';
import { proposalsAt } from '~/queries/fiche/proposals-at.server';
import { recordDecision } from '~/services/decision/record-decision.server';
import type { DecisionInput } from '~/services/decision/write-decision.server';
import type { Member } from '../../cast';
import { makeFiche, makeToegang, submitFiches } from '../../factories/fiche';
import { besluit, duringMeeting, sentMeeting } from '../../factories/minutes';
import { testDatabase } from '../../support/database';

await testDatabase();

let toegang: Awaited<ReturnType<typeof makeToegang>>;
let meeting: Awaited<ReturnType<typeof sentMeeting>>;
/** Of the fiches "Met bedragen" and "Zonder bedragen". */
let withAmounts: string;
let without: string;

beforeAll(async () => {
  toegang = await makeToegang();
  const fiche = await makeFiche(toegang, { title: 'Met bedragen' });
  await makeFiche(toegang, { title: 'Zonder bedragen' });
  await db().ficheCell.createMany({
    data: [2022, 2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({
      ficheId: fiche,
      row: 'opbrengst' as const,
      year,
      kind: year === 2022 ? ('amount' as const) : ('pm' as const),
      thousands: year === 2022 ? -47_000 : null,
      literal: year === 2022 ? '(47)' : 'pm',
    })),
  });
  [withAmounts = '', without = ''] = await submitFiches(toegang);
  meeting = await sentMeeting(toegang, ['Bouwsteen 3a', 'Iets anders']);
  const [agendaItemId = ''] = meeting.items;
  await db().itemSubject.create({
    data: { id: newId(), agendaItemId, kind: 'bouwsteen', subjectId: toegang.versionId },
  });
});

const record = async (more: Partial<DecisionInput>) =>
  recordDecision(await toegang.as('secretaris', duringMeeting), {
    ...besluit(meeting.items[0] ?? '', { kind: 'stelt_vast', effect: 'reeks_herzien', ...more }),
    meetingId: meeting.meetingId,
  });

const refusal = (outcome: Outcome<unknown>) =>
  !outcome.ok && outcome.kind === 'refused' ? outcome.reasons.map(({ code }) => code) : outcome;

const series = (cells: Record<string, string>) => ({ cells, reason: 'Zoals voorgesteld' });
const fiche = () => ({ kind: 'fiche', id: withAmounts }) as const;
const b12 = () => ({ kind: 'maatregel', id: toegang.maatregel.b12 }) as const;

test('the agendapunt of a bouwsteen offers the reeksen of its fiches, to who may see them', async () => {
  const offered = async (as: 'secretaris' | 'secretarisRijkGemeenten', item: number) =>
    proposalsAt(await toegang.as(as), meeting.items[item] ?? '');
  expect(await offered('secretaris', 0)).toMatchObject([
    {
      id: withAmounts,
      maatregelId: toegang.maatregel.b12,
      title: 'Met bedragen',
      bouwsteen: '3a',
      cells: { 2022: '−47', 2023: 'PM', 2028: 'PM' },
    },
  ]);
  expect(await offered('secretaris', 1)).toEqual([]);
  expect(await offered('secretarisRijkGemeenten', 0)).toEqual([]);
});

test.each<[Member, boolean]>([
  ['lidToegang', true],
  ['secretaris', true],
  ['financien', true],
  ['vws', false],
  ['lezer', false],
  ['secretarisRijkGemeenten', false],
])(
  'submitted and not shown to anybody yet, %s finds fiche and proposal at the maatregel: %s',
  async (as, sees) => {
    const page = await maatregelPage(await toegang.as(as), toegang.maatregel.b12, { from: 2022, to: 2028 });
    expect(page?.fiches.submitted.map(({ title }) => title).sort()).toEqual(
      sees ? ['Met bedragen', 'Zonder bedragen'] : [],
    );
    expect(page?.revisions.map(({ kind }) => kind)).toEqual(sees ? ['award', 'proposal'] : ['award']);
  },
);

describe('a besluit that takes over what a fiche proposes (product rules 4 and 6)', () => {
  test('is refused for another maatregel, and for a fiche without amounts', async () => {
    const cells = { 2022: '1' };
    const other = { kind: 'maatregel', id: toegang.maatregel.b5 } as const;
    expect(refusal(await record({ subjects: [other, fiche()], series: series(cells) }))).toEqual([
      'fiche_other_maatregel',
    ]);
    const empty = { kind: 'fiche', id: without } as const;
    expect(refusal(await record({ subjects: [b12(), empty], series: series(cells) }))).toEqual([
      'fiche_without_series',
    ]);
    expect(await db().seriesRevision.count({ where: { kind: 'decision' } })).toBe(0);
  });

  test('with no amounts of its own takes it over as proposed, kept with the fiche and the besluit', async () => {
    const outcome = await record({ subjects: [fiche()], series: series({ 2022: '', 2023: ' ' }) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    const revision = await db().seriesRevision.findFirstOrThrow({
      where: { kind: 'decision' },
      include: { cells: { orderBy: { year: 'asc' } } },
    });
    expect(revision).toMatchObject({
      maatregelId: toegang.maatregel.b12,
      decisionId: outcome.value.id,
      source: { decision: outcome.value.number, ficheVersionId: withAmounts },
    });
    expect(revision.cells.map(({ kind, thousands }) => thousands ?? kind)).toEqual([
      -47_000,
      ...Array.from({ length: 6 }, () => 'pm'),
    ]);
    const subjects = await db().decisionSubject.findMany({ where: { decisionId: outcome.value.id } });
    expect(subjects.map(({ kind }) => kind).sort()).toEqual(['fiche', 'maatregel']);
  });

  test('may decide otherwise than was proposed', async () => {
    const cells = { 2022: '−40', 2023: 'PM', 2024: 'PM', 2025: 'PM', 2026: 'PM', 2027: 'PM', 2028: 'PM' };
    const outcome = await record({ subjects: [b12(), fiche()], series: series(cells) });
    expect(outcome.ok).toBe(true);
  });

  test('and the proposal stays to be read beside what was decided', async () => {
    const page = await maatregelPage(await toegang.as('secretaris'), toegang.maatregel.b12, {
      from: 2022,
      to: 2028,
    });
    expect(page?.revisions.map(({ kind }) => kind)).toEqual(['award', 'proposal', 'decision', 'decision']);
    expect(page?.current.series[2022]).toEqual({ kind: 'amount', thousands: -40_000 });
  });
});
