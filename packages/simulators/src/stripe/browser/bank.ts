import { Hono, type Context } from 'hono';
import type { Stripe } from 'stripe';
import type { Environment } from '../http/server.ts';
import { authenticateSetup } from '../payments/setup.ts';
import { at } from '../time.ts';
import { idOf, type World } from '../world.ts';
import { bankPage } from './pages.ts';

/** Whoever knows the secret is the customer. */
function waiting(world: World, context: Context<Environment>): Stripe.SetupIntent | undefined {
  const setup = world.tables.setupIntents[context.req.param('id') ?? ''];
  const known = setup?.client_secret === context.req.query('client_secret');
  return known && setup?.next_action?.redirect_to_url ? setup : undefined;
}

/** Where the customer came from, with what Stripe says there (https://docs.stripe.com/payments/ideal/set-up-payment). */
function backTo(returnUrl: string, { id, client_secret, status }: Stripe.SetupIntent): string {
  const target = new URL(returnUrl);
  target.searchParams.set('setup_intent', id);
  target.searchParams.set('setup_intent_client_secret', client_secret ?? '');
  target.searchParams.set('redirect_status', status === 'succeeded' ? 'succeeded' : 'failed');
  return target.href;
}

/** The page of a bank's own, to which the browser leaves; whoever closes it or goes back has answered nothing. */
export function bankRoutes(world: World, changed: () => void): Hono<Environment> {
  const app = new Hono<Environment>();
  const gone = (context: Context<Environment>) => context.text('There is nothing to confirm here.', 410);

  app.get('/bank/:id', (context) => {
    const setup = waiting(world, context);
    if (!setup) return gone(context);
    const { origin } = new URL(setup.next_action?.redirect_to_url?.return_url ?? world.url);
    return context.html(bankPage, 200, {
      'cache-control': 'no-store',
      // browsers hold where a form is led on to against the policy too
      'content-security-policy': `default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self' ${origin}`,
      'referrer-policy': 'no-referrer',
    });
  });

  app.post('/bank/:id', async (context) => {
    const setup = waiting(world, context);
    if (!setup) return gone(context);
    const { answer } = await context.req.parseBody();
    const returnUrl = setup.next_action?.redirect_to_url?.return_url ?? world.url;
    at(world, setup.customer ? idOf(setup.customer) : '', () => authenticateSetup(world, setup, answer === 'agree'));
    changed();
    return context.redirect(backTo(returnUrl, setup), 303);
  });
  return app;
}
