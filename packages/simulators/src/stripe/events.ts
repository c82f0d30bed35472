import type { Stripe } from 'stripe';
import { present } from './http/plain.ts';
import { identifier, now, type World } from './world.ts';

export const apiVersion = '2026-10-28.endive';

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object's changed fields held before: hashes in part, lists as a whole, as Stripe reports them. */
export function previousOf(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const previous: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, fresh] = [before[key], after[key]];
    if (JSON.stringify(old) === JSON.stringify(fresh)) continue;
    previous[key] = isNode(old) && isNode(fresh) && fresh.object !== 'list' ? previousOf(old, fresh) : (old ?? null);
  }
  return previous;
}

/** Records an event and hands it to whoever delivers. */
export function emit(
  world: World,
  type: Stripe.Event['type'],
  object: object,
  previous?: Record<string, unknown>,
): void {
  const event = {
    id: identifier(world, 'evt'),
    object: 'event',
    api_version: apiVersion,
    created: now(world),
    data: { object: present(object), ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: 0,
    request: { id: null, idempotency_key: null },
    type,
  } as unknown as Stripe.Event;
  world.tables.events[event.id] = event;
  for (const listen of world.published) listen(event);
}

/** Changes an object and tells it by an event that says what it was before. Nothing changed: no event. */
export function alter<T extends object>(
  world: World,
  type: Stripe.Event['type'],
  object: T,
  mutate: (object: T) => void,
): T {
  const before = present(object);
  mutate(object);
  const previous = previousOf(before, present(object));
  if (Object.keys(previous).length > 0) emit(world, type, object, previous);
  return object;
}
