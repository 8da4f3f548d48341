import { may } from '~/domain/access/may';
import { reasonsNotToAdoptCentrale, reasonsNotToChangeCentrale } from '~/domain/centrale-opdracht/rules';
import type { Ctx } from '~/domain/context';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { centraleVersions } from './versions.server';

/** A version for who may write it: its parts, and why they can't change or it can't be adopted. Null for everybody else. */
export async function conceptPage(ctx: Ctx, number: number) {
  if (!may(ctx.actor, 'centrale-opdracht:write', { programmaId: ctx.actor.programmaId })) return null;
  const versions = await centraleVersions(ctx);
  const row = versions.find((one) => one.number === number);
  if (!row) return null;
  const { state, label, note, version, parts } = row;
  return {
    ...{ number, label, note, version, parts },
    today: amsterdamDate(ctx.now),
    /** The version that holds until this one is adopted. */
    holds: versions.find((one) => one.state === 'vastgesteld')?.number ?? null,
    closed: reasonsNotToChangeCentrale({ state }),
    reasons: reasonsNotToAdoptCentrale({ state, partCount: parts.length }),
  };
}

export type ConceptPage = NonNullable<Awaited<ReturnType<typeof conceptPage>>>;

/** One part of it. */
export async function requiredPartForm(ctx: Ctx, number: number, partId: string) {
  const concept = await conceptPage(ctx, number);
  const part = concept?.parts.find(({ id }) => id === partId);
  return concept && part ? { closed: concept.closed, part } : null;
}
