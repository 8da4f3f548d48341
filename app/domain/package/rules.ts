import type { Refusal } from '~/domain/outcome';

export type PackageState = { sent: boolean };

/** A package that was sent stays as it was sent (product rule 11); the database refuses it too. */
export const reasonsNotToChangePackage = ({ sent }: PackageState): Refusal[] =>
  sent ? [{ code: 'package_sent' }] : [];

/** It goes out once, with at least one bouwsteen in it; what is missing is said, and stops nothing. */
export function reasonsNotToSendPackage(
  facts: PackageState & { items: readonly { bouwsteenVersionId: string | null }[] },
): Refusal[] {
  if (facts.sent) return [{ code: 'package_sent' }];
  return facts.items.some((item) => item.bouwsteenVersionId !== null) ? [] : [{ code: 'package_empty' }];
}
