import { may } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { done, hidden, stale, type Outcome } from '~/domain/outcome';
import type { DayInput } from '~/domain/reminder/schema';
import { change } from '~/platform/db/change.server';
import { digestChoice } from '~/platform/db/reminder/digest-choice.server';
import { lockPerson } from './lock-person.server';

/** The day of the own digest, or none. It holds in every programma of this person: there is one digest a week. */
export async function chooseDay(ctx: Ctx, { weekday, version }: DayInput): Promise<Outcome<null>> {
  const { personId, programmaId } = ctx.actor;
  const object = { kind: 'reminder', id: personId } as const;
  return change(ctx, { action: 'reminder_chosen', object }, async (tx, record) => {
    if (!may(ctx.actor, 'own:read', { programmaId })) return hidden;
    await lockPerson(tx, personId);
    const before = await digestChoice(tx, personId);
    const said = (day: number | null) => String(day ?? 'geen');
    if (before.version !== version) {
      const [theirs, yours] = [said(before.weekday), said(weekday)];
      return stale({ version: before.version, fields: [{ name: 'weekday', label: 'Dag', theirs, yours }] });
    }
    await tx.reminderChoice.createMany({ data: [{ personId, programmaId }], skipDuplicates: true });
    await tx.reminderChoice.updateMany({ where: { personId }, data: { weekday, version: version + 1 } });
    record({ change: { fields: { weekday: { from: said(before.weekday), to: said(weekday) } } } });
    return done(null);
  });
}
