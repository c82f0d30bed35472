import type { Customer, World } from './world.ts';

/** The customer passes or fails the bank's challenge, if one waits. */
export async function challenge(
  world: Pick<World, 'stripe' | 'simulator'>,
  { customer }: Pick<Customer, 'customer'>,
  pass: boolean,
): Promise<void> {
  const intents = await world.stripe.paymentIntents.list({ customer, limit: 20 });
  const waiting = intents.data.find(({ status }) => status === 'requires_action');
  if (!waiting) return;
  world.simulator.control.nextPayment(customer, pass ? 'succeeds' : 'declined');
  const method = waiting.payment_method as string;
  await world.stripe.paymentIntents.confirm(waiting.id, { payment_method: method }).catch(() => undefined);
}
