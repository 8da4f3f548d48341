import type { ActionDraft } from '~/domain/action-item/assign';
import { changedValues } from '~/domain/history/changed-values';
import { done, stale, type Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { EventChange } from '~/domain/history/actions';
import type { Prisma } from '~/platform/db/generated/client';
import { isoDay } from '../minutes/minuting.server';

/** Writing the row of an actie with its roles and maatregelen, whoever agreed it. Callers ask access and rules. */

export type ActionInput = ActionDraft & {
  /** Made by the browser, so that a line that is sent twice is kept once. */
  id?: string;
  text: string;
  personId: string | null;
};

/** Where and by whom it was agreed. */
type Agreed = Omit<
  Prisma.ActionItemUncheckedCreateInput,
  'title' | 'text' | 'personId' | 'deadline' | 'deadlineYear' | 'noMaatregelReason'
>;

/** With its roles and maatregelen; answers with what the event is to tell. */
export async function insertAction(tx: Tx, agreed: Agreed, input: ActionInput): Promise<EventChange> {
  const title = input.title.trim();
  await tx.actionItem.create({ data: { ...agreed, title, text: input.text.trim(), ...factsOf(input) } });
  await writeRolesAndMaatregelen(tx, agreed.id, input);
  return { detail: { title, ...told(input) } };
}

/** What is stored of an actie, to compare what is sent with. */
export const storedAction = {
  id: true,
  version: true,
  title: true,
  text: true,
  deadline: true,
  personId: true,
  noMaatregelReason: true,
  withdrawnAt: true,
  agendaItemId: true,
  roles: { select: { partyId: true, kind: true } },
  maatregelen: { select: { maatregelId: true } },
} satisfies Prisma.ActionItemSelect;

export type StoredAction = Prisma.ActionItemGetPayload<{ select: typeof storedAction }>;

/** Answers what changed, or both texts when somebody else saved in between (product rule 12). */
export async function rewriteAction(
  tx: Tx,
  now: StoredAction,
  input: ActionInput & { version: number; decisionId: string | null },
): Promise<Outcome<EventChange>> {
  const { id } = now;
  const title = input.title.trim();
  const text = input.text.trim();
  const { count } = await tx.actionItem.updateMany({
    where: { id, version: input.version },
    data: { title, text, decisionId: input.decisionId, ...factsOf(input), version: { increment: 1 } },
  });
  if (count === 0) return stale({ version: now.version, fields: bothTexts(now, { ...input, title, text }) });
  await tx.actionRole.deleteMany({ where: { actionItemId: id } });
  // What stays keeps the share that was said of it.
  await tx.actionMaatregel.deleteMany({
    where: { actionItemId: id, maatregelId: { notIn: [...input.maatregelIds] } },
  });
  await writeRolesAndMaatregelen(tx, id, input);
  const before = {
    title: now.title,
    text: now.text,
    roles: now.roles.map((role) => `${role.kind}:${role.partyId}`).sort(),
    deadline: now.deadline && isoDay(now.deadline),
    personId: now.personId,
    maatregelIds: now.maatregelen.map((one) => one.maatregelId).sort(),
    noMaatregelReason: now.noMaatregelReason,
  };
  return done({ fields: changedValues(before, { title, text, ...told(input) }) });
}

/** Vervallen: it stays findable as such (product rule 13). */
export async function dropAction(
  tx: Tx,
  now: StoredAction,
  input: { version: number; reason: string; at: Date },
): Promise<Outcome<EventChange>> {
  const { count } = await tx.actionItem.updateMany({
    where: { id: now.id, version: input.version },
    data: { state: 'vervallen', withdrawnAt: input.at, version: { increment: 1 } },
  });
  if (count === 0)
    return stale({
      version: now.version,
      fields: [{ name: 'title', label: 'Actie', theirs: now.title, yours: '' }],
    });
  return done({ detail: { title: now.title, reason: input.reason.trim() } });
}

function bothTexts(now: StoredAction, input: ActionInput) {
  const fields = [
    { name: 'title', label: 'Actie', theirs: now.title, yours: input.title },
    { name: 'text', label: 'Toelichting', theirs: now.text, yours: input.text },
    {
      name: 'deadline',
      label: 'Uiterlijk op',
      theirs: now.deadline ? isoDay(now.deadline) : '',
      yours: input.deadline,
    },
    {
      name: 'noMaatregelReason',
      label: 'Waarom geen maatregel',
      theirs: now.noMaatregelReason ?? '',
      yours: input.noMaatregelReason,
    },
  ];
  return fields.filter((field) => field.theirs !== field.yours);
}

/** The columns that follow from a draft. */
const factsOf = (input: ActionInput) => ({
  personId: input.personId,
  deadline: new Date(input.deadline),
  deadlineYear: Number(input.deadline.slice(0, 4)),
  noMaatregelReason: input.maatregelIds.length > 0 ? null : input.noMaatregelReason.trim(),
});

/** Owners, deadline and maatregelen as the history keeps them. */
const told = (input: ActionInput) => ({
  roles: input.roles.map(({ partyId, kind }) => `${kind}:${partyId}`).sort(),
  deadline: input.deadline,
  personId: input.personId,
  maatregelIds: [...input.maatregelIds].sort(),
  noMaatregelReason: input.noMaatregelReason.trim() || null,
});

async function writeRolesAndMaatregelen(tx: Tx, actionItemId: string, input: ActionInput): Promise<void> {
  await tx.actionRole.createMany({
    data: input.roles.map(({ partyId, kind }) => ({ actionItemId, partyId, kind })),
  });
  await tx.actionMaatregel.createMany({
    data: [...new Set(input.maatregelIds)].map((maatregelId) => ({ actionItemId, maatregelId })),
    skipDuplicates: true,
  });
}

/**
 * The field that names something that is not in this programma, if any.
 * @param decisionsOf the meeting whose besluiten it may hang on; null: of none
 */
export async function unknownInAction(
  tx: Tx,
  programmaId: string,
  input: ActionInput & { decisionId: string | null },
  decisionsOf: string | null,
): Promise<string | undefined> {
  const parties = [...new Set(input.roles.map((role) => role.partyId))];
  if ((await tx.party.count({ where: { programmaId, id: { in: parties } } })) < parties.length)
    return 'owners';
  const maatregelen = [...new Set(input.maatregelIds)];
  if ((await tx.maatregel.count({ where: { programmaId, id: { in: maatregelen } } })) < maatregelen.length) {
    return 'maatregelIds';
  }
  if (input.decisionId !== null) {
    const where = { id: input.decisionId, meetingId: decisionsOf ?? '', withdrawnAt: null };
    if (decisionsOf === null || (await tx.decision.count({ where })) === 0) return 'decisionId';
  }
  if (input.personId === null) return undefined;
  const person = await tx.person.findFirst({
    where: { id: input.personId, grants: { some: { programmaId } } },
    select: { id: true },
  });
  return person ? undefined : 'personId';
}
