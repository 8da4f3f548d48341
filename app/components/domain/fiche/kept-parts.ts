import type { FichePart } from '~/domain/fiche/parts';
import type { Entries } from '~/domain/fiche/rows/entries';
import type { FormAnswer } from '~/components/forms/send-form';

/** What was typed in a part of a fiche and what the server doesn't have yet. */
export type KeptPart = {
  entries: Entries;
  /** The version that it was typed on. */
  version: number;
  /** Counts on with every key, so that an answer knows whether more was typed since. */
  typed: number;
  /** Why the server didn't take it, per field; mended by typing on. */
  refused?: Readonly<Record<string, string>>;
  /** Somebody else saved this part as well: a person decides. */
  conflict?: true;
};

export type KeptParts = Readonly<Partial<Record<FichePart, KeptPart>>>;

/** Of one person alone: on a shared computer nobody sends another's text. */
export const memoryOf = (personId: string, ficheId: string): string =>
  `vijfhoek-fiche:${personId}:${ficheId}`;

/** Keeps what is typed on top of the version that the person began with. */
export function typedIn(parts: KeptParts, part: FichePart, entries: Entries, version: number): KeptParts {
  const before = parts[part];
  const kept: KeptPart = {
    entries,
    version: before?.version ?? version,
    typed: (before?.typed ?? 0) + 1,
    ...(before?.conflict ? { conflict: true } : {}),
  };
  return { ...parts, [part]: kept };
}

/** Forgets a part that the server has. */
export function without(parts: KeptParts, part: FichePart): KeptParts {
  const { [part]: _gone, ...others } = parts;
  return others;
}

type Told = { version?: number; errors?: Record<string, string> } | null;

/** What the answer of the server means for a part that was sent as it was when `typed` had this count. */
export function answeredTo(
  parts: KeptParts,
  part: FichePart,
  typed: number,
  { status, told }: Extract<FormAnswer, { kind: 'answered' }>,
): KeptParts {
  const now = parts[part];
  if (!now) return parts;
  const { version, errors } = (told ?? {}) as NonNullable<Told>;
  if (status < 300) {
    // What was typed meanwhile goes on from what is saved now.
    return now.typed === typed
      ? without(parts, part)
      : { ...parts, [part]: { ...now, version: version ?? now.version } };
  }
  if (status === 409) return { ...parts, [part]: { ...now, conflict: true } };
  const gone = {
    '': 'Dit deel kan hier niet meer worden bewaard. Ververs de pagina. Uw tekst blijft in deze browser.',
  };
  return { ...parts, [part]: { ...now, refused: errors ?? gone } };
}

/** What waits to be sent by itself: refused is mended first, a conflict is decided by a person. */
export const canSend = (kept: KeptPart | undefined): kept is KeptPart =>
  kept !== undefined && kept.refused === undefined && !kept.conflict;

/** What the browser kept, as far as it can be trusted to be ours. */
export function partsFrom(memory: unknown): KeptParts {
  if (typeof memory !== 'object' || memory === null) return {};
  return Object.fromEntries(
    Object.entries(memory).filter(([, kept]: [string, Partial<KeptPart> | null]) => {
      return (
        typeof kept?.entries === 'object' &&
        typeof kept.version === 'number' &&
        typeof kept.typed === 'number'
      );
    }),
  );
}
