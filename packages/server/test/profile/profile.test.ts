import { profile, session, type Profile, type ProfileChange } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { openProfiles, type Profiles } from './world.ts';

const address = { line1: 'Rosenweg 1', line2: null, postalCode: '10115', city: 'Berlin', state: null, country: 'DE' };
const vat = { type: 'eu_vat', value: 'DE136695976' };

describe.each(engines)('profiles on %s', (engine) => {
  let world: Profiles;

  beforeAll(async () => void (world = await openProfiles(engine)));
  afterAll(() => world.close());

  const save = async (who: { name: string }, change: ProfileChange & { version?: string }): Promise<Profile> =>
    (await world.page(who)).send(profile.update(change));
  const read = async (who: { name: string }): Promise<Profile> => (await world.page(who)).send(profile.read());

  test('the first read shows what the provider knows already', async () => {
    const shop = await world.shop({
      phone: '+493012345',
      preferred_locales: ['de-AT'],
      address: { line1: 'Ring 1', city: 'Wien', postal_code: '1010', country: 'AT' },
    });
    await world.stripe.customers.createTaxId(shop.customer, vat);
    expect(await read(shop)).toMatchObject({
      company: shop.name,
      contact: { name: '', pendingEmail: null },
      phone: '+493012345',
      address: { city: 'Wien', country: 'AT' },
      taxIds: [{ ...vat, verification: 'pending' }],
      language: 'de-AT',
      timeZone: 'UTC',
      updatedBy: null,
    });
  });

  test('a contact person is optional: nobody is asked for one, and one is taken away', async () => {
    const shop = await world.shop();
    expect(await save(shop, { contact: { name: 'Mara Halden' } })).toMatchObject({ contact: { name: 'Mara Halden' } });
    expect(await save(shop, { contact: { name: null } })).toMatchObject({ contact: { name: '' } });
    expect(await read(shop)).toMatchObject({ contact: { name: '' } });
  });

  test('everything is saved: the provider has its part, the session tells time zone and language', async () => {
    const shop = await world.shop();
    const saved = await save(shop, {
      company: 'Halden Optics GmbH',
      contact: { name: 'Mara Halden' },
      phone: '+49 (461) 88 20-140',
      address,
      taxIds: [{ type: 'eu_vat', value: 'de 136 695 976' }],
      timeZone: 'Europe/Berlin',
      language: 'de',
    });

    expect(saved).toMatchObject({
      company: 'Halden Optics GmbH',
      contact: { name: 'Mara Halden' },
      phone: '+494618820140',
      taxIds: [{ ...vat, verification: 'pending' }],
      updatedBy: 'Ada Owner',
    });
    expect(await world.customer(shop.customer)).toMatchObject({
      name: 'Halden Optics GmbH',
      phone: '+494618820140',
      preferred_locales: ['de'],
      address: { line1: 'Rosenweg 1', postal_code: '10115', city: 'Berlin', country: 'DE' },
      tax_ids: { data: [vat] },
    });
    expect(await (await world.page(shop)).send(session.info())).toMatchObject({
      account: { name: 'Halden Optics GmbH' },
      timeZone: 'Europe/Berlin',
      locale: 'de',
    });
    expect(await read(shop)).toEqual(saved);
  });

  test('the provider is asked for what changed and for nothing else', async () => {
    const shop = await world.shop();
    await save(shop, { taxIds: [vat] });
    // of this customer: what is settled for others meanwhile is their own
    const told = async () =>
      (await world.stripe.events.list({ limit: 100 })).data.filter(({ data: { object } }) =>
        JSON.stringify(object).includes(shop.customer),
      );
    const events = async () => (await told()).length;
    const before = await events();
    await save(shop, { contact: { name: 'Somebody' }, timeZone: 'Europe/Paris' });
    expect(await events()).toBe(before);
    await save(shop, { phone: '+493012345' });
    expect((await told())[0]).toMatchObject({
      type: 'customer.updated',
      data: { previous_attributes: { phone: null } },
    });
    expect(await events()).toBe(before + 1);
    const [{ id } = { id: '' }] = (await world.stripe.customers.listTaxIds(shop.customer)).data;
    await save(shop, { taxIds: [vat, { type: 'us_ein', value: '91-1144442' }] });
    const kept = (await world.stripe.customers.listTaxIds(shop.customer)).data;
    expect(kept.map(({ type }) => type).sort()).toEqual(['eu_vat', 'us_ein']);
    expect(kept.map((taxId) => taxId.id)).toContain(id);
    await save(shop, { taxIds: [], phone: null, address: null });
    expect(await world.customer(shop.customer)).toMatchObject({ phone: null, tax_ids: { data: [] } });
  });

  test('a save over somebody else’s is refused, and tells who was first', async () => {
    const shop = await world.shop();
    const [ada, jonas] = [await world.page(shop), await world.page(shop, { user: 'Jonas Weber' })];
    const { version } = await ada.send(profile.read());
    await jonas.send(profile.update({ company: 'Jonas’ Shop', version }));

    await expect(ada.send(profile.update({ company: 'Ada’s Shop', version }))).rejects.toMatchObject({
      code: 'profile/stale',
      status: 409,
    });
    const fresh = await ada.send(profile.read());
    expect(fresh).toMatchObject({ company: 'Jonas’ Shop', updatedBy: 'Jonas Weber' });
    const kept = await ada.send(profile.update({ company: 'Ada’s Shop', version: fresh.version }));
    expect(kept.company).toBe('Ada’s Shop');
    expect((await world.customer(shop.customer)).name).toBe('Ada’s Shop');
  });

  test('two tabs that save one state at the same time: one wins, the other is told', async () => {
    const shop = await world.shop();
    const { version } = await read(shop);
    const tabs = [await world.page(shop), await world.page(shop)];
    const ends = await Promise.allSettled(
      tabs.map((tab, n) => tab.send(profile.update({ company: `Tab ${n}`, version }))),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { company } = await read(shop);
    expect(ends[Number(company.at(-1))]).toMatchObject({ status: 'fulfilled' });
    expect((await world.customer(shop.customer)).name).toBe(company);
  });

  test('the same write sent twice is done once', async () => {
    const shop = await world.shop();
    const page = await world.page(shop);
    const { version } = await page.send(profile.read());
    const message = profile.update({ company: 'Once', version });
    const [first, second] = [await page.send(message), await page.send(message)];
    expect(second).toEqual(first);
    expect(Number(first.version)).toBe(Number(version) + 1);
  });

  test('what the provider changes comes to us, and a change here meanwhile stays', async () => {
    const shop = await world.shop();
    await save(shop, { company: 'Here', phone: '+493012345' });
    await world.stripe.customers.update(shop.customer, {
      phone: '+493099999',
      address: { country: 'FR', city: 'Paris', line1: 'Rue 1' },
    });
    const { id } = await world.stripe.customers.createTaxId(shop.customer, { type: 'eu_vat', value: 'DE000000000' });

    const saved = await save(shop, { company: 'Here too' });
    expect(saved).toMatchObject({ company: 'Here too', phone: '+493099999', address: { city: 'Paris' } });
    await world.hooks();
    expect(await read(shop)).toMatchObject({ taxIds: [{ value: 'DE000000000', verification: 'verified' }] });

    const { version } = await read(shop);
    await world.stripe.customers.deleteTaxId(shop.customer, id);
    await world.stripe.customers.update(shop.customer, { name: 'There' });
    await world.hooks();
    expect(await read(shop)).toMatchObject({ company: 'There', taxIds: [], updatedBy: null });
    await expect(save(shop, { company: 'Late', version })).rejects.toMatchObject({ code: 'profile/stale' });
  });

  test('another address at the provider is put back: only its confirmation mail changes ours', async () => {
    const shop = await world.shop();
    const { contact } = await read(shop);
    await world.stripe.customers.update(shop.customer, { email: 'mallory@evil.test', name: 'There' });
    await world.hooks();
    expect(await read(shop)).toMatchObject({ company: 'There', contact: { email: contact.email } });
    expect((await world.customer(shop.customer)).email).toBe(contact.email);
    // what the provider does not take back stays there, and still is not ours
    await world.stripe.customers.update(shop.customer, { email: 'mallory@evil.test' });
    world.simulator.control.fault({ match: `POST /v1/customers/${shop.customer}`, kind: 'status', status: 400 });
    await world.hooks().catch(() => undefined);
    expect((await read(shop)).contact.email).toBe(contact.email);
    await save(shop, { company: 'Here' });
    expect((await world.customer(shop.customer)).email).toBe(contact.email);
  });

  test('what the provider refuses is said at its field and nothing is saved', async () => {
    const shop = await world.shop();
    const before = await read(shop);
    // right by its digits, and still nothing that the provider takes
    world.simulator.control.fault({
      match: `POST /v1/customers/${shop.customer}/tax_ids`,
      kind: 'status',
      status: 400,
    });
    await expect(save(shop, { company: 'Never', taxIds: [vat], version: before.version })).rejects.toMatchObject({
      code: 'request/invalid',
      errors: [{ path: 'taxIds.0.value', code: 'refused' }],
    });
    expect(await read(shop)).toEqual(before);
    expect(await world.customer(shop.customer)).toMatchObject({ name: shop.name, tax_ids: { data: [] } });
    expect(await save(shop, { company: 'Now', taxIds: [vat], version: before.version })).toMatchObject({
      company: 'Now',
    });
  });

  test.each<[blamed: string | undefined, change: ProfileChange, path: string]>([
    ['address', { address }, 'address'],
    ['address[line1]', { address }, 'address.line1'],
    ['address[line2]', { address }, 'address.line2'],
    ['address[postal_code]', { address }, 'address.postalCode'],
    ['address[city]', { address }, 'address.city'],
    ['address[state]', { address }, 'address.state'],
    ['address[country]', { address }, 'address.country'],
    ['phone', { address, phone: '+493012345' }, 'phone'],
    ['name', { address, company: 'Never' }, 'company'],
    ['preferred_locales[0]', { language: 'de' }, 'language'],
    [undefined, { phone: '+493012345' }, 'phone'],
    [undefined, { company: 'Never' }, 'company'],
  ])('a refusal that blames %s lands on its field', async (param, change, path) => {
    const shop = await world.shop();
    const { version } = await read(shop);
    const match = `POST /v1/customers/${shop.customer}`;
    world.simulator.control.fault({ match, kind: 'status', status: 400, ...(param && { param }) });
    await expect(save(shop, { ...change, version })).rejects.toMatchObject({
      code: 'request/invalid',
      errors: [{ path, code: 'refused' }],
    });
    expect(await read(shop)).toMatchObject({ company: shop.name, phone: null, address: null, language: null });
  });

  test('another account sees and changes nothing of it', async () => {
    const [shop, other] = [await world.shop(), await world.shop()];
    await save(shop, { company: 'Mine' });
    expect((await read(other)).company).toBe(other.name);
  });

  test('a session without the right to edit reads only', async () => {
    const shop = await world.shop();
    const page = await world.page(shop, { features: { profile: [] } });
    expect(await page.send(profile.read())).toMatchObject({ company: shop.name });
    await expect(page.send(profile.update({ company: 'No' }))).rejects.toMatchObject({
      code: 'session/feature_forbidden',
    });
    await expect(page.send(profile.cancelEmail({}))).rejects.toMatchObject({ code: 'session/feature_forbidden' });
  });
});
