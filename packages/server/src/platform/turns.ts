/**
 * Does the work for each of them, one after another; one that fails keeps none of the others waiting. Answers how many had
 * their turn.
 *
 * @throws what the first failure was, when all have had their turn
 */
export async function eachInTurn<One>(
  all: Iterable<One> | AsyncIterable<One>,
  work: (one: One) => Promise<unknown>,
): Promise<number> {
  const failures: unknown[] = [];
  let turns = 0;
  for await (const one of all) {
    turns += 1;
    await work(one).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  return turns;
}

/**
 * What a query answers a page at a time, each page asked for after the last of the one before, so that what stays due
 * does not come again. Holds one page in memory.
 */
export async function* inPages<One>(
  read: (after: One | undefined, limit: number) => Promise<readonly One[]>,
  limit: number,
): AsyncGenerator<One> {
  let after: One | undefined;
  for (;;) {
    const page = await read(after, limit);
    yield* page;
    after = page.at(-1);
    if (after === undefined || page.length < limit) return;
  }
}
