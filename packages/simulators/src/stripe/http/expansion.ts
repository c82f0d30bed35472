import { find, idOf, type Tables, type World } from '../world.ts';
import { includable } from './includable.ts';
import { invalid } from './failure.ts';
import { present } from './plain.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const tableOf: Record<string, keyof Tables> = {
  charge: 'charges',
  credited_invoice: 'invoices',
  customer: 'customers',
  default_payment_method: 'paymentMethods',
  default_price: 'prices',
  invoice: 'invoices',
  latest_charge: 'charges',
  latest_invoice: 'invoices',
  payment_intent: 'paymentIntents',
  payment_method: 'paymentMethods',
  pending_setup_intent: 'setupIntents',
  price: 'prices',
  product: 'products',
  released_subscription: 'subscriptions',
  schedule: 'schedules',
  subscription: 'subscriptions',
  test_clock: 'testClocks',
};

function grow(world: World, value: unknown, segments: string[], path: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => grow(world, entry, segments, path));
  const [key, ...rest] = segments;
  if (key === undefined || !isNode(value)) return value;
  const include = typeof value.object === 'string' ? includable[value.object]?.[key] : undefined;
  const table = tableOf[key];
  const current = value[key];
  if (include && (current === undefined || typeof current !== 'object'))
    value[key] = include(world, value as { id: string });
  else if (current === undefined) throw invalid(`This property cannot be expanded (${path}).`, 'expand');
  else if (typeof current === 'string') {
    if (!table) throw invalid(`This property cannot be expanded (${path}).`, 'expand');
    value[key] = present(find(world, table, idOf(current)) as object);
  }
  value[key] = grow(world, value[key], rest, path);
  return value;
}

/** The answer as JSON: a copy, with the paths of `expand` replaced by their objects. */
export function expanded(world: World, object: object, paths: string[]): unknown {
  return paths.reduce<unknown>((copy, path) => {
    if (path.split('.').filter((segment) => segment !== 'data').length > 4)
      throw invalid('You cannot expand more than 4 levels of a property.', 'expand');
    return grow(world, copy, path.split('.'), path);
  }, present(object));
}
