export type ChangedValue = string | number | readonly string[] | null;

/** A field of a thing, what a reader saw in it before and sees now. */
export type Change<F extends string> = { field: F; from: ChangedValue; to: ChangedValue };

/** Compares by `same` where the value shown is not what decides, as with a file's hash. */
export function changedFields<T, F extends string>(
  fields: readonly [F, (thing: T) => ChangedValue, ((thing: T) => unknown)?][],
  before: T,
  after: T,
): Change<F>[] {
  return fields.flatMap(([field, show, same = show]) =>
    JSON.stringify(same(before)) === JSON.stringify(same(after))
      ? []
      : [{ field, from: show(before), to: show(after) }],
  );
}
