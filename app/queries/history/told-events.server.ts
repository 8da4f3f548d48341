import type { Actor } from '~/domain/access/actor';
import { eventActions, type EventAction, type EventChange } from '~/domain/history/actions';
import { idsIn, toldChange, type ShownField, type ToldChange } from '~/domain/history/told';
import { db } from '~/platform/db/client.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { visibleItems, visibleOverleggen } from '~/platform/db/visible/meetings.server';

/** An event as the history shows it. */
export type ToldEvent = ToldChange & {
  seq: string;
  at: Date;
  action: EventAction;
  /** Name of the account, and for which party or role it acted. */
  who: string;
  actingFor: string | null;
  refused: boolean;
  /** Only members of this party see it (short name). */
  privateTo: string | null;
};

export const eventSelect = {
  seq: true,
  at: true,
  actorName: true,
  actingFor: true,
  action: true,
  objectKind: true,
  objectId: true,
  result: true,
  change: true,
  privateToPartyId: true,
} as const;

type Row = {
  seq: bigint;
  at: Date;
  actorName: string;
  actingFor: string | null;
  action: string;
  objectKind: string;
  objectId: string | null;
  result: 'done' | 'refused';
  change: unknown;
  privateToPartyId: string | null;
};

/**
 * Reads events that this person may see: ids become names, as far as the person may know those. In four to six
 * statements, however many events.
 */
export async function toldEvents(actor: Actor, rows: readonly Row[]): Promise<ToldEvent[]> {
  const names = await namesOf(actor, rows);
  return rows.flatMap((row): ToldEvent[] => {
    const action = eventActions.find((one) => one === row.action);
    if (action === undefined) return [];
    const told = toldChange(row.change as EventChange, names);
    const own = row.objectKind === 'item' && row.objectId !== null ? names.get(row.objectId) : undefined;
    return [
      {
        ...told,
        about: told.about ?? own ?? null,
        seq: String(row.seq),
        at: row.at,
        action,
        who: row.actorName,
        actingFor: row.actingFor,
        refused: row.result === 'refused',
        privateTo: row.privateToPartyId === null ? null : (names.get(row.privateToPartyId) ?? ''),
      },
    ];
  });
}

async function namesOf(actor: Actor, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = [
    ...new Set(
      rows.flatMap((row) =>
        [row.objectId, row.privateToPartyId, ...idsIn(row.change as EventChange)].filter((id) => id !== null),
      ),
    ),
  ];
  const tells = (...fields: ShownField[]) =>
    rows.some(({ change }) => fields.some((field) => field in ((change as EventChange).fields ?? {})));
  const [parties, overleggen, items, decisions, maatregelen, goals] = await Promise.all([
    db().party.findMany({
      where: { id: { in: ids }, programmaId: actor.programmaId },
      select: { id: true, shortName: true },
    }),
    db().overleg.findMany({
      where: { AND: [visibleOverleggen(actor), { id: { in: ids } }] },
      select: { id: true, shortName: true },
    }),
    db().agendaItem.findMany({
      where: { AND: [visibleItems(actor), { id: { in: ids } }] },
      select: { id: true, title: true, overlegId: true, sent: { select: { title: true } } },
    }),
    db().decision.findMany({
      where: { AND: [visibleDecisions(actor), { id: { in: ids } }] },
      select: { id: true, number: true },
    }),
    tells('maatregelId', 'maatregelen')
      ? // Of another programma only what a goal of this one serves.
        db().maatregel.findMany({
          where: {
            id: { in: ids },
            OR: [{ programmaId: actor.programmaId }, { goals: { some: { goal: visibleGoals(actor) } } }],
          },
          select: { id: true, code: true, name: true },
        })
      : [],
    tells('goalId', 'parentId')
      ? db().goal.findMany({
          where: { AND: [visibleGoals(actor), { id: { in: ids } }] },
          select: { id: true, title: true },
        })
      : [],
  ]);
  return new Map([
    ...parties.map(({ id, shortName }) => [id, shortName] as const),
    ...overleggen.map(({ id, shortName }) => [id, shortName] as const),
    ...decisions.map(({ id, number }) => [id, number] as const),
    ...maatregelen.map(({ id, code, name }) => [id, code ?? name] as const),
    ...goals.map(({ id, title }) => [id, title] as const),
    // Participants know an agendapunt by the title under which it was sent (product rule 11).
    ...items.map(
      ({ id, title, overlegId, sent }) =>
        [id, actor.secretarisOf.has(overlegId) ? title : (sent?.title ?? title)] as const,
    ),
  ]);
}
