import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './databases.ts';
import { expectOneStory } from './settled.ts';
import { openWorld, type Customer, type World } from './world.ts';

describe.each(engines)('three of a plan and an add-on, on %s,', (engine) => {
  let world: World;
  let addon: string;
  beforeAll(async () => {
    world = await openWorld(engine);
    const { id: product } = await world.stripe.products.create({ name: 'Support' });
    const price = await world.stripe.prices.create({
      product,
      currency: 'usd',
      unit_amount: 500,
      recurring: { interval: 'month' },
    });
    addon = price.id;
  });
  afterAll(() => world.close());

  async function buyer(): Promise<Customer> {
    const someone = await world.customer({ quantity: 3 });
    await world.stripe.subscriptions.update(someone.subscription, {
      items: [{ price: addon, quantity: 2 }],
      proration_behavior: 'none',
    });
    return someone;
  }

  const items = async ({ subscription }: Customer) =>
    (await world.stripe.subscriptions.retrieve(subscription)).items.data.map(({ price, quantity }) => [
      price.lookup_key ?? price.id,
      quantity,
    ]);

  test('an upgrade charges for three and leaves the add-on', async () => {
    const someone = await buyer();
    const service = world.start();
    expect(await service.current(someone.account)).toMatchObject({ price: { amount: 3 * 19_900 } });
    const quote = await service.preview(someone.account, { planId: 'enterprise', interval: 'month' });
    expect(quote).toMatchObject({
      dueNow: { amount: 3 * (99_900 - 19_900) },
      recurring: { price: { amount: 3 * 99_900 + 2 * 500 }, list: { amount: 3 * 99_900 } },
    });
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'succeeded' });
    expect(await items(someone)).toEqual([
      ['enterprise_month', 3],
      [addon, 2],
    ]);
    await expectOneStory(world, someone);
  });

  test('a downgrade leaves three and the add-on, at its date too', async () => {
    const someone = await buyer();
    const service = world.start();
    const quote = await service.preview(someone.account, { planId: 'starter', interval: 'month' });
    expect(quote.recurring.price.amount).toBe(3 * 2900 + 2 * 500);
    expect(await service.confirm(someone.account, quote.id, null)).toMatchObject({ status: 'scheduled' });
    await world.simulator.control.advance(32 * 86_400);
    await service.recover();
    expect(await items(someone)).toEqual([
      ['starter_month', 3],
      [addon, 2],
    ]);
    await expectOneStory(world, someone);
  });
});
