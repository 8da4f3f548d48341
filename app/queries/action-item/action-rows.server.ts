import { actionRoleKinds, type ActionRoleKind } from '~/domain/action-item/assign';
import { isLate } from '~/domain/action-item/late';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import type { Hoek } from '~/domain/hoek/hoek';
import { db } from '~/platform/db/client.server';
import { targetsOf, type Target } from './targets.server';

export type NamedInRole = {
  kind: ActionRoleKind;
  party: { id: string; shortName: string; hoek: Hoek | null };
};

/** An action as a register and its exports list it. */
export type ActionRow = {
  id: string;
  title: string;
  text: string;
  origin: 'vergadering' | 'deelagenda' | 'werkgroep';
  /** "BOHA", the theme of the deelagenda, or the werkgroep that agreed it. */
  from: string;
  /** Day of the meeting it was agreed in; YYYY-MM-DD. */
  agreedOn: string | null;
  parent: string | null;
  roles: NamedInRole[];
  person: string | null;
  deadline: string | null;
  /** The year alone where there is no date; `latestYear` where it may be later. */
  deadlineYear: number | null;
  latestYear: number | null;
  state: 'open' | 'loopt' | 'afgerond' | 'vervallen';
  late: boolean;
  targets: Target[];
  noMaatregelReason: string | null;
};

/** The actions with these ids, in that order. Whoever calls this has found the ids among what the actor may see. */
export async function actionRows(ctx: Ctx, ids: readonly string[]): Promise<ActionRow[]> {
  if (ids.length === 0) return [];
  const rows = await db().actionItem.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      text: true,
      origin: true,
      theme: true,
      deadline: true,
      deadlineYear: true,
      latestYear: true,
      state: true,
      noMaatregelReason: true,
      overleg: { select: { shortName: true } },
      meeting: { select: { startsAt: true } },
      werkgroep: { select: { shortName: true } },
      werkgroepMeeting: { select: { date: true } },
      parent: { select: { title: true } },
      person: { select: { name: true } },
      roles: {
        orderBy: { party: { sortOrder: 'asc' } },
        select: { kind: true, party: { select: { id: true, shortName: true, hoek: true } } },
      },
      maatregelen: { select: { maatregelId: true } },
    },
  });
  const targets = await targetsOf(
    ctx.actor,
    rows.flatMap((row) => row.maatregelen.map(({ maatregelId }) => maatregelId)),
  );
  const today = amsterdamDate(ctx.now);
  const byId = new Map(
    rows.map(
      ({ overleg, meeting, werkgroep, werkgroepMeeting, parent, person, maatregelen, theme, ...row }) => {
        const deadline = row.deadline?.toISOString().slice(0, 10) ?? null;
        const year = deadline === null ? row.deadlineYear : Number(deadline.slice(0, 4));
        return [
          row.id,
          {
            ...row,
            deadline,
            from: overleg?.shortName ?? theme ?? werkgroep?.shortName ?? '',
            agreedOn: meeting
              ? amsterdamDate(meeting.startsAt)
              : (werkgroepMeeting?.date.toISOString().slice(0, 10) ?? null),
            parent: parent?.title ?? null,
            person: person?.name ?? null,
            roles: byKind(row.roles),
            late: isLate({ ...row, deadline }, today),
            targets: maatregelen
              .map(({ maatregelId }) => targets(maatregelId, year))
              .filter((target) => target !== null),
          },
        ];
      },
    ),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Verantwoordelijk first; within a role in the order of the parties. */
const byKind = <R extends { kind: ActionRoleKind }>(roles: readonly R[]): R[] =>
  actionRoleKinds.flatMap((kind) => roles.filter((role) => role.kind === kind));
