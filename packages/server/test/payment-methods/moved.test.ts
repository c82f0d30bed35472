import { invoiceErrors, invoices, paymentMethodErrors, paymentMethods, usage, usageErrors } from '@varai/client';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresMethodStore } from '../../src/features/payment-methods/store.ts';
import { postgresAccounts } from '../../src/platform/account-store.ts';
import { openShop, type Shop } from '../usage/shop.ts';
import { engines } from '../usage/world.ts';

describe.each(engines)('an account that has moved to Shopify, on $name,', (engine) => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop(engine);
  });
  afterAll(() => shop.close());

  const store = () =>
    postgresMethodStore({ database: shop.database, accounts: postgresAccounts(), outbox: { mail: async () => {} } });
  const move = (account: string) =>
    shop.database.system((trx) => sql`update accounts set rail = 'shopify-billing' where id = ${account}`.execute(trx));
  const code = (answer: Promise<unknown>) =>
    answer.then(
      () => 'answered',
      (error: unknown) => (error as { code?: string }).code,
    );

  test('is refused by name from its next request on, and nothing is changed at the provider', async () => {
    const { account, customer, client } = await shop.merchant('moving');
    const [method] = await client.send(paymentMethods.list());
    const listed = await client.send(invoices.list({}));
    const invoice = listed.items[0]?.id ?? '';
    expect([method?.last4, listed.items.length]).toEqual(['4242', 1]);
    await move(account);

    const id = method?.id ?? '';
    expect(
      await Promise.all([
        code(client.send(paymentMethods.list())),
        code(client.send(paymentMethods.setup({}))),
        code(client.send(paymentMethods.makeDefault({ id }))),
        code(client.send(paymentMethods.remove({ id }))),
      ]),
    ).toEqual(Array(4).fill(paymentMethodErrors.rail_unsupported.code));
    expect(
      await Promise.all([
        code(client.send(invoices.list({}))),
        code(client.send(invoices.find({ id: invoice }))),
        code(client.send(invoices.upcoming())),
        code(client.send(invoices.pay({ id: invoice }))),
        code(client.send(invoices.archive({ year: 2026 }))),
      ]),
    ).toEqual(Array(5).fill(invoiceErrors.rail_unsupported.code));
    expect(await code(client.send(usage.packages()))).toBe(usageErrors.rail_unsupported.code);
    expect((await shop.stripe.customers.listPaymentMethods(customer)).data.map((one) => one.id)).toEqual([id]);
  });

  test('is neither mended nor written to any more, and stands in nobody’s way', async () => {
    const [moved, stayed] = [await shop.merchant('moved'), await shop.merchant('stayed')];
    for (const { account } of [moved, stayed]) {
      await store().within(account, async (records) => {
        const act = { id: 'remove:cut', kind: 'remove' as const, method: 'pm_gone', label: 'visa 4242' };
        await records.insert({ ...act, newDefault: null, locale: null }, new Date());
        await records.saveExpiry({ method: 'pm_gone', label: 'visa 4242', expMonth: 11, expYear: 2026 });
      });
    }
    await move(moved.account);
    const month = 2026 * 12 + 11;
    expect(await store().restless(undefined, 100)).toEqual([stayed.account]);
    expect(await store().expiring(month, month, undefined, 100)).toEqual([{ account: stayed.account, month }]);
  });
});
