import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { ficheSnapshotSchema, type FicheSnapshot } from '~/domain/fiche/snapshot';
import { pentagonOfSupport } from '~/domain/fiche/support';
import { db } from '~/platform/db/client.server';
import { visibleFiches, visibleFicheVersions } from '~/platform/db/visible/bouwstenen.server';

const about = (maatregelId: string) => ({ OR: [{ maatregelId }, { insteadOfId: maatregelId }] });

/**
 * Fiches that work out this maatregel, or that come in its place: of each the newest version that this person may see; and to
 * its werkgroep also what is being written.
 */
export async function fichesAbout({ actor }: Ctx, maatregelId: string) {
  const [versions, open] = await Promise.all([
    db().ficheVersion.findMany({
      where: { AND: [visibleFicheVersions(actor), { fiche: about(maatregelId) }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: {
        ficheId: true,
        snapshot: true,
        createdAt: true,
        revisionId: true,
        bouwsteenVersion: { select: { number: true } },
      },
    }),
    db().fiche.findMany({
      where: {
        AND: [visibleFiches(actor), about(maatregelId), { withdrawnAt: null, versions: { none: {} } }],
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, title: true },
    }),
  ]);
  const newest = versions.filter(
    ({ ficheId }, index) => versions.findIndex((one) => one.ficheId === ficheId) === index,
  );
  return {
    submitted: newest.map(({ snapshot, bouwsteenVersion, createdAt, ficheId }) => {
      const sheet = ficheSnapshotSchema.parse(snapshot);
      return {
        id: ficheId,
        number: bouwsteenVersion.number,
        date: amsterdamDate(createdAt),
        title: sheet.title,
        kind: sheet.kind,
        bouwsteen: sheet.bouwsteen.label,
        replaces: isReplaced(sheet, maatregelId),
        support: sheet.support.length === 0 ? null : pentagonOfSupport(sheet.support),
      };
    }),
    open,
    /** Which version of which fiche made a proposal. */
    proposedIn: versions.flatMap(({ revisionId, ficheId, bouwsteenVersion }) =>
      revisionId === null ? [] : [{ revisionId, ficheId, number: bouwsteenVersion.number }],
    ),
  };
}

const isReplaced = (sheet: FicheSnapshot, maatregelId: string): boolean =>
  sheet.insteadOf?.id === maatregelId;
