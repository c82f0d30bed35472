import { isVaraiError, metrics, subscription, usage, type TokenPackage } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShop, type Shop } from '../usage/shop.ts';
import { engines } from '../usage/world.ts';

describe.each(engines)('usage of the AI services beside the metrics, on $name', (engine) => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(engine);
  });
  afterAll(() => shop.close());

  test('is what the plan counts in its period, with what was bought beyond it', async () => {
    const { client } = await shop.merchant('reader');
    const none = await client.send(metrics.dashboard({})).catch((error: unknown) => error);
    expect(isVaraiError(none) && none.code).toBe('metrics/store_not_found');

    const at = new Date(shop.simulator.control.now() * 1000).toISOString();
    const order = { id: '1', placedAt: at, lines: [{ sku: 'FRAME', quantity: 1, amount: 12_900 }] };
    expect(
      (await shop.asHost('/api/orders', { account: 'reader', store: { id: 'web' }, orders: [order] })).status,
    ).toBe(200);
    await client.send(subscription.current());
    const [meter] = await client.send(usage.list());
    expect((await client.send(metrics.dashboard({}))).aiUsage).toEqual({
      used: 0,
      limit: 10_000,
      resetsAt: meter?.resetsAt,
    });

    const event = { id: 'e1', account: 'reader', meter: 'ai_tokens', quantity: 420, at };
    expect((await shop.asHost('/api/usage', { events: [event] })).status).toBe(200);
    const [small] = (await client.send(usage.packages())) as [TokenPackage];
    await client.send(usage.buy({ id: small.id, offer: small.offer }));
    const { aiUsage, metrics: numbers } = await client.send(metrics.dashboard({ period: '7d' }));
    expect(aiUsage).toMatchObject({ used: 420, limit: 11_000 });
    expect(numbers.find(({ id }) => id === 'orders')?.value).toBe(1);
  });
});
