/** From what to what, for the fields that really differ; dates and lists are compared by what they say. */
export function changedValues(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, { from: unknown; to: unknown }> {
  const same = (one: unknown, other: unknown) =>
    JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  return Object.fromEntries(
    Object.entries(after)
      .filter(([name, to]) => !same(before[name], to))
      .map(([name, to]) => [name, { from: before[name] ?? null, to: to ?? null }]),
  );
}
