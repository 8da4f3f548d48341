const BATCH = 500;

/** Reads a long list a part at a time, so that an export never holds all of it. */
export async function* inBatches<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let start = 0; start < ids.length; start += BATCH) yield* await read(ids.slice(start, start + BATCH));
}

/** All of it, for a file that can't be written bit by bit. */
export async function collected<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
