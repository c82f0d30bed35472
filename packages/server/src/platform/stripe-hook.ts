import { requestErrors } from '@varai/client';
import type { Hono } from 'hono';
import type Stripe from 'stripe';
import type { Env } from './context.ts';
import type { Counters } from './counters.ts';
import type { Inbox } from './inbox.ts';
import { readText } from './input.ts';

/** Takes Stripe's webhooks in: verified on the raw body, stored, answered; a job does the rest. */
export function mountStripeHook(
  app: Hono<Env>,
  deps: { stripe: Stripe; secret: string; inbox: Inbox; counters: Counters },
): void {
  const { stripe, secret, inbox, counters } = deps;
  const path = '/hooks/stripe';

  app.post(path, async (c) => {
    c.set('route', path);
    const body = await readText(c.req.raw);
    let event: Stripe.Event;
    try {
      event = await stripe.webhooks.constructEventAsync(body, c.req.header('stripe-signature') ?? '', secret);
    } catch {
      counters.add('varai_webhooks_total', { source: 'stripe', outcome: 'refused' });
      throw requestErrors.malformed({ message: 'The signature does not fit the body. Check STRIPE_WEBHOOK_SECRET.' });
    }
    await inbox.receive('stripe', {
      id: event.id,
      type: event.type,
      createdAt: new Date(event.created * 1000),
      body: event,
    });
    counters.add('varai_webhooks_total', { source: 'stripe', outcome: 'stored' });
    return c.json({ received: true });
  });
}
