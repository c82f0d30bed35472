import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from './commands.ts';
import { engines } from './databases.ts';
import { tell } from './history.ts';
import { expectOneStory } from './settled.ts';
import { openWorld, type World } from './world.ts';

const starter = { planId: 'starter', interval: 'month' } as const;
const upgrade = {
  do: 'change',
  planId: 'enterprise',
  interval: 'month',
  seconds: 0,
  twice: false,
  dies: null,
} as const;
/** Leaves a credit. */
const downgraded: readonly Command[] = [
  { do: 'preview', tab: 0, ...starter, downgrade: 'immediately' },
  { do: 'confirm', tab: 0, twice: false },
];

describe.each(engines)('on %s, the credit of an immediate downgrade', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine);
  });
  afterAll(() => world.close());

  test.each<[string, Command[]]>([
    ['runs out unpaid', [{ ...upgrade, bank: 'declined', leaves: 32 * 3600 }]],
    ['is given up', [{ ...upgrade, bank: 'declined', leaves: 0 }, { do: 'keep' }]],
  ])('comes back when the upgrade that took it %s', async (_, then) => {
    const { changes } = await tell(world, { begins: 0, late: false, commands: [...downgraded, ...then] });
    expect(changes.map(({ status }) => status)).toEqual(['succeeded', expect.stringMatching(/^(expired|canceled)$/)]);
    const [customer] = (await world.stripe.customers.list()).data;
    expect(customer?.balance).toBe(-17_000);
  });

  test('is taken by the upgrade that is paid', async () => {
    await tell(world, { begins: 0, late: false, commands: [...downgraded, { ...upgrade, bank: null, leaves: 0 }] });
    const [customer] = (await world.stripe.customers.list()).data;
    expect(customer?.balance).toBe(0);
  });

  test.each([-100, 100])('of %i cents that no invoice tells of is no story', async (amount) => {
    const someone = await world.customer();
    await world.stripe.customers.createBalanceTransaction(someone.customer, { amount, currency: 'usd' });
    await expect(expectOneStory(world, someone)).rejects.toThrow(/to its credit/);
  });
});
