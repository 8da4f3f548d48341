import { beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '~/domain/context';
import type { Progress } from '~/domain/action-item/progress';
import { done, forbidden } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { db } from '~/platform/db/client.server';
import { newId } from '~/platform/db/id.server';
import { actionPage } from '~/queries/action-item/action-page.server';
import { reportAction } from '~/services/action-item/report-action.server';
import { cast, type Member } from '../../cast';
import { ctxOf, PROGRAMMA } from '../../support/actor';
import { testDatabase } from '../../support/database';

await testDatabase('hervormingsagenda');

const NOW = new Date('2022-03-01T09:00:00Z');
const as = (member: Member, now = NOW): Promise<Ctx> => ctxOf(cast[member], now);

let id: string;
const stored = () => db().actionItem.findUniqueOrThrow({ where: { id }, include: { reports: true } });

/** An action of a deelagenda that VNG and VWS are both responsible for, and that MIND supports. */
beforeEach(async () => {
  id = newId();
  const { id: programmaId } = await db().programma.findUniqueOrThrow({ where: { key: PROGRAMMA } });
  const party = async (key: string) =>
    (await db().party.findFirstOrThrow({ where: { programmaId, key } })).id;
  await db().actionItem.create({
    data: {
      id,
      programmaId,
      origin: 'deelagenda',
      theme: 'Toegang',
      title: 'Werkwijze beschrijven',
      deadlineYear: 2022,
      createdAt: new Date('2022-01-01T09:00:00Z'),
      roles: {
        create: [
          { partyId: await party('vng'), kind: 'verantwoordelijk' },
          { partyId: await party('vws'), kind: 'verantwoordelijk' },
          { partyId: await party('mind'), kind: 'ondersteund_door' },
        ],
      },
    },
  });
});

const says = async (
  member: Member,
  progress: Progress,
  more: Partial<Parameters<typeof reportAction>[1]> = {},
) =>
  reportAction(await as(member), {
    id,
    progress,
    text: 'Zo staat het.',
    needs: '',
    evidenceUrl: '',
    partyId: null,
    version: (await stored()).version,
    ...more,
  });

describe('a party says how it goes (product rule 8)', () => {
  test('each keeps its own view, the least favourable of who is responsible is the action’s', async () => {
    await says('mind', 'loopt_achter');
    expect(await stored()).toMatchObject({ progress: 'loopt_achter', state: 'loopt' });
    await says('vng', 'afgerond', { needs: 'Een besluit', evidenceUrl: 'https://example.org/werkwijze' });
    expect(await stored()).toMatchObject({ progress: 'op_schema', state: 'loopt' });
    await says('vws', 'met_zorg');
    expect(await stored()).toMatchObject({ progress: 'met_zorg', state: 'loopt' });
    const page = await actionPage(await as('secretaris'), id);
    expect(page?.differ).toBe(true);
    expect(page?.views.map(({ party, progress }) => [party.shortName, progress])).toEqual([
      ['VWS', 'met_zorg'],
      ['VNG', 'afgerond'],
      ['MIND', 'loopt_achter'],
    ]);
    const report = page?.reports.find(({ party }) => party?.shortName === 'VNG');
    expect(report).toMatchObject({ needs: 'Een besluit', evidenceUrl: 'https://example.org/werkwijze' });
    await says('vws', 'afgerond');
    expect(await stored()).toMatchObject({ progress: 'afgerond', state: 'afgerond' });
  });

  test.each([
    ['fnv', 'forbidden'],
    ['lezer', 'forbidden'],
    ['secretaris', 'forbidden'],
    ['beheerder', 'hidden'],
  ] as const)('%s is not named on it: %s', async (member, kind) => {
    expect(await says(member, 'afgerond')).toMatchObject({ ok: false, kind });
    expect((await stored()).reports).toEqual([]);
  });

  test('what is no address on the web is refused, and changes nothing', async () => {
    const outcome = await says('vng', 'afgerond', { evidenceUrl: 'javascript:alert(1)' });
    expect(outcome).toMatchObject({ reasons: [{ code: 'evidence_not_a_link', field: 'evidenceUrl' }] });
    expect(await stored()).toMatchObject({ progress: null, reportedAt: null, reports: [] });
  });

  test('somebody was first: both reports side by side, and the first one stays', async () => {
    await says('vng', 'op_schema');
    const outcome = await says('vws', 'loopt_achter', { version: 1 });
    expect(outcome).toMatchObject({ kind: 'stale' });
    const fields = outcome.ok || outcome.kind !== 'stale' ? [] : outcome.stale.fields;
    expect(fields.find(({ name }) => name === 'progress')).toMatchObject({
      theirs: 'op_schema',
      yours: 'loopt_achter',
    });
    expect((await stored()).reports).toHaveLength(1);
  });

  test('a quarter without a word stands out, until somebody reports', async () => {
    const late = new Date('2022-04-20T09:00:00Z');
    expect((await actionPage(await as('vng'), id))?.silent).toBe(false);
    expect((await actionPage(await as('vng', late), id))?.silent).toBe(true);
    await says('vng', 'op_schema');
    expect((await actionPage(await as('vng', late), id))?.silent).toBe(false);
  });
});

describe('the history of an action of a deelagenda', () => {
  const tells = async (member: Member) =>
    ((await actionPage(await as(member), id))?.history ?? []).map(({ action }) => action);

  test('is everyone’s in the programma, without the reports that stand in their own list', async () => {
    await says('vng', 'op_schema');
    await change(
      await as('secretaris'),
      { action: 'action_share_set', object: { kind: 'action', id } },
      (_tx, record) => {
        record({ change: { detail: { title: 'Werkwijze beschrijven' } } });
        return Promise.resolve(done(null));
      },
    );
    expect(await tells('mind')).toEqual(['action_share_set']);
    expect(await tells('lezer')).toEqual(['action_share_set']);
  });

  test('a refused try is known to the werkorganisatie and to who tried', async () => {
    await change(await as('vng'), { action: 'action_shifted', object: { kind: 'action', id } }, () =>
      Promise.resolve(forbidden),
    );
    expect(await tells('mind')).toEqual([]);
    expect(await tells('vng')).toEqual(['action_shifted']);
    expect(await tells('secretaris')).toEqual(['action_shifted']);
  });
});
