import type { BouwsteenInput } from '~/domain/bouwsteen/schema';
import type { Ctx } from '~/domain/context';
import { changedValues } from '~/domain/history/changed-values';
import { done, refused, stale, type Outcome } from '~/domain/outcome';
import { change } from '~/platform/db/change.server';
import { reasonsAgainst } from './announced-already.server';
import { bouwsteenToMove } from './bouwsteen-at-hand.server';

/** Number, title, kind, due date, and why nothing is in yet; as long as no besluit accepted it. */
export async function changeBouwsteen(
  ctx: Ctx,
  id: string,
  input: BouwsteenInput,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'bouwsteen_changed', object: { kind: 'bouwsteen', id } } as const;
  return change(ctx, attempt, async (tx, record) => {
    const found = await bouwsteenToMove(tx, ctx, id, 'change');
    if (!found.ok) return found;
    const { row, overlegId } = found;
    const { version, ...facts } = input;
    const before = {
      number: row.number,
      letter: row.letter,
      kind: row.kind,
      title: row.title,
      description: row.description,
      due: row.due && row.due.toISOString().slice(0, 10),
      addendumToId: row.addendumToId,
      missingReason: row.missingReason,
    };
    if (row.version !== version) return stale({ version: row.version, fields: sides(before, facts) });
    const { werkgroepId, programmaId } = row;
    const reasons = await reasonsAgainst(tx, programmaId, { ...facts, id, werkgroepId });
    if (reasons.length > 0) return refused(...reasons);
    const due = facts.due === null ? null : new Date(facts.due);
    await tx.bouwsteen.update({ where: { id }, data: { ...facts, due, version: { increment: 1 } } });
    record({ overlegId, change: { fields: changedValues(before, facts) } });
    return done({ id });
  });
}

type Facts = Omit<BouwsteenInput, 'version'>;

const labels = {
  number: 'Nummer',
  letter: 'Letter',
  kind: 'Soort',
  addendumToId: 'Addendum bij',
  title: 'Titel',
  description: 'Waar het over gaat',
  due: 'Uiterlijk op',
  missingReason: 'Waarom er nog niets is',
} as const satisfies Record<keyof Facts, string>;

/** Every field, so that the page with both texts can send the whole form again. */
const sides = (theirs: Facts, yours: Facts) =>
  (Object.keys(labels) as (keyof Facts)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: String(theirs[name] ?? ''),
    yours: String(yours[name] ?? ''),
  }));
