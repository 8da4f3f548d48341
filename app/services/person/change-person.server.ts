import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { changedValues } from '~/domain/history/changed-values';
import { done, hidden, refused, stale, type Outcome, type Stale } from '~/domain/outcome';
import { reasonsNotToChangePerson } from '~/domain/person/rules';
import type { PersonChange } from '~/domain/person/schema';
import { change } from '~/platform/db/change.server';
import { dayOf, isoOf, optionalDayOf, optionalIsoOf } from '../beheer/day';
import { mayManage } from '../beheer/may-manage';
import {
  holdBeheerders,
  otherBeheerders,
  personAtHand,
  worksElsewhere,
  type PersonAtHand,
} from '../beheer/people-at-hand.server';

/** Name, mail address and the days between which an account works. */
export async function changePerson(
  ctx: Ctx,
  id: string,
  input: PersonChange,
): Promise<Outcome<{ id: string }>> {
  const attempt = { action: 'person_changed', object: { kind: 'person', id } } as const;
  const { programmaId } = ctx.actor;
  return change(ctx, attempt, async (tx, record) => {
    if (!mayManage(ctx)) return hidden;
    await holdBeheerders(tx, programmaId);
    const person = await personAtHand(tx, programmaId, id);
    if (!person) return hidden;
    const today = amsterdamDate(ctx.now);
    const namesake = await tx.person.findUnique({ where: { email: input.email }, select: { id: true } });
    const reasons = reasonsNotToChangePerson(
      { from: input.activeFrom, until: input.activeUntil },
      {
        elsewhere: worksElsewhere(person, programmaId),
        isBeheerder: person.grants.some(
          (grant) => grant.role === 'beheerder' && endsAfter(grant.until, today),
        ),
        otherBeheerders: await otherBeheerders(tx, programmaId, id, today),
        emailKnown: namesake !== null && namesake.id !== id,
        today,
      },
    );
    if (reasons.length > 0) return refused(...reasons);
    const { version, ...after } = input;
    const saved = await tx.person.updateMany({
      where: { id, version },
      data: {
        name: after.name,
        email: after.email,
        activeFrom: dayOf(after.activeFrom),
        activeUntil: optionalDayOf(after.activeUntil),
        version: { increment: 1 },
      },
    });
    const before = valuesOf(person);
    if (saved.count === 0) return stale(conflict(person, before, after));
    record({ change: { fields: changedValues(before, after) } });
    return done({ id });
  });
}

const endsAfter = (until: Date | null, today: string): boolean => until === null || isoOf(until) >= today;

const valuesOf = (person: PersonAtHand) => ({
  name: person.name,
  email: person.email,
  activeFrom: isoOf(person.activeFrom),
  activeUntil: optionalIsoOf(person.activeUntil),
});

type Values = ReturnType<typeof valuesOf>;

const labels: Record<keyof Values, string> = {
  name: 'Functie',
  email: 'Mailadres',
  activeFrom: 'Actief vanaf',
  activeUntil: 'Actief tot en met',
};

const conflict = (person: PersonAtHand, theirs: Values, yours: Values): Stale => ({
  version: person.version,
  fields: (Object.keys(labels) as (keyof Values)[]).map((name) => ({
    name,
    label: labels[name],
    theirs: theirs[name] ?? '',
    yours: yours[name] ?? '',
  })),
});
