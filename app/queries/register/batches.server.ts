/** Several exports at once hold as many of these. */
const BATCH = 250;

/** Reads a long list a part at a time, so that an export never holds all of it. */
export async function* inBatches<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let start = 0; start < ids.length; start += BATCH) yield* await read(ids.slice(start, start + BATCH));
}
