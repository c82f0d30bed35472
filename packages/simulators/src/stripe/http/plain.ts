type Node = Record<string, unknown>;

/** Takes out of a copy what Stripe shows only when it is asked for. */
function cut(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach(cut);
  const node = value as Node;
  if (node.object === 'price') delete node.currency_options;
  for (const name in node) cut(node[name]);
}

/** A deep copy that carries only what Stripe shows without being asked. */
export function present(object: object): Node {
  // a walk of our own: a reviver is called for every number and every word
  const copy = JSON.parse(JSON.stringify(object)) as Node;
  cut(copy);
  return copy;
}
