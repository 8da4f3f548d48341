import type { Ctx } from '~/domain/context';
import type { RouteObject } from '~/domain/route/object-kinds';
import { db } from '~/platform/db/client.server';
import { visibleOverleggen } from '~/platform/db/visible/meetings.server';
import { routePage } from './route-page.server';

const ownOverleggen = ({ actor }: Ctx) =>
  db().overleg.findMany({
    where: visibleOverleggen(actor),
    orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
    select: { id: true, shortName: true },
  });

/** What the form of a step needs; null for who doesn't keep the route. */
export async function newStepForm(ctx: Ctx, of: RouteObject) {
  const page = await routePage(ctx, of);
  return page?.mayWrite ? { title: page.thing.title, overleggen: await ownOverleggen(ctx) } : null;
}

/** The same with a step that somebody wrote down. */
export async function stepForm(ctx: Ctx, of: RouteObject, stepId: string) {
  const form = await newStepForm(ctx, of);
  const row =
    form &&
    (await db().routeStep.findFirst({
      where: { id: stepId, objectKind: of.kind, objectId: of.id },
      include: { overleg: { select: { id: true, shortName: true } } },
    }));
  if (!form || !row) return null;
  const known = form.overleggen.some(({ id }) => id === row.overlegId);
  const { date, dateText, overlegId, body, purpose, conclusion, remarks, followUp } = row;
  return {
    title: form.title,
    overleggen: row.overleg && !known ? [row.overleg, ...form.overleggen] : form.overleggen,
    step: {
      id: row.id,
      version: row.version,
      withdrawn: row.withdrawnAt !== null,
      values: {
        date: date?.toISOString().slice(0, 10) ?? '',
        dateText,
        overlegId: overlegId ?? '',
        body,
        purpose,
        conclusion,
        remarks,
        followUp,
      },
    },
  };
}
