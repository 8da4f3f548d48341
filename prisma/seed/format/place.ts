import { isRecord } from './links';

/** One mistake in a world: where it stands, for the person who must mend the file, and what is wrong. */
export type Problem = { path: string; message: string };

/** A mistake inside one thing, before its place in the file is known. */
export type Found = { path: (string | number)[]; message: string };

/**
 * File, kind, key and field in one line; things in lists by their key where they have one:
 * `meetings/boha.json › meetings "boha-2021-10-07" › items "opening" › minutes`.
 */
export function placeOf(
  file: string,
  plural: string,
  index: number,
  value: unknown,
  path: readonly PropertyKey[],
): string {
  const steps = [file, `${plural} ${label(value, index)}`];
  let at = value;
  let name = '';
  for (const step of path) {
    const held: unknown = Array.isArray(at) ? at[Number(step)] : isRecord(at) ? at[String(step)] : undefined;
    if (Array.isArray(at)) {
      steps.push(`${name} ${label(held, Number(step))}`.trim());
      name = '';
    } else {
      if (name) steps.push(name);
      name = String(step);
    }
    at = held;
  }
  if (name) steps.push(name);
  return steps.join(' › ');
}

function label(held: unknown, index: number): string {
  const key = isRecord(held) ? held['key'] : undefined;
  return typeof key === 'string' && key !== '' ? `"${key}"` : `(nummer ${index + 1})`;
}
