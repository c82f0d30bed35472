import { expect, test as base } from '@playwright/test';
import Stripe from 'stripe';
import { engines, ways } from './engines/engines.ts';
import { expectPolicyKept } from './engines/policy.ts';
import type { Person } from './engines/person.ts';
import { startSystem, type System } from './system.ts';

const test = base.extend<{ system: System }>({
  system: async ({}, use) => {
    const system = await startSystem();
    await use(system);
    await system.stop();
  },
});

const post = async (url: string, body: object): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}: ${await answer.text()}`);
};

async function adasAccount({ stripe }: System) {
  const { hostname, port } = new URL(stripe);
  const sdk = new Stripe('sk_test_varai', { host: hostname, port, protocol: 'http', telemetry: false });
  const { data } = await sdk.customers.list({ email: 'ada@acme.test' });
  return { sdk, id: data[0]!.id };
}

/** The renewal and whatever is tried after it are refused, and then the bank thinks better of it. */
async function leaveAnInvoiceOpen(system: System): Promise<void> {
  const { id } = await adasAccount(system);
  for (let tries = 0; tries < 8; tries++) {
    await post(`${system.stripe}/_/next-payment`, { customer: id, outcome: 'declined' });
  }
  await post(`${system.api}/demo/clock`, { months: 1 });
  await post(`${system.stripe}/_/next-payment`, { customer: id, outcome: null });
}

async function addCard(person: Person): Promise<void> {
  await person.activates('button', /^Add method$/);
  await person.meets('dialog', /^Add a payment method$/);
  await person.writes('textbox', /^Card number$/, '5555555555554444');
  await person.writes('textbox', /^Expiration date$/, '1234');
  await person.writes('textbox', /^Security code$/, '123');
  await person.activates('button', /^Save card$/);
  await person.meets('button', /^Actions for Mastercard ending 4444$/);
}

async function fixAddress(person: Person): Promise<void> {
  await person.writes('textbox', /^Contact person/, 'Ada Owner');
  await person.writes('textbox', /^ZIP code/, 'ABC');
  await person.activates('button', /^Save changes$/);
  await person.activates('link', /^ZIP code: Write 5 digits/);
  await person.writes('textbox', /^ZIP code/, '10014');
  await person.activates('button', /^Save changes$/);
  await person.meets('button', /^Undo$/);
}

async function payInvoice(person: Person): Promise<void> {
  await person.activates('button', /^Pay \$199\.00 (of invoice|again)/);
  await person.meets('dialog', /^Pay invoice/);
  await person.activates('button', /^Pay \$199\.00( again)?$/);
  await person.meets('heading', /^Paid\. Thank you$/);
  await person.activates('button', /^Done$/);
  await person.meets('heading', /^Billing$/);
}

for (const [name, start] of Object.entries(engines)) {
  for (const [way, personOf] of Object.entries(ways)) {
    test(`a card is added, a wrong address fixed and an invoice paid by ${way} in ${name}`, async ({ system }) => {
      // three forms, each of a page's whole length away for the Tab key
      test.setTimeout(900_000);
      await leaveAnInvoiceOpen(system);
      const { sdk, id } = await adasAccount(system);
      expect((await sdk.invoices.list({ customer: id, status: 'open' })).data).toHaveLength(1);
      const engine = await start();
      try {
        await engine.open(`${system.page}/billing`);
        const person = personOf(engine);

        await addCard(person);
        await fixAddress(person);
        await payInvoice(person);
        await expectPolicyKept(engine, system);

        const cards = await sdk.paymentMethods.list({ customer: id });
        expect(cards.data.map(({ card }) => card?.last4).toSorted()).toEqual(['4242', '4444']);
        const customer = await sdk.customers.retrieve(id);
        expect(customer.deleted ? undefined : customer.address?.postal_code).toBe('10014');
        expect((await sdk.invoices.list({ customer: id, status: 'open' })).data).toEqual([]);
      } finally {
        await engine.close();
      }
    });
  }
}
