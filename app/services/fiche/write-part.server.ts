import type { Ctx } from '~/domain/context';
import { bothVersions } from '~/domain/fiche/conflict';
import { partEntries } from '~/domain/fiche/part-entries';
import { isFicheField, type FichePart, type FicheRowPart } from '~/domain/fiche/parts';
import type { FicheField } from '~/domain/fiche/fields';
import type { Entries } from '~/domain/fiche/rows/entries';
import { changedMiddle } from '~/domain/history/changed-middle';
import { changedValues } from '~/domain/history/changed-values';
import type { EventChange } from '~/domain/history/actions';
import { done, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import { isEmptyRichText, parseRichTextInput } from '~/domain/rich-text/input';
import { toPlainText } from '~/domain/rich-text/lexical';
import { toMarkdown } from '~/domain/rich-text/markdown';
import { toBlocks } from '~/domain/rich-text/to-blocks';
import { change } from '~/platform/db/change.server';
import type { Tx } from '~/platform/db/client.server';
import { Prisma } from '~/platform/db/generated/client';
import { ficheAtHand, type FicheAtHand } from './fiche-at-hand.server';
import { writeRowPart } from './parts/write-row-part.server';

export type PartInput = {
  ficheId: string;
  part: FichePart;
  /** The version of this part that was edited; 0 when it was never saved. */
  version: number;
  /** As the form sent them. */
  entries: Entries;
};

/**
 * Saves one part of a fiche. Each part counts its own versions (in `FicheText`, also for parts made of rows), so that two
 * people in different parts never meet and two in the same see both texts (product rule 12).
 */
export async function writePart(
  ctx: Ctx,
  { ficheId, part, version, entries }: PartInput,
): Promise<Outcome<{ version: number }>> {
  const attempt = { action: 'fiche_changed', object: { kind: 'fiche', id: ficheId } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await ficheAtHand(tx, ctx, ficheId);
    if (!found.ok) return found;
    const { fiche } = found;
    if (fiche.closed.length > 0) return refused(...fiche.closed.map((code) => ({ code })));
    const row = await tx.ficheText.findUnique({ where: { ficheId_field: { ficheId, field: part } } });
    const current = row?.version ?? 0;
    const written = isFicheField(part)
      ? readText(fiche, part, entries, version === current)
      : await writeRows(tx, ctx, fiche, part, entries, version === current);
    if (!written.ok) {
      return written.kind === 'stale' ? stale({ ...written.stale, version: current }) : written;
    }
    await tx.ficheText.upsert({
      where: { ficheId_field: { ficheId, field: part } },
      create: { ficheId, field: part, version: 1, ...written.value.columns, ...savedBy(ctx) },
      update: { version: { increment: 1 }, ...written.value.columns, ...savedBy(ctx) },
    });
    record({
      overlegId: fiche.werkgroep.overlegId,
      change: { ...written.value.change, detail: { ...written.value.change.detail, part } },
    });
    return done({ version: current + 1 });
  });
}

type Written = Outcome<{
  columns: { content?: Prisma.InputJsonValue | typeof Prisma.DbNull; text?: string };
  change: EventChange;
}>;

/** What can't be read is refused first: then the sentence stands at the text, and the conflict comes when it is mended. */
function readText(fiche: FicheAtHand, field: FicheField, entries: Entries, fresh: boolean): Written {
  const parsed = parseRichTextInput(entries['text'] ?? '');
  if (!parsed.ok) return refused({ code: parsed.reason, field: 'text' });
  const stored = fiche.texts.find((one) => one.field === field)?.content ?? null;
  const markdown = (content: unknown) => ({ text: toMarkdown(toBlocks(content)) });
  const both = bothVersions(0, markdown(stored), markdown(parsed.document));
  if (!fresh && differ(both)) return stale(both);
  const text = toPlainText(parsed.document);
  const { at, ...changed } = changedMiddle(toPlainText(stored), text);
  return done({
    columns: { content: isEmptyRichText(parsed.document) ? Prisma.DbNull : parsed.document, text },
    change: { fields: { text: changed }, detail: { at } },
  });
}

async function writeRows(
  tx: Tx,
  ctx: Ctx,
  fiche: FicheAtHand,
  part: FicheRowPart,
  entries: Entries,
  fresh: boolean,
): Promise<Written> {
  const before = partEntries(fiche, part);
  const both = bothVersions(0, before, entries);
  if (!fresh && differ(both)) return stale(both);
  const written = await writeRowPart(tx, ctx, fiche, part, entries);
  if (!written.ok) return written;
  const { version: _version, ...after } = entries;
  return done({ columns: {}, change: { fields: changedValues(before, after) } });
}

/** The same text twice is no conflict: the answer to the first try got lost on its way. */
const differ = ({ fields }: Stale): boolean => fields.some(({ theirs, yours }) => theirs !== yours);

const savedBy = (ctx: Ctx) => ({ updatedAt: ctx.now, updatedById: ctx.actor.personId });
