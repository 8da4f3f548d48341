import type { Ctx } from '~/domain/context';
import { partEntries } from '~/domain/fiche/part-entries';
import type { FicheChoices, FichePartData } from '~/domain/fiche/part-data';
import { isFicheField, type FichePart } from '~/domain/fiche/parts';
import type { Entries } from '~/domain/fiche/rows/entries';
import { fullLabel } from '~/domain/maatregel/label';
import { db } from '~/platform/db/client.server';
import { storedFicheSelect } from '~/platform/db/fiche/stored-fiche.server';
import { visibleFiches } from '~/platform/db/visible/bouwstenen.server';
import { visibleMaatregelen, visibleWerkgroepen } from '~/platform/db/visible/programma.server';

const noChoices: FicheChoices = { own: [], others: [], werkgroepen: [], parties: [] };

/** What the form of one part starts with; a text as Lexical JSON. Who may not write the fiche gets nothing. */
export async function fichePart(ctx: Ctx, ficheId: string, part: FichePart): Promise<FichePartData | null> {
  const row = await db().fiche.findFirst({
    where: { AND: [{ id: ficheId }, visibleFiches(ctx.actor)] },
    select: storedFicheSelect,
  });
  if (!row) return null;
  const [saved, choices] = await Promise.all([
    db().ficheText.findUnique({
      where: { ficheId_field: { ficheId, field: part } },
      select: { version: true, updatedAt: true, updatedById: true },
    }),
    ficheChoices(ctx, row.bouwsteen.werkgroep.id, part),
  ]);
  const content = isFicheField(part) ? row.texts.find(({ field }) => field === part)?.content : null;
  const entries: Entries = isFicheField(part)
    ? { text: content ? JSON.stringify(content) : '' }
    : partEntries(row, part);
  return {
    part,
    version: saved?.version ?? 0,
    entries,
    choices,
    saved: saved?.updatedById
      ? {
          at: saved.updatedAt,
          by: await nameOf(saved.updatedById),
          self: saved.updatedById === ctx.actor.personId,
        }
      : null,
  };
}

const nameOf = async (personId: string): Promise<string> =>
  (await db().person.findUnique({ where: { id: personId }, select: { name: true } }))?.name ?? '';

/** What can be chosen in a part: maatregelen, werkgroepen, partijen; nothing where nothing is chosen. */
export async function ficheChoices(ctx: Ctx, werkgroepId: string, part: FichePart): Promise<FicheChoices> {
  const { actor } = ctx;
  if (part === 'partners') {
    const parties = await db().party.findMany({
      where: { programmaId: actor.programmaId, kind: { not: 'secretariat' } },
      orderBy: [{ sortOrder: 'asc' }, { shortName: 'asc' }],
      select: { id: true, name: true, shortName: true },
    });
    return {
      ...noChoices,
      parties: parties.map(({ id, name, shortName }) => ({
        value: id,
        label: name === shortName ? name : `${shortName}, ${name}`,
      })),
    };
  }
  if (part !== 'gegevens' && part !== 'verbanden') return noChoices;
  const [maatregelen, werkgroepen] = await Promise.all([
    db().maatregel.findMany({
      where: visibleMaatregelen(actor),
      orderBy: [{ tabel: 'asc' }, { sortOrder: 'asc' }],
      select: {
        id: true,
        code: true,
        name: true,
        werkgroepen: { where: { werkgroepId }, select: { werkgroepId: true } },
      },
    }),
    db().werkgroep.findMany({
      where: { AND: [visibleWerkgroepen(actor), { id: { not: werkgroepId } }] },
      orderBy: [{ sortOrder: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true },
    }),
  ]);
  const choice = (one: (typeof maatregelen)[number]) => ({ value: one.id, label: fullLabel(one) });
  return {
    ...noChoices,
    own: maatregelen.filter((one) => one.werkgroepen.length > 0).map(choice),
    others: maatregelen.filter((one) => one.werkgroepen.length === 0).map(choice),
    werkgroepen: werkgroepen.map(({ id, name }) => ({ value: id, label: name })),
  };
}
