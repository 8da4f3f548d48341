import { may } from '~/domain/access/may';
import { subjectValue } from '~/domain/agenda-item/subject';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import type { DecisionEffect } from '~/domain/decision/effects';
import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/domain/decision/positions';
import { standingOf, type DecisionStanding } from '~/domain/decision/standing';
import type { Hoek } from '~/domain/hoek/hoek';
import { db } from '~/platform/db/client.server';
import { visibleDecisions } from '~/platform/db/visible/decisions.server';
import { seenSubjects, type SeenSubject } from './seen-subjects.server';

type Numbered = { id: string; number: string };

/** A besluit as a register, its exports and its own page know it. */
export type DecisionRow = {
  id: string;
  number: string;
  overlegId: string;
  overleg: string;
  meetingId: string;
  /** Day of the meeting, YYYY-MM-DD. */
  date: string;
  /** Number and title as they were sent. Null for who may not read these minutes: the besluit came by a share. */
  item: { id: string; number: string | null; title: string } | null;
  kind: DecisionKind;
  text: string;
  effect: DecisionEffect;
  effectDetail: EffectDetail | null;
  noEffectReason: string | null;
  standing: DecisionStanding;
  withdrawnReason: string | null;
  locked: boolean;
  subjects: SeenSubject[];
  positions: {
    position: Position;
    note: string;
    until: string | null;
    party: { id: string; shortName: string; hoek: Hoek | null };
  }[];
  /** Only what this person may see. */
  replaces: Numbered | null;
  replacedBy: (Numbered & { locked: boolean }) | null;
};

/** The besluiten with these ids, in that order. Whoever calls this has found the ids among what the actor may see. */
export async function decisionRows(ctx: Ctx, ids: readonly string[]): Promise<DecisionRow[]> {
  if (ids.length === 0) return [];
  const { actor } = ctx;
  const rows = await db().decision.findMany({ where: { id: { in: [...ids] } }, select });
  const [subjects, later] = await Promise.all([
    seenSubjects(
      actor,
      rows.flatMap((row) => row.subjects.map(({ kind, subjectId }) => ({ kind, id: subjectId }))),
    ),
    linked(
      ctx,
      ids,
      rows.flatMap(({ replacesId }) => replacesId ?? []),
    ),
  ]);
  const byId = new Map(
    rows.map(({ overleg, meeting, withdrawnAt, lockedAt, replacesId, ...row }): [string, DecisionRow] => {
      const replacedBy = later.replacing.get(row.id) ?? null;
      const facts = { overlegId: row.overlegId, sent: true, minutesState: meeting.minutesState };
      return [
        row.id,
        {
          ...row,
          overleg: overleg.shortName,
          date: amsterdamDate(meeting.startsAt),
          item: may(actor, 'minutes:read', facts)
            ? {
                id: row.item.id,
                number: row.item.sent?.number ?? null,
                title: row.item.sent?.title ?? row.item.title,
              }
            : null,
          effectDetail: row.effectDetail as EffectDetail | null,
          locked: lockedAt !== null,
          standing: standingOf({
            withdrawn: withdrawnAt !== null,
            locked: lockedAt !== null,
            replaced: replacedBy?.locked ?? false,
          }),
          subjects: row.subjects
            .map(({ kind, subjectId }) => subjects.get(subjectValue({ kind, id: subjectId })))
            .filter((subject) => subject !== undefined),
          positions: row.positions.map(({ until, ...one }) => ({
            ...one,
            until: until && until.toISOString().slice(0, 10),
          })),
          replaces: (replacesId && later.replaced.get(replacesId)) || null,
          replacedBy,
        },
      ];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What besluiten replace and by what they are replaced, as far as this person may see it; a withdrawn one replaces nothing. */
export async function linked(ctx: Ctx, ids: readonly string[], replacedIds: readonly string[]) {
  const rows = await db().decision.findMany({
    where: {
      AND: [
        visibleDecisions(ctx.actor),
        { OR: [{ id: { in: [...replacedIds] } }, { replacesId: { in: [...ids] }, withdrawnAt: null }] },
      ],
    },
    select: { id: true, number: true, replacesId: true, lockedAt: true },
  });
  return {
    replaced: new Map(rows.map(({ id, number }) => [id, { id, number }])),
    replacing: new Map(
      rows.flatMap(({ id, number, replacesId, lockedAt }) =>
        replacesId === null ? [] : [[replacesId, { id, number, locked: lockedAt !== null }]],
      ),
    ),
  };
}

const select = {
  id: true,
  number: true,
  overlegId: true,
  meetingId: true,
  kind: true,
  text: true,
  effect: true,
  effectDetail: true,
  noEffectReason: true,
  withdrawnAt: true,
  withdrawnReason: true,
  lockedAt: true,
  replacesId: true,
  overleg: { select: { shortName: true } },
  meeting: { select: { startsAt: true, minutesState: true } },
  item: { select: { id: true, title: true, sent: { select: { number: true, title: true } } } },
  subjects: { select: { kind: true, subjectId: true } },
  positions: {
    orderBy: { party: { sortOrder: 'asc' } },
    select: {
      position: true,
      note: true,
      until: true,
      party: { select: { id: true, shortName: true, hoek: true } },
    },
  },
} as const;
