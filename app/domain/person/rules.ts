import { addDays, type IsoDate } from '~/domain/dates/calendar';
import type { Refusal } from '~/domain/outcome';
import { scopeOf, type Role, type Scope } from './roles';

/** From and until (both included; until null = without end). */
type Period = { from: IsoDate; until: IsoDate | null };

export const overlaps = (a: Period, b: Period): boolean =>
  (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);

export type GrantDraft = Period & { role: Role; scope: Scope | null };

export type GrantFacts = {
  /** The beheerder would give the role to the own account. */
  toSelf: boolean;
  /** What this person holds in the programma, ended roles included. */
  held: readonly (Period & { role: Role; scopeId: string | null })[];
};

/**
 * A role is for its own kind of thing, once at a time. Nobody gives a role to the own account: else a beheerder
 * would read annotaties after two clicks (product rule 10).
 */
export function reasonsNotToGrant(draft: GrantDraft, facts: GrantFacts): Refusal[] {
  const reasons: Refusal[] = [];
  const wanted = scopeOf[draft.role];
  if (facts.toSelf) reasons.push({ code: 'grant_to_self', field: 'role' });
  if (wanted !== 'programma' && draft.scope === null)
    reasons.push({ code: 'grant_scope_missing', field: 'scope' });
  if (draft.scope !== null && draft.scope.kind !== wanted)
    reasons.push({ code: 'grant_scope_wrong', field: 'scope' });
  if (isBackwards(draft)) reasons.push({ code: 'dates_backwards', field: 'until' });
  const same = facts.held.some(
    (one) => one.role === draft.role && one.scopeId === (draft.scope?.id ?? null) && overlaps(one, draft),
  );
  if (same) reasons.push({ code: 'grant_known', field: 'role' });
  return reasons;
}

export const isBackwards = ({ from, until }: Period): boolean => until !== null && until < from;

/** The last day of a role that ends at once is yesterday: today nothing may be done with it any more. */
export const lastDay = (how: 'direct' | 'later', until: IsoDate | null, today: IsoDate): IsoDate | null =>
  how === 'direct' ? addDays(today, -1) : until;

export type EndFacts = Period & {
  role: Role;
  /** Others who are beheerder now and without an end, by role and by account. */
  otherBeheerders: number;
  today: IsoDate;
};

/** `last`: the last day on which the role holds. Somebody stays beheerder, today and after every date that is set. */
export function reasonsNotToEndGrant(last: IsoDate | null, facts: EndFacts): Refusal[] {
  if (facts.until !== null && facts.until < facts.today) return [{ code: 'grant_ended' }];
  if (last === null) return [{ code: 'date_missing', field: 'until' }];
  const reasons: Refusal[] = [];
  if (last < addDays(facts.today, -1)) reasons.push({ code: 'grant_end_past', field: 'until' });
  if (facts.role === 'beheerder' && facts.otherBeheerders === 0) reasons.push({ code: 'last_beheerder' });
  return reasons;
}

export type AccountFacts = {
  /** Holds roles or sits for a party in another programma too. */
  elsewhere: boolean;
  isBeheerder: boolean;
  otherBeheerders: number;
  emailKnown: boolean;
  today: IsoDate;
};

/**
 * Who also works in another programma is that programma's too: changing the mail address here would hand over the
 * account there.
 */
export function reasonsNotToChangePerson(draft: Period, facts: AccountFacts): Refusal[] {
  const reasons: Refusal[] = [];
  if (facts.elsewhere) reasons.push({ code: 'person_elsewhere' });
  if (facts.emailKnown) reasons.push({ code: 'person_email_known', field: 'email' });
  if (isBackwards(draft)) reasons.push({ code: 'dates_backwards', field: 'activeUntil' });
  const closes = draft.until !== null || draft.from > facts.today;
  if (facts.isBeheerder && closes && facts.otherBeheerders === 0)
    reasons.push({ code: 'last_beheerder', field: draft.until === null ? 'activeFrom' : 'activeUntil' });
  return reasons;
}
