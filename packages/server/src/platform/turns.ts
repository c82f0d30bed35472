/**
 * Does the work for each of them, one after another; one that fails keeps none of the others waiting.
 *
 * @throws what the first failure was, when all have had their turn
 */
export async function eachInTurn<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const one of all) await work(one).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
