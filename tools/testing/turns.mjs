/**
 * Runs each stage by `run`, at most `width` at a time, in their order; one whose `after` names others begins when these are
 * over. Resolves when all are.
 */
export async function inTurns(stages, width, run) {
  const ended = new Map();
  for (const { name } of stages) ended.set(name, Promise.withResolvers());
  const waiting = [...stages];
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      // what it waits for stands before it, so another worker has it in hand
      await Promise.all((stage.after ?? []).map((name) => ended.get(name)?.promise));
      await run(stage);
      ended.get(stage.name).resolve();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
