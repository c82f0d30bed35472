import { profile } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../billing/databases.ts';
import { openProfiles, type Profiles } from './world.ts';

const vat = { type: 'eu_vat', value: 'DE136695976' };
const points = [
  'profile:saved',
  'profile:taken',
  'profile:looked',
  'profile:written',
  'profile:settled',
  'idempotency:handled',
];

describe.each(engines)('profiles that a crash met, on %s', (engine) => {
  let world: Profiles;

  beforeAll(async () => void (world = await openProfiles(engine)));
  afterAll(() => world.close());

  test.each(points)(
    'ended at %s, both sides come together by themselves, and the same write sent again is no conflict',
    async (point) => {
      const shop = await world.shop();
      const page = await world.page(shop);
      const { version } = await page.send(profile.read());
      const change = { company: 'After', phone: '+493012345', taxIds: [vat], timeZone: 'Europe/Berlin' };
      const sender = await world.page(shop);
      await sender.send(profile.read());
      const send = (key: string) =>
        world.once(sender, 'PATCH', profile.update.path, change, {
          'idempotency-key': key,
          'if-match': `"${version}"`,
        });

      world.crashAt(point);
      const key = crypto.randomUUID();
      expect((await send(key)).status).toBe(500);
      // where other processes may be at work, what the dead one held is free after its lease
      world.wall.ahead += 181_000;
      await world.restart();
      expect(await world.customer(shop.customer)).toMatchObject({ name: 'After' });

      const again = await send(key);
      expect(again.status).toBe(200);
      expect(await again.json()).toMatchObject({ ...change, taxIds: [vat], updatedBy: 'Ada Owner' });
      const owner = await world.customer(shop.customer);
      expect(owner).toMatchObject({ name: 'After', phone: '+493012345' });
      expect(owner.tax_ids?.data.map(({ value }) => value)).toEqual([vat.value]);
    },
  );

  test('a change that the provider did not hear is kept, shown, and told to it when it answers again', async () => {
    const shop = await world.shop();
    const page = await world.page(shop);
    await page.send(profile.read());
    world.simulator.control.fault({ match: 'GET /v1/customers', kind: 'status', status: 503, times: 3 });
    // nor does the job that looks after the change a few seconds later reach it
    world.simulator.control.fault({ match: 'POST /v1/customers', kind: 'status', status: 503, times: Infinity });
    expect(await page.send(profile.update({ company: 'Later' }))).toMatchObject({ company: 'Later' });
    expect((await world.customer(shop.customer)).name).toBe(shop.name);

    world.simulator.control.clearFaults();
    await world.restart();
    expect((await world.customer(shop.customer)).name).toBe('Later');
  });

  test('a change that reached the provider while the answer was lost is not made twice', async () => {
    const shop = await world.shop();
    const page = await world.page(shop);
    await page.send(profile.read());
    world.simulator.control.fault({ match: `POST /v1/customers/${shop.customer}/tax_ids`, kind: 'after' });
    await page.send(profile.update({ taxIds: [vat] }));
    await world.hooks();
    expect((await world.customer(shop.customer)).tax_ids?.data).toHaveLength(1);
    expect((await page.send(profile.read())).taxIds).toMatchObject([vat]);
  });

  test('a crash after the button keeps the confirmed address, and the provider hears of it', async () => {
    const shop = await world.shop();
    const page = await world.page(shop);
    await page.send(profile.update({ contact: { email: 'confirmed@acme.test' } }));
    await expect
      .poll(() => world.letters.find(({ to }) => to === 'confirmed@acme.test'), { timeout: 60_000 })
      .toBeDefined();
    const letter = world.letters.find(({ to }) => to === 'confirmed@acme.test');
    const [link = ''] = /\/confirm\/email\/\S+/.exec(letter?.text ?? '') ?? [];
    world.crashAt('profile:looked');
    await world.ask(link, { method: 'POST' });
    await world.restart();
    expect((await page.send(profile.read())).contact.email).toBe('confirmed@acme.test');
    expect((await world.customer(shop.customer)).email).toBe('confirmed@acme.test');
  });
});
