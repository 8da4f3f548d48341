import type { PackageRefusal } from './refusals';

export type PackageState = { sent: boolean; withdrawn: boolean };

type Reason = { code: PackageRefusal };

/**
 * A package that was sent stays as it was sent (product rule 11); the database refuses it too. One that was withdrawn stays
 * as it was then, and is withdrawn once.
 */
export function reasonsNotToChangePackage({ sent, withdrawn }: PackageState): Reason[] {
  if (sent) return [{ code: 'package_sent' }];
  return withdrawn ? [{ code: 'package_withdrawn' }] : [];
}

/** It goes out once, with at least one bouwsteen in it; what is missing is said, and stops nothing. */
export function reasonsNotToSendPackage(
  facts: PackageState & { items: readonly { bouwsteenVersionId: string | null }[] },
): Reason[] {
  const closed = reasonsNotToChangePackage(facts);
  if (closed.length > 0) return closed;
  return facts.items.some((item) => item.bouwsteenVersionId !== null) ? [] : [{ code: 'package_empty' }];
}
