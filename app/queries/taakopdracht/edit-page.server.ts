import type { YearRange } from '~/domain/amount-series/series';
import type { Ctx } from '~/domain/context';
import { contentTexts, relationText } from '~/domain/taakopdracht/content-texts';
import { reasonsNotToChange } from '~/domain/taakopdracht/rules';
import { db } from '~/platform/db/client.server';
import { visibleMaatregelen } from '~/platform/db/visible/programma.server';
import { maatregelenIn, werkgroepNames } from './shown-content.server';
import { writableVersion } from './writable-version.server';

/** A concept as its form shows it, with the werkgroepen and maatregelen that it can name. */
export async function editPage(ctx: Ctx, werkgroepId: string, number: number, range: YearRange) {
  const found = await writableVersion(ctx, werkgroepId, number, 'taakopdracht:write');
  if (!found) return null;
  const { content, label, note, version, werkgroep, overleg, facts } = found;
  const [werkgroepen, own, all] = await Promise.all([
    werkgroepNames(ctx),
    db().maatregelWerkgroep.findMany({ where: { werkgroepId }, select: { maatregelId: true } }),
    db().maatregel.findMany({ where: visibleMaatregelen(ctx.actor), select: { id: true } }),
  ]);
  const ownIds = new Set([...own.map(({ maatregelId }) => maatregelId), ...content.maatregelIds]);
  const maatregelen = await maatregelenIn(
    ctx,
    all.map((one) => one.id),
  );
  const choices = maatregelen.map(({ id: maatregelId, code, name, tabel, current }) => ({
    id: maatregelId,
    code,
    name,
    tabel,
    series: current.series,
    own: ownIds.has(maatregelId),
  }));
  return {
    number,
    werkgroep,
    overleg,
    range,
    reasons: reasonsNotToChange(facts),
    stored: {
      version,
      label,
      note,
      ...contentTexts(content),
      maatregelen: content.maatregelIds,
      relations: Object.fromEntries(werkgroepen.map((one) => [one.id, relationText(content, one.id)])),
    },
    werkgroepen: werkgroepen.filter((one) => one.id !== werkgroepId),
    maatregelen: choices,
  };
}

export type EditPage = NonNullable<Awaited<ReturnType<typeof editPage>>>;
