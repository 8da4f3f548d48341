import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { reasonsNotToSubmitFiche } from '~/domain/fiche/gaps';
import { liveFiche } from '~/domain/fiche/live-fiche';
import { reasonsNotToWriteFiche } from '~/domain/fiche/rules';
import { db } from '~/platform/db/client.server';
import { ficheInWerkgroepSelect } from '~/platform/db/fiche/stored-fiche.server';
import { visibleFiches, visibleFicheVersions } from '~/platform/db/visible/bouwstenen.server';
import { commentsOn } from '../comment/comments-on.server';

/** A fiche as its werkgroep writes it: the sheet as it stands, what it misses, its versions and what members said. */
export async function fichePage(ctx: Ctx, ficheId: string) {
  const { actor } = ctx;
  const row = await db().fiche.findFirst({
    where: { AND: [{ id: ficheId }, visibleFiches(actor)] },
    select: ficheInWerkgroepSelect,
  });
  if (!row) return null;
  const { state, withdrawnAt, programma, werkgroep } = row.bouwsteen;
  const sheet = liveFiche(row, { from: programma.firstYear, to: programma.lastYear });
  const [versions, comments] = await Promise.all([
    ficheVersions(ctx, ficheId),
    commentsOn(ctx, 'fiche', ficheId),
  ]);
  return {
    sheet,
    withdrawn: row.withdrawnAt !== null,
    mayWrite: may(actor, 'fiche:write', { ...werkgroep, werkgroepId: werkgroep.id }),
    closed: reasonsNotToWriteFiche({
      withdrawn: row.withdrawnAt !== null,
      bouwsteen: { state, withdrawn: withdrawnAt !== null },
    }),
    gaps: reasonsNotToSubmitFiche(sheet),
    versions,
    comments,
    personId: actor.personId,
  };
}

/** The versions of a fiche that this person may see, newest first. */
export async function ficheVersions(ctx: Ctx, ficheId: string) {
  const rows = await db().ficheVersion.findMany({
    where: { AND: [{ ficheId }, visibleFicheVersions(ctx.actor)] },
    orderBy: { bouwsteenVersion: { number: 'desc' } },
    select: { createdAt: true, bouwsteenVersion: { select: { number: true } } },
  });
  return rows.map(({ createdAt, bouwsteenVersion }) => ({
    number: bouwsteenVersion.number,
    date: amsterdamDate(createdAt),
  }));
}

export type FichePage = NonNullable<Awaited<ReturnType<typeof fichePage>>>;
