import type { Refusal } from '~/domain/outcome';

/** A party in the rotation, in the order in which they take turns. */
export type ChairTurn = { partyId: string; function: string | null };

/**
 * Whose turn it is: next after the party that chaired last, and the first of the rotation when nobody of it ever did.
 * @param earlier chairs of earlier meetings, the last one first; cancelled meetings don't count
 */
export function chairByRotation(
  rotation: readonly ChairTurn[],
  earlier: readonly (string | null)[],
): ChairTurn | null {
  const last = earlier.find((partyId) => rotation.some((turn) => turn.partyId === partyId));
  const at = rotation.findIndex((turn) => turn.partyId === last);
  return rotation[(at + 1) % Math.max(rotation.length, 1)] ?? null;
}

export type ChairChoice = { partyId: string | null; reason: string };

/** Another chair than whose turn it is wants a reason; "not known yet" never does. */
export function reasonsNotToChair(
  choice: ChairChoice,
  byTurn: ChairTurn | null,
  participants: readonly string[],
): Refusal[] {
  if (choice.partyId === null) return [];
  if (!participants.includes(choice.partyId)) {
    return [{ code: 'chair_not_taking_part', field: 'chairPartyId' }];
  }
  const outOfTurn = byTurn !== null && byTurn.partyId !== choice.partyId;
  if (outOfTurn && choice.reason === '') return [{ code: 'chair_reason_missing', field: 'chairReason' }];
  return [];
}

/** The reason is only kept where there is something to explain. */
export function keptReason(choice: ChairChoice, byTurn: ChairTurn | null): string | null {
  const outOfTurn = choice.partyId !== null && byTurn !== null && byTurn.partyId !== choice.partyId;
  return outOfTurn ? choice.reason : null;
}

/**
 * The function under which the chair stands on the agenda. Left empty it is the usual one of that party; the usual one
 * of another party was left over from the form and is replaced too.
 */
export function chairFunctionOf(
  choice: { partyId: string | null; function: string },
  participants: readonly { partyId: string; function: string | null }[],
): string | null {
  if (choice.partyId === null) return null;
  const usual = participants.find(({ partyId }) => partyId === choice.partyId)?.function ?? null;
  const leftOver = participants.some(
    (other) => other.partyId !== choice.partyId && other.function === choice.function,
  );
  return choice.function === '' || leftOver ? usual : choice.function;
}
