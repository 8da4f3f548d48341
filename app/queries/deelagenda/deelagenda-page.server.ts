import { may } from '~/domain/access/may';
import { isLate } from '~/domain/action-item/late';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { Ctx } from '~/domain/context';
import type { DeelagendaFilter } from '~/domain/deelagenda/filter';
import { layMatrix } from '~/domain/deelagenda/matrix';
import { registerOptions } from '../register/options.server';
import { meant } from '../register/meant.server';
import { deelagendaActions } from './deelagenda-actions.server';
import { deelagendasOf } from './deelagendas.server';

/** A deelagenda as themes by years, with the choices of its filter; null for who is not in the programma. */
export async function deelagendaPage(ctx: Ctx, filter: DeelagendaFilter) {
  const { actor } = ctx;
  if (!may(actor, 'maatregel:read', { programmaId: actor.programmaId })) return null;
  const [options, deelagendas] = await Promise.all([registerOptions(actor), deelagendasOf(actor)]);
  const chosen = deelagendas.find(({ key }) => key === filter.werkgroep) ?? deelagendas[0] ?? null;
  const found = meant(actor, options, {
    ...filter,
    tekst: undefined,
    overleg: undefined,
    werkgroep: undefined,
    jaar: undefined,
  });
  const today = amsterdamDate(ctx.now);
  const { actions, capped } = await deelagendaActions(ctx, chosen?.id);
  const matrix = layMatrix(
    actions,
    {
      partyIds: found.partyIds,
      hoekPartyIds: found.hoekPartyIds,
      leading: filter.rol === 'leidt',
      maatregelId: found.maatregelId,
      stand: filter.stand,
    },
    today,
  );
  const own = options.parties.filter(({ id }) => actor.parties.has(id)).map(({ shortName }) => shortName);
  return {
    today,
    filter,
    capped,
    deelagendas,
    chosen,
    own,
    ours: actions.filter(({ roles }) => roles.some(({ partyId }) => actor.actingParties.has(partyId))).length,
    late: actions.filter((action) => isLate(action, today)).length,
    matrix,
    parties: options.parties.map(({ key, shortName }) => ({ key, name: shortName })),
    maatregelen: options.maatregelen
      .filter(({ id }) => actions.some(({ maatregelIds }) => maatregelIds.includes(id)))
      .map(({ key, code, name }) => ({ key, name: code ?? name })),
  };
}

export type DeelagendaPage = NonNullable<Awaited<ReturnType<typeof deelagendaPage>>>;
export type DeelagendaAction = DeelagendaPage['matrix']['themes'][number]['cells'][number]['actions'][number];
