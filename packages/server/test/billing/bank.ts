import type { Customer, World } from './world.ts';

/** The customer passes or fails the bank's challenge, if one waits. */
export async function challenge(world: World, { customer }: Customer, pass: boolean): Promise<void> {
  const intents = await world.stripe.paymentIntents.list({ customer, limit: 20 });
  const waiting = intents.data.find(({ status }) => status === 'requires_action');
  if (!waiting) return;
  const answer = await fetch(`${world.simulator.url}/_/challenge`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ intent: waiting.id, outcome: pass ? 'pass' : 'fail' }),
  });
  if (!answer.ok) throw new Error(`the bank does not answer: ${answer.status}`);
}
