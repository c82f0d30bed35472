import { expect, test } from 'vitest';
import { seedCustomer, start } from '../../testing/shop.ts';

const open = async () => {
  const shop = await start();
  const { id } = await seedCustomer(shop.stripe, null);
  return { ...shop, customer: id };
};

test('a tax id is created pending, and the register answers for Stripe’s test numbers by an event', async () => {
  const { stripe, customer } = await open();
  const made = await Promise.all(
    ['DE000000000', 'DE111111111', 'DE222222222'].map((value) =>
      stripe.customers.createTaxId(customer, { type: 'eu_vat', value }),
    ),
  );
  expect(made.map(({ verification, country }) => [verification?.status, country])).toEqual([
    ['pending', 'DE'],
    ['pending', 'DE'],
    ['pending', 'DE'],
  ]);
  const { data } = await stripe.customers.listTaxIds(customer);
  expect(data.map(({ value, verification }) => [value, verification?.status]).sort()).toEqual([
    ['DE000000000', 'verified'],
    ['DE111111111', 'unverified'],
    ['DE222222222', 'pending'],
  ]);
  const events = await stripe.events.list({ types: ['customer.tax_id.created', 'customer.tax_id.updated'] });
  expect(events.data.map(({ type }) => type).sort()).toEqual([
    ...Array<string>(3).fill('customer.tax_id.created'),
    ...Array<string>(2).fill('customer.tax_id.updated'),
  ]);
});

test('a kind without a register is unavailable, Greece keeps its own prefix', async () => {
  const { stripe, customer } = await open();
  const ein = await stripe.customers.createTaxId(customer, { type: 'us_ein', value: '12-3456789' });
  const greek = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'EL094259216' });
  expect([ein.verification?.status, ein.country, greek.country]).toEqual(['unavailable', 'US', 'GR']);
});

test('what has not the shape of its kind is refused as Stripe refuses it', async () => {
  const { stripe, customer } = await open();
  await expect(stripe.customers.createTaxId(customer, { type: 'eu_vat', value: '12' })).rejects.toMatchObject({
    statusCode: 400,
    code: 'tax_id_invalid',
    param: 'value',
  });
});

test('a customer’s tax ids are shown when expanded, and only its own can be read and deleted', async () => {
  const { stripe, customer } = await open();
  const { id } = await stripe.customers.createTaxId(customer, { type: 'eu_vat', value: 'DE136695976' });
  const whole = await stripe.customers.retrieve(customer, { expand: ['tax_ids'] });
  expect('tax_ids' in whole && whole.tax_ids.data.map(({ value }) => value)).toEqual(['DE136695976']);

  const stranger = await seedCustomer(stripe, null);
  await expect(stripe.customers.deleteTaxId(stranger.id, id)).rejects.toMatchObject({ statusCode: 404 });
  await expect(stripe.customers.retrieveTaxId(stranger.id, id)).rejects.toMatchObject({ statusCode: 404 });

  expect(await stripe.customers.deleteTaxId(customer, id)).toMatchObject({ id, deleted: true });
  expect((await stripe.customers.listTaxIds(customer)).data).toEqual([]);
  expect((await stripe.events.list({ type: 'customer.tax_id.deleted' })).data).toHaveLength(1);
});

test('preferred locales and phone are kept, and their change is told', async () => {
  const { stripe, customer } = await open();
  const changed = await stripe.customers.update(customer, { preferred_locales: ['de'], phone: '+494618820140' });
  expect([changed.preferred_locales, changed.phone]).toEqual([['de'], '+494618820140']);
  const [event] = (await stripe.events.list({ type: 'customer.updated' })).data;
  expect(event?.data).toMatchObject({ previous_attributes: { phone: null, preferred_locales: [] } });
});
