import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome, type Refusal } from '~/domain/outcome';
import { readContent, type TaakopdrachtContent } from '~/domain/taakopdracht/content';
import { searchText, toldContent, type ContentNames } from '~/domain/taakopdracht/content-texts';
import { reasonsNotToChange } from '~/domain/taakopdracht/rules';
import { relationField, type TaakopdrachtForm } from '~/domain/taakopdracht/schema';
import { contentOf } from '~/domain/taakopdracht/write-content';
import { change } from '~/platform/db/change.server';
import { contentNames } from './content-names.server';
import { tryOn, versionAtHand, type VersionAddress } from './version-at-hand.server';
import { versionConflict } from './version-conflict';

/** The words of a concept; what was put round or adopted stays as it is. */
export async function changeVersion(
  ctx: Ctx,
  at: VersionAddress,
  input: TaakopdrachtForm,
): Promise<Outcome<{ number: number }>> {
  const attempt = await tryOn(ctx, at, 'taakopdracht_changed');
  return change(ctx, attempt, async (tx, record) => {
    const found = await versionAtHand(tx, ctx, at, 'taakopdracht:write');
    if (!found.ok) return found;
    const { row } = found;
    const closed = reasonsNotToChange(row);
    if (closed.length > 0) return refused(...closed.map((code) => ({ code })));
    const read = contentOf(input);
    if (!read.ok) return refused(...read.reasons);
    const { content } = read;
    const before = readContent(row.content);
    if (row.version !== input.version)
      return stale(versionConflict({ ...row, content: before }, input, content));
    const names = await contentNames(tx, ctx.actor.programmaId, before, content);
    const unknown = unknownReferences(content, names, at.werkgroepId);
    if (unknown.length > 0) return refused(...unknown);
    const { label, note } = input;
    await tx.taakopdrachtVersion.update({
      where: { id: row.id },
      data: { content, text: searchText(content), label, note, version: { increment: 1 } },
    });
    record({
      object: { kind: 'taakopdracht', id: row.id },
      overlegId: row.werkgroep.overlegId,
      change: {
        fields: changedValues(
          { ...toldContent(before, names), label: row.label, note: row.note },
          { ...toldContent(content, names), label, note },
        ),
      },
    });
    return done({ number: row.number });
  });
}

/** A werkgroep has no relation with itself, and none with one of another programma. */
function unknownReferences(
  content: TaakopdrachtContent,
  names: ContentNames,
  werkgroepId: string,
): Refusal[] {
  const relation = content.relations.find(
    (one) => one.werkgroepId === werkgroepId || !names.has(one.werkgroepId),
  );
  return [
    ...(relation ? [{ code: 'unknown_reference' as const, field: relationField(relation.werkgroepId) }] : []),
    ...(content.maatregelIds.every((id) => names.has(id))
      ? []
      : [{ code: 'unknown_reference' as const, field: 'maatregelen' }]),
  ];
}
