import { may } from '~/domain/access/may';
import { byLabel } from '~/domain/bouwsteen/label';
import { nextLabel } from '~/domain/bouwsteen/next-label';
import { reasonsNotTo } from '~/domain/bouwsteen/status';
import type { Ctx } from '~/domain/context';
import { db } from '~/platform/db/client.server';

/** What the form of a new bouwsteen offers; null for who may not announce one here. */
export async function newBouwsteenForm(ctx: Ctx, werkgroepId: string) {
  const { programmaId } = ctx.actor;
  const werkgroep = await db().werkgroep.findFirst({
    where: { id: werkgroepId, programmaId },
    select: { id: true, name: true, overlegId: true, programma: { select: { bouwstenen: numbered } } },
  });
  if (!werkgroep) return null;
  const { overlegId, programma, ...named } = werkgroep;
  if (!may(ctx.actor, 'bouwsteen:announce', { programmaId, werkgroepId, overlegId })) return null;
  return {
    werkgroep: named,
    parents: parentsIn(programma.bouwstenen, werkgroepId),
    next: nextLabel(
      programma.bouwstenen.filter((one) => one.werkgroepId === werkgroepId),
      programma.bouwstenen,
    ),
  };
}

/** The form of what was announced; null for who may not change it. */
export async function bouwsteenForm(ctx: Ctx, id: string) {
  const { programmaId } = ctx.actor;
  const row = await db().bouwsteen.findFirst({
    where: { id, programmaId },
    include: { werkgroep: { select: { id: true, name: true, overlegId: true, bouwstenen: numbered } } },
  });
  if (!row) return null;
  const { werkgroep } = row;
  const facts = { programmaId, werkgroepId: werkgroep.id, overlegId: werkgroep.overlegId };
  if (!may(ctx.actor, 'bouwsteen:announce', facts)) return null;
  const { number, letter, kind, title, description, missingReason, version } = row;
  return {
    werkgroep: { id: werkgroep.id, name: werkgroep.name },
    bouwsteen: {
      ...{ id, number, letter, kind, title, description, missingReason, version },
      due: row.due && row.due.toISOString().slice(0, 10),
      addendumToId: row.addendumToId,
    },
    parents: parentsIn(werkgroep.bouwstenen, werkgroep.id).filter((one) => one.id !== id),
    closed: reasonsNotTo('change', { state: row.state, withdrawn: row.withdrawnAt !== null }),
  };
}

const numbered = {
  where: { withdrawnAt: null },
  select: { id: true, werkgroepId: true, number: true, letter: true, title: true, kind: true },
} as const;

type Numbered = {
  id: string;
  werkgroepId: string;
  number: number;
  letter: string;
  title: string;
  kind: string;
};

/** Bouwstenen to which an addendum may be added. */
const parentsIn = (all: readonly Numbered[], werkgroepId: string) =>
  all
    .filter((one) => one.werkgroepId === werkgroepId && one.kind !== 'addendum')
    .sort(byLabel)
    .map(({ id, number, letter, title }) => ({ id, number, letter, title }));
