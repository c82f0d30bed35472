import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { apiStates, type ApiState, type Faults } from './faults.ts';
import { shopifyStates, type ShopifyShop } from './shopify.ts';
import type { Shop } from './shop/sender.ts';
import { secondsToLaterMonth } from './time.ts';

export const paymentOutcomes = ['works', 'declined', 'requires_action', 'insufficient_funds'] as const;
export type PaymentOutcome = (typeof paymentOutcomes)[number];

/** What the panel can turn, whoever does it. */
export interface Stage {
  readonly faults: Faults;
  readonly shop: Pick<Shop, 'beBusy'>;
  readonly shopify: ShopifyShop;
  readonly page: () => string;
  now(): Date;
  /** The demo's clock, in seconds; resolves when all that falls due has happened. */
  advance(seconds: number): Promise<void>;
  /** What comes of the next payment, whoever makes it; all that follow work. */
  payment: PaymentOutcome;
}

export const isOneOf = <const Names extends readonly string[]>(names: Names, value: unknown): value is Names[number] =>
  (names as readonly unknown[]).includes(value);

/** The panel's back end. It exists in the demo alone and changes nothing but the demo's world. */
export function controls(stage: Stage): Hono {
  const app = new Hono();
  app.use(cors({ origin: (origin) => (origin === stage.page() ? origin : null) }));
  app.use(async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined || origin === stage.page()) return next();
    return c.json({ error: 'The demo is turned by its own page only.' }, 403);
  });

  app.get('/state', (c) =>
    c.json({
      payment: stage.payment,
      api: stage.faults.state,
      shopify: stage.shopify.state,
      now: stage.now().toISOString(),
    }),
  );

  app.post('/payment', async (c) => {
    const { outcome } = await c.req.json<{ outcome: unknown }>();
    if (!isOneOf(paymentOutcomes, outcome))
      return c.json({ error: `outcome is one of ${paymentOutcomes.join(', ')}` }, 422);
    stage.payment = outcome;
    return c.json({ payment: outcome });
  });

  app.post('/api', async (c) => {
    const { state } = await c.req.json<{ state: unknown }>();
    if (!isOneOf(apiStates, state)) return c.json({ error: `state is one of ${apiStates.join(', ')}` }, 422);
    stage.faults.state = state satisfies ApiState;
    return c.json({ api: state });
  });

  app.post('/shopify', async (c) => {
    const { state } = await c.req.json<{ state: unknown }>();
    if (!isOneOf(shopifyStates, state)) return c.json({ error: `state is one of ${shopifyStates.join(', ')}` }, 422);
    stage.shopify.state = state;
    await stage.shopify.look();
    return c.json({ shopify: state });
  });

  app.post('/id-token', async (c) => {
    const { path } = await c.req.json<{ path?: string }>();
    return c.json({ idToken: stage.shopify.idToken(path) });
  });

  app.post('/clock', async (c) => {
    const { months } = await c.req.json<{ months: unknown }>();
    if (!Number.isInteger(months) || Number(months) < 1 || Number(months) > 12)
      return c.json({ error: 'months is 1 to 12' }, 422);
    await stage.advance(secondsToLaterMonth(stage.now(), Number(months)));
    return c.json({ now: stage.now().toISOString() });
  });

  app.post('/busy', (c) => c.json({ orders: stage.shop.beBusy() }));

  return app;
}
