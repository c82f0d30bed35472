import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { begun, day, ends, engines, hour, openIntake, professional, type Intake } from './world.ts';

describe.each(engines)('alerts and what was bought, on $name', (engine) => {
  let world: Intake;
  let shops = 0;
  let shop: string;
  let account: string;
  beforeAll(async () => {
    world = await openIntake(engine);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    world.wall.now = Date.parse('2026-11-20T14:32:00Z');
    shop = `alerted_${(shops += 1)}`;
    account = await world.account(shop);
  });

  const use = async (quantity: number, meter = 'ai_tokens', name = shop) => {
    await world.record('host_a', [world.event({ account: name, meter, quantity })]);
    await world.tellAll();
  };
  const kinds = async (of = account) => {
    const { mails, notifications } = await world.told(of);
    expect(mails.map(({ key }) => key)).toEqual(notifications.map(({ key }) => key));
    return notifications.map(({ kind }) => kind).sort();
  };
  const meterOf = async (id = 'ai_tokens') => (await world.usage.list(account)).find((meter) => meter.id === id);

  test('80 and 100 % are told once each, by mail and notification', async () => {
    await use(7_999);
    expect(await kinds()).toEqual([]);
    await use(1);
    await use(1);
    expect(await kinds()).toEqual(['usage/near']);
    await use(1_999);
    await use(500);
    await world.usage.review(account);
    await world.tellAll();
    expect(await kinds()).toEqual(['usage/full', 'usage/near']);
    const { mails } = await world.told(account);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Your AI tokens are used up',
      'You have used 80% of your AI tokens',
    ]);
    expect(mails[0]?.body).toContain('You have used 10,000 of 10,000 AI tokens. They begin anew on December 5, 2026.');
    expect(await meterOf()).toMatchObject({ used: 10_500, alert: 'full' });
  });

  test('both reached at once are told as one', async () => {
    await use(12_000);
    expect(await kinds()).toEqual(['usage/full']);
  });

  test('batches at the same time tell nobody twice', async () => {
    const batch = () => world.record('host_a', [world.event({ account: shop, quantity: 2_100 })]);
    await Promise.all([batch(), batch(), batch(), batch(), batch()]);
    await Promise.all([world.tellAll(), world.tellAll()]);
    expect((await kinds()).filter((kind) => kind === 'usage/full')).toHaveLength(1);
  });

  test('a larger plan is told anew at 80 and 100 % of its own allowance, and the smaller one after it is not', async () => {
    await use(10_000);
    expect(await kinds()).toEqual(['usage/full']);
    const { limits, ...period } = professional();
    world.plans.set(account, { ...period, limits: { ...limits, aiTokens: 20_000 } });
    await world.usage.review(account);
    await use(6_000);
    await use(1);
    expect(await kinds()).toEqual(['usage/full', 'usage/near']);
    world.plans.set(account, professional());
    await world.usage.review(account);
    await world.tellAll();
    await use(1);
    expect(await kinds()).toEqual(['usage/full', 'usage/near']);
    world.plans.set(account, { ...period, limits: { ...limits, aiTokens: 20_000 } });
    await use(4_000);
    expect(await kinds()).toEqual(['usage/full', 'usage/full', 'usage/near']);
  });

  test('a smaller plan alerts too, in German where the account reads it', async () => {
    const german = await world.account(`${shop}_de`, professional(), 'de-DE');
    await world.record('host_a', [world.event({ account: `${shop}_de`, meter: 'seats', quantity: 2 })]);
    const { limits, ...period } = professional();
    world.plans.set(german, { ...period, limits: { ...limits, seats: 2 } });
    await world.usage.review(german);
    await world.tellAll();
    const { mails } = await world.told(german);
    expect(mails.map(({ subject }) => subject)).toEqual(['Die Höchstzahl der Teammitglieder ist erreicht']);
    expect(mails[0]?.html).toContain('Teammitglieder: 2 von 2. Alle behalten ihren Zugang.');
  });

  test('the date in the mail is the account’s own', async () => {
    const late = professional(begun, Date.parse('2026-12-04T20:00:00Z'));
    const tokyo = await world.account(`${shop}_tokyo`, late);
    await world.database.system((trx) =>
      trx.updateTable('accounts').set({ time_zone: 'Asia/Tokyo' }).where('id', '=', tokyo).execute(),
    );
    await use(8_000, 'ai_tokens', `${shop}_tokyo`);
    const [mail] = (await world.told(tokyo)).mails;
    expect(mail?.body).toContain('They begin anew on December 5, 2026.');
    expect(mail?.html).toContain('They begin anew on December 5, 2026.');
  });

  test('the next period alerts anew, and an unlimited plan never', async () => {
    await use(9_000);
    world.wall.now = ends + hour;
    world.plans.set(account, professional(ends, ends + 30 * day));
    await use(9_000);
    expect(await kinds()).toEqual(['usage/near', 'usage/near']);
    const limits = { aiTokens: null, apiCalls: null, storageBytes: null, seats: null };
    const free = await world.account(`${shop}_free`, { ...professional(), limits });
    await use(10_000_000, 'ai_tokens', `${shop}_free`);
    expect(await kinds(free)).toEqual([]);
  });

  test('bought tokens come after the plan’s own, last over periods, and are used up once', async () => {
    await world.buy(account, 5_000);
    expect(await meterOf()).toMatchObject({ extra: 5_000, limit: 10_000, alert: null });
    await use(11_000);
    expect(await kinds()).toEqual([]);
    expect(await meterOf()).toMatchObject({ used: 11_000, extra: 5_000, alert: null });

    world.wall.now = ends + 10 * 60_000;
    world.plans.set(account, professional(ends, ends + 30 * day));
    await world.usage.review(account);
    expect(await meterOf()).toMatchObject({ used: 0, extra: 4_000 });
    world.wall.now = ends + 3 * hour;
    expect(await world.close()).toBeGreaterThan(0);
    await world.close();
    expect(await meterOf()).toMatchObject({ used: 0, extra: 4_000 });
    await use(14_000);
    expect(await kinds()).toEqual(['usage/full']);
    world.wall.now = ends + 31 * day;
    world.plans.set(account, professional(ends + 30 * day, ends + 60 * day));
    await world.usage.review(account);
    await world.close();
    expect(await meterOf()).toMatchObject({ extra: 0 });
  });

  test('a purchase opens a new round: 80 and 100 % of what there is now are told once each', async () => {
    await use(10_000);
    expect(await kinds()).toEqual(['usage/full']);
    await world.buy(account, 5_000);
    await world.usage.review(account);
    await use(1_999);
    expect(await kinds()).toEqual(['usage/full']);
    await use(1);
    await use(1);
    expect(await kinds()).toEqual(['usage/full', 'usage/near']);
    await use(2_999);
    await use(400);
    await world.usage.review(account);
    await world.tellAll();
    expect(await kinds()).toEqual(['usage/full', 'usage/full', 'usage/near']);
    const { mails } = await world.told(account);
    expect(mails.map(({ body }) => /You have used [\d,]+ of [\d,]+/.exec(body)?.[0]).sort()).toEqual([
      'You have used 10,000 of 10,000',
      'You have used 12,000 of 15,000',
      'You have used 15,000 of 15,000',
    ]);
    // seats are none of it
    await use(15, 'seats');
    await world.buy(account, 1_000);
    await use(15, 'seats');
    expect((await kinds()).filter((kind) => kind === 'usage/full')).toHaveLength(3);
  });

  test('what was over the limit before anything was bought costs nothing afterwards', async () => {
    await use(10_700);
    world.wall.now = ends + hour;
    world.plans.set(account, professional(ends, ends + 30 * day));
    await world.usage.review(account);
    await world.buy(account, 1_000);
    world.wall.now = ends + 3 * hour;
    await world.close();
    expect(await meterOf()).toMatchObject({ extra: 1_000 });
  });

  test('the pace is said from a twentieth of the period on', async () => {
    const begun = professional().periodStart.getTime();
    world.wall.now = begun + 1.4 * day;
    await use(100);
    expect(await meterOf()).toMatchObject({ used: 100, projected: null });
    world.wall.now = begun + 15 * day;
    expect(await meterOf()).toMatchObject({ projected: 200 });
    expect(await meterOf('seats')).toMatchObject({ projected: null, resetsAt: null });
  });
});
