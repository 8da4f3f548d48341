import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { Ctx } from '~/domain/context';
import type { RouteObject } from '~/domain/route/object-kinds';
import type { SubjectKind } from '~/domain/agenda-item/subject';
import { db } from '~/platform/db/client.server';
import { visibleFiles } from '~/platform/db/visible/attachments.server';
import {
  bouwstenenWithRoute,
  documentsWithRoute,
  packagesWithRoute,
  werkgroepenWithRoute,
} from '~/platform/db/visible/routes.server';

type Subject = { kind: SubjectKind; id: string };

/** A thing with a route, as this person may know it: its name, and as what agendapunten are about it. */
export type RouteThing = {
  title: string;
  /** Where the thing itself is read. */
  at:
    | { kind: 'bouwsteen' | 'werkgroep' | 'package'; id: string }
    | { kind: 'file'; fileVersionId: string }
    | null;
  subjects: Subject[];
  documentId: string | null;
  /** A package that was sent: when, and to which overleg. */
  sent: { at: Date; overlegId: string; overleg: string } | null;
};

/** Null for what isn't there, or whose route this person may not read. */
export function routeThing(ctx: Ctx, of: RouteObject): Promise<RouteThing | null> {
  switch (of.kind) {
    case 'bouwsteen':
      return bouwsteen(ctx, of.id);
    case 'werkgroep':
      return taakopdracht(ctx, of.id);
    case 'package':
      return pakket(ctx, of.id);
    case 'document':
      return document(ctx, of.id);
  }
}

const nothingSent = { documentId: null, sent: null } as const;
const as = (kind: SubjectKind, rows: readonly { id: string }[]): Subject[] =>
  rows.map(({ id }) => ({ kind, id }));

async function bouwsteen({ actor }: Ctx, id: string): Promise<RouteThing | null> {
  const row = await db().bouwsteen.findFirst({
    where: { AND: [{ id }, bouwstenenWithRoute(actor)] },
    select: { number: true, letter: true, title: true, versions: { select: { id: true } } },
  });
  if (!row) return null;
  const title = `Bouwsteen ${bouwsteenLabel(row)} ${row.title}`;
  return { title, at: { kind: 'bouwsteen', id }, subjects: as('bouwsteen', row.versions), ...nothingSent };
}

async function taakopdracht({ actor }: Ctx, id: string): Promise<RouteThing | null> {
  const row = await db().werkgroep.findFirst({
    where: { AND: [{ id }, werkgroepenWithRoute(actor)] },
    select: { shortName: true, taakopdrachten: { select: { id: true } } },
  });
  if (!row) return null;
  const title = `Taakopdracht ${row.shortName}`;
  const subjects = as('taakopdracht', row.taakopdrachten);
  return { title, at: { kind: 'werkgroep', id }, subjects, ...nothingSent };
}

async function pakket({ actor }: Ctx, id: string): Promise<RouteThing | null> {
  const row = await db().package.findFirst({
    where: { AND: [{ id }, packagesWithRoute(actor)] },
    select: {
      title: true,
      sentAt: true,
      overlegId: true,
      overleg: { select: { shortName: true } },
      items: { where: { bouwsteenVersionId: { not: null } }, select: { bouwsteenVersionId: true } },
    },
  });
  if (!row) return null;
  const versions = row.items.flatMap(({ bouwsteenVersionId }) =>
    bouwsteenVersionId === null ? [] : [{ id: bouwsteenVersionId }],
  );
  return {
    title: row.title,
    at: { kind: 'package', id },
    subjects: as('bouwsteen', versions),
    documentId: null,
    sent: row.sentAt && { at: row.sentAt, overlegId: row.overlegId, overleg: row.overleg.shortName },
  };
}

async function document({ actor }: Ctx, id: string): Promise<RouteThing | null> {
  const row = await db().document.findFirst({
    where: { AND: [{ id }, documentsWithRoute(actor)] },
    select: {
      title: true,
      versions: { where: visibleFiles(actor), orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  });
  if (!row) return null;
  const [version] = row.versions;
  return {
    title: row.title,
    at: version ? { kind: 'file', fileVersionId: version.id } : null,
    subjects: [{ kind: 'document', id }],
    documentId: id,
    sent: null,
  };
}
