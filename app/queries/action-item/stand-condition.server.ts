import { SILENT_DAYS } from '~/domain/action-item/progress';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { yearOf } from '~/domain/dates/calendar';
import type { ActionStand } from '~/domain/register/action-filter';
import { Prisma } from '~/platform/db/generated/client';

/** As `heardSince` of domain/action-item/progress.ts, over a "ActionItem". */
export const HEARD_SINCE = Prisma.sql`greatest(coalesce(a."reportedAt", a."createdAt"),
  coalesce(a."startOn", make_date(a."deadlineYear", 1, 1))::timestamp AT TIME ZONE 'UTC')`;

const NOT_DONE = Prisma.sql`"state" IN ('open', 'loopt')`;

/** Late is what domain/action-item/late.ts says it is. */
const isLate = (now: Date): Prisma.Sql => {
  const today = amsterdamDate(now);
  return Prisma.sql`(${NOT_DONE} AND CASE WHEN "deadline" IS NOT NULL THEN "deadline" < ${today}::date
    ELSE "lastYear" < ${yearOf(today)} END)`;
};

/** Over rows with state, progress, deadline, lastYear and heardSince. */
export function standCondition(wanted: ActionStand, now: Date): Prisma.Sql {
  switch (wanted) {
    case 'nog_te_doen':
      return NOT_DONE;
    case 'te_laat':
      return isLate(now);
    case 'stil':
      return Prisma.sql`(${NOT_DONE} AND "heardSince" < ${new Date(now.getTime() - SILENT_DAYS * 86_400_000)})`;
    case 'op_schema':
    case 'met_zorg':
    case 'loopt_achter':
      return Prisma.sql`"progress" = ${wanted}::"Progress"`;
    case 'open':
    case 'loopt':
    case 'afgerond':
    case 'vervallen':
      return Prisma.sql`"state" = ${wanted}::"ActionState"`;
  }
}
