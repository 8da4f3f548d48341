import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { DeelagendaFilter } from '~/domain/deelagenda/filter';
import { layMatrix } from '~/domain/deelagenda/matrix';
import { pageOf } from '~/domain/register/page';
import { meant } from '../register/meant.server';
import { db } from '~/platform/db/client.server';
import { visibleGoals } from '~/platform/db/visible/goals.server';
import { registerOptions } from '../register/options.server';
import { submissionToHandIn } from '../reporting-round/submission-to-hand-in.server';
import { deelagendaActions } from './deelagenda-actions.server';
import { deelagendaCells } from './deelagenda-cells.server';
import { deelagendasOf } from './deelagendas.server';

/** A deelagenda as themes by years or as a list, with the choices of its filter; null for who is not in the programma. */
export async function deelagendaPage(ctx: Ctx, filter: DeelagendaFilter) {
  const { actor } = ctx;
  if (!may(actor, 'deelagenda:read', { programmaId: actor.programmaId })) return null;
  const [options, deelagendas, goals] = await Promise.all([
    registerOptions(actor),
    deelagendasOf(actor),
    db().goal.findFirst({
      where: { AND: [visibleGoals(actor), { withdrawnAt: null }] },
      select: { id: true },
    }),
  ]);
  const chosen = deelagendas.find(({ key }) => key === filter.werkgroep) ?? deelagendas[0] ?? null;
  const found = meant(actor, options, {
    ...filter,
    tekst: undefined,
    overleg: undefined,
    werkgroep: undefined,
  });
  const { cells, pageIds, late, silent, ours, maatregelIds } = await deelagendaCells(
    ctx,
    chosen?.id,
    filter,
    found,
  );
  const ids = [...cells.flatMap((cell) => cell.ids), ...pageIds];
  const actions = new Map((await deelagendaActions(ctx, ids)).map((action) => [action.id, action]));
  const { jaar, thema } = filter;
  const inView = cells.filter(
    ({ year, theme }) => (jaar === undefined || year === jaar) && (thema === undefined || theme === thema),
  );
  const matrix = layMatrix(inView, actions);
  return {
    today: amsterdamDate(ctx.now),
    toHandIn: await submissionToHandIn(ctx),
    mayAdd: may(actor, 'deelagenda:manage', { programmaId: actor.programmaId }),
    filter,
    /** Who keeps the goals must find where to make the first. */
    hasGoals: goals !== null || may(actor, 'goal:manage', { programmaId: actor.programmaId }),
    deelagendas,
    chosen,
    own: options.parties.filter(({ id }) => actor.parties.has(id)).map(({ shortName }) => shortName),
    ours,
    late,
    silent,
    matrix,
    total: cells.reduce((sum, cell) => sum + cell.total, 0),
    rows: pageIds.flatMap((id) => actions.get(id) ?? []),
    paged: pageOf(filter.pagina, matrix.found),
    years: [...new Set(cells.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    themes: [...new Set(cells.map(({ theme }) => theme))].sort((a, b) => a.localeCompare(b, 'nl')),
    parties: options.parties.map(({ key, shortName }) => ({ key, name: shortName })),
    maatregelen: options.maatregelen
      .filter(({ id }) => maatregelIds.includes(id))
      .map(({ key, code, name }) => ({ key, name: code ?? name })),
  };
}

export type DeelagendaPage = NonNullable<Awaited<ReturnType<typeof deelagendaPage>>>;
export type DeelagendaAction = DeelagendaPage['rows'][number];
