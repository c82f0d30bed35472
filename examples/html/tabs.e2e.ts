import Stripe from 'stripe';
import { engines } from './engines/engines.ts';
import { byTree } from './engines/person.ts';
import { expect, test } from './merchant.ts';

/** A card for each engine, since they share Ada's account. */
const cards = {
  Chromium: { token: 'pm_card_mastercard', name: 'Mastercard ending 4444' },
  Firefox: { token: 'pm_card_discover', name: 'Discover ending 1117' },
  WebKitGTK: { token: 'pm_card_diners', name: 'Diners Club ending 1667' },
};

for (const [name, start] of Object.entries(engines)) {
  test(`whoever comes back from another tab finds what was changed meanwhile, also after a reload, in ${name}`, async ({
    system,
  }) => {
    const { hostname, port } = new URL(system.stripe);
    const sdk = new Stripe('sk_test_varai', { host: hostname, port, protocol: 'http', telemetry: false });
    const [ada] = (await sdk.customers.list({ email: 'ada@acme.test' })).data;
    const card = cards[name as keyof typeof cards];
    const row = new RegExp(`^Actions for ${card.name}$`);
    const engine = await start();
    try {
      await engine.open(`${system.page}/billing`);
      await byTree(engine).meets('button', /^Actions for Visa ending 4242$/);
      // the browser's own events of visibility and focus, which nobody plays
      await engine.lookAway();
      await sdk.paymentMethods.attach(card.token, { customer: ada!.id });
      // what was read within the last second is not read again: then the customer looks away and back once more
      await expect(async () => {
        await engine.lookBack();
        await byTree(engine, { looks: 10 })
          .meets('button', row)
          .catch(async (error: unknown) => {
            await engine.lookAway();
            throw error;
          });
      }).toPass({ timeout: 180_000 });

      await engine.open(`${system.page}/billing`);
      await byTree(engine).meets('button', row);
    } finally {
      await engine.close();
    }
  });
}
