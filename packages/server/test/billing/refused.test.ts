import { subscription, subscriptionErrors } from '@varai/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import { openTestDatabases } from '../platform/databases.ts';
import { countRows, openPortal, problemIn, type Portal } from '../platform/portal.ts';
import { engines } from './databases.ts';
import { changesOf } from './settled.ts';
import { openWorld, type World } from './world.ts';

const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;

describe.each(engines)('a quote that does not hold any more, on %s,', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test('is refused once it has expired, and changes nothing', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    world.wall.now = Date.parse(quote.expiresAt);
    await expect(service.confirm(someone.account, quote.id, null)).rejects.toMatchObject({
      code: subscriptionErrors.quote_expired.code,
    });
    expect(await changesOf(world, someone.account)).toEqual([]);
  });

  test('is refused with the new quote when its total has moved, and that one can be confirmed', async () => {
    const someone = await world.customer();
    const service = world.start();
    const quote = await service.preview(someone.account, toEnterprise);
    await world.stripe.customers.createBalanceTransaction(someone.customer, { amount: -5000, currency: 'usd' });
    const refusal = await service.confirm(someone.account, quote.id, null).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: subscriptionErrors.quote_changed.code,
      data: { quote: { planId: 'enterprise', dueNow: { amount: quote.dueNow.amount - 5000 } } },
    });
    expect(await changesOf(world, someone.account)).toEqual([]);
    const { id } = (refusal as { data: { quote: { id: string } } }).data.quote;
    expect(await service.confirm(someone.account, id, null)).toMatchObject({ status: 'succeeded' });
  });

  test('pays nobody else’s change, and with nobody else’s card', async () => {
    const [owner, stranger] = [await world.customer(), await world.customer()];
    const service = world.start();
    world.simulator.control.nextPayment(owner.customer, 'declined');
    const change = await service.confirm(owner.account, (await service.preview(owner.account, toEnterprise)).id, null);
    await expect(service.retry(stranger.account, { id: change.id }, 'x')).rejects.toMatchObject({ status: 404 });
    const { id: paymentMethodId } = await world.stripe.paymentMethods.attach('pm_card_mastercard', {
      customer: stranger.customer,
    });
    await service.retry(owner.account, { id: change.id, paymentMethodId }, 'y').catch((e: unknown) => e);
    expect(await service.read(owner.account, change.id)).toMatchObject({ status: 'requires_payment_method' });
  });
});

describe.each(openTestDatabases())('what billing may be asked, on $name,', ({ open }) => {
  let database: OpenDatabase;
  let portal: Portal;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await open());
    portal = await openPortal(database);
  });
  afterAll(() => remove());
  const { preview, change, retry, cancel, keep, resume, plans, current } = subscription;

  test.each([
    [preview, {}, 'planId'],
    [preview, { ...toEnterprise, planId: 7 }, 'planId'],
    [preview, { ...toEnterprise, interval: 'week' }, 'interval'],
    [preview, { ...toEnterprise, downgrade: 'never' }, 'downgrade'],
    [preview, { ...toEnterprise, locale: '../etc' }, 'locale'],
    [change, {}, 'quoteId'],
    [change, { quoteId: 'q'.repeat(256) }, 'quoteId'],
    [retry, { paymentMethodId: {} }, 'paymentMethodId'],
    [cancel, {}, 'reason'],
    [cancel, { reason: 'bored' }, 'reason'],
    [cancel, { reason: 'unused', comment: 'x'.repeat(1001) }, 'comment'],
  ] as const)('$method $path names a wrong field, and nothing changes', async ({ method, path }, body, field) => {
    const { clientSecret: token } = await portal.signIn();
    const before = await countRows(database);
    const problem = await problemIn(await portal.ask(path.replace(':id', 'pc_1'), { method, token, body }));
    expect(problem).toMatchObject({ status: 422, code: 'request/invalid' });
    expect(problem.errors?.map((error) => error.path)).toContain(field);
    expect(await countRows(database)).toEqual(before);
  });

  test('a session serves the components and the acts that it was made for, and no others', async () => {
    const code = async (request: object, { method, path }: { method: string; path: string }) => {
      const { clientSecret: token } = await portal.signIn(request);
      const answer = await portal.ask(path.replace(':id', 'pc_1'), {
        method,
        token,
        ...(method !== 'GET' && { body: {} }),
      });
      return ((await answer.json()) as { code?: string }).code;
    };
    for (const entry of [plans, current, preview, cancel])
      expect(await code({ components: ['usage'] }, entry)).toBe('session/component_forbidden');
    for (const entry of [preview, change, retry, keep])
      expect(await code({ features: { subscription: ['cancel'] } }, entry)).toBe('session/feature_forbidden');
    for (const entry of [cancel, resume])
      expect(await code({ features: { subscription: ['change-plan'] } }, entry)).toBe('session/feature_forbidden');
    expect(await code({ features: { subscription: ['cancel'] } }, cancel)).toBe('request/invalid');
  });

  test('every answer of the API says how browsers shall treat it', async () => {
    for (const path of ['/api/session', '/api/nothing', '/healthz', '/errors/session/missing']) {
      const { headers } = await portal.ask(path);
      expect(Object.fromEntries(headers), path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'strict-transport-security': expect.stringMatching(/max-age=\d{7,}/),
        'x-request-id': expect.stringMatching(/\S/),
      });
    }
  });
});
