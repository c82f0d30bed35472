type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A deep copy that carries only what Stripe shows without being asked. */
export const present = (object: object): Node =>
  JSON.parse(JSON.stringify(object), (_, value: unknown) => {
    if (isNode(value) && value.object === 'price') delete value.currency_options;
    return value;
  }) as Node;
