import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { keyFiguresOf } from '~/domain/monitoring/key-figures';
import type { MonitoredKind } from '~/domain/monitoring/kinds';
import { db } from '~/platform/db/client.server';
import { visibleMonitoring } from '~/platform/db/visible/monitoring.server';
import { indicatorSelect, readIndicator, sourceTitles } from './indicator-rows.server';

const maatregelName = { select: { id: true, code: true, name: true } };
const partyName = { select: { id: true, shortName: true, hoek: true } };
const byTitle = [{ title: 'asc' as const }, { id: 'asc' as const }];

/** Indicators, examples, knelpunten and risks: of the whole programma, or of one maatregel. Null for who takes no part. */
export async function monitoringPage({ actor }: Ctx, maatregelId?: string) {
  if (!may(actor, 'monitoring:read', { programmaId: actor.programmaId })) return null;
  const seen = visibleMonitoring(actor);
  const about = maatregelId === undefined ? {} : { maatregelId };
  const [titles, indicators, examples, knelpunten, risks] = await Promise.all([
    sourceTitles(actor),
    db().indicator.findMany({
      where: { AND: [seen, about] },
      orderBy: [{ sortOrder: 'asc' }, ...byTitle],
      select: indicatorSelect,
    }),
    db().goodPractice.findMany({
      where: {
        AND: [seen, maatregelId === undefined ? {} : { maatregelen: { some: { maatregelId } } }],
      },
      orderBy: byTitle,
      select: {
        id: true,
        title: true,
        place: true,
        text: true,
        figures: true,
        withdrawnAt: true,
        withdrawnReason: true,
        source: true,
        maatregelen: { select: { maatregel: maatregelName } },
      },
    }),
    db().knelpunt.findMany({
      where: { AND: [seen, about] },
      orderBy: [{ solvedAt: { sort: 'desc', nulls: 'first' } }, ...byTitle],
      select: {
        id: true,
        title: true,
        text: true,
        answer: true,
        solvedAt: true,
        withdrawnAt: true,
        withdrawnReason: true,
        source: true,
        maatregel: maatregelName,
        party: partyName,
      },
    }),
    db().risk.findMany({
      where: { AND: [seen, about] },
      orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, ...byTitle],
      select: {
        id: true,
        title: true,
        text: true,
        answer: true,
        closedAt: true,
        withdrawnAt: true,
        withdrawnReason: true,
        source: true,
        maatregel: maatregelName,
        party: partyName,
      },
    }),
  ]);
  const day = (moment: Date | null) => moment && moment.toISOString().slice(0, 10);
  return {
    indicators: indicators.filter(standing).map((row) => readIndicator(row, titles)),
    examples: examples.filter(standing).map(({ figures, source, maatregelen, ...row }) => ({
      ...row,
      figures: keyFiguresOf(figures),
      source: titles(source),
      maatregelen: maatregelen.map(({ maatregel }) => maatregel),
    })),
    knelpunten: knelpunten.filter(standing).map(({ solvedAt, source, ...row }) => ({
      ...row,
      endedOn: day(solvedAt),
      source: titles(source),
    })),
    risks: risks.filter(standing).map(({ closedAt, source, ...row }) => ({
      ...row,
      endedOn: day(closedAt),
      source: titles(source),
    })),
    /** Out of the lists, and still to be found (product rule 13). */
    withdrawn: [
      ...past('indicator', indicators),
      ...past('good_practice', examples),
      ...past('knelpunt', knelpunten),
      ...past('risk', risks),
    ],
    mayManage: may(actor, 'monitoring:manage', { programmaId: actor.programmaId }),
  };
}

type Kept = { id: string; title: string; withdrawnAt: Date | null; withdrawnReason: string };

const standing = ({ withdrawnAt }: Pick<Kept, 'withdrawnAt'>): boolean => withdrawnAt === null;

const past = (kind: MonitoredKind, rows: readonly Kept[]) =>
  rows
    .filter((row) => !standing(row))
    .map(({ id, title, withdrawnReason }) => ({ kind, id, title, reason: withdrawnReason }));

export type MonitoringPage = NonNullable<Awaited<ReturnType<typeof monitoringPage>>>;
