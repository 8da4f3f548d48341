import type { Ctx } from '~/domain/context';
import type { Outcome } from '~/domain/outcome';
import { taakopdrachtSchema, type TaakopdrachtForm } from '~/domain/taakopdracht/schema';
import { db } from '~/platform/db/client.server';
import { changeVersion } from '~/services/taakopdracht/change-version.server';
import { draftVersion } from '~/services/taakopdracht/draft-version.server';

/** A form that can be put round, as the browser sends it. */
export const opdrachtForm = (more: Record<string, string | string[]> = {}): TaakopdrachtForm =>
  taakopdrachtSchema.parse({
    version: '1',
    doelstelling: 'Ieder gezin vindt snel de juiste hulp.',
    questions: '1. Wie doet de toegang?\n   a. In het dorp\n   b. In de stad\n2. Wat kost dat?',
    ...more,
  });

export const codesOf = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.kind === 'refused' ? outcome.reasons.map(({ code }) => code) : [outcome.kind];

/** A concept of this werkgroep that is complete; gives its number. */
export async function completeConcept(
  ctx: Ctx,
  werkgroepId: string,
  more: Record<string, string | string[]> = {},
): Promise<number> {
  const drafted = await draftVersion(ctx, { werkgroepId, note: '' });
  if (!drafted.ok) throw new Error(codesOf(drafted).join());
  const { number } = drafted.value;
  const changed = await changeVersion(ctx, { werkgroepId, number }, opdrachtForm(more));
  if (!changed.ok) throw new Error(codesOf(changed).join());
  return number;
}

export const versionRow = (werkgroepId: string, number: number) =>
  db().taakopdrachtVersion.findUniqueOrThrow({ where: { werkgroepId_number: { werkgroepId, number } } });

/** Put round without asking any party for remarks. */
export const quietly = (version: number) => ({ version, partyIds: [], until: null, explanation: '' });
