import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProviderLine, ProviderPreview } from '../../src/features/subscription/provider.ts';
import { engines } from './databases.ts';
import { expectOneStory } from './settled.ts';
import { openWorld, type CustomerOptions, type World } from './world.ts';

const address = { line1: 'Rosenweg 1', postal_code: '10115', city: 'Berlin', country: 'DE' };
const toEnterprise = { planId: 'enterprise', interval: 'month' } as const;
const toStarter = { planId: 'starter', interval: 'month' } as const;

/** What a merchant's own account adds and the simulator does not: a discount, and a balance that pays all of it. */
function reduced(preview: ProviderPreview): ProviderPreview {
  const [item] = preview.lines;
  const added = (kind: ProviderLine['kind'], amount: number) => ({ ...item!, kind, planId: null, amount });
  const total = preview.total - 1000;
  return { ...preview, total, due: 0, lines: [...preview.lines, added('discount', -1000), added('balance', -total)] };
}

describe.each(engines)('what is paid after a change, on %s,', (engine) => {
  let world: World;
  let seen: (preview: ProviderPreview) => ProviderPreview;
  beforeAll(async () => {
    world = await openWorld(engine, {
      provider: (provider) => ({
        ...provider,
        previewRecurring: async (...input) => seen(await provider.previewRecurring(...input)),
      }),
    });
  });
  afterAll(() => world.close());

  const cases: [string, typeof toEnterprise | typeof toStarter, CustomerOptions, number[], string][] = [
    ['an upgrade', toEnterprise, {}, [99_900, 18_981, -1000], 'immediately'],
    ['a downgrade at the end of the period', toStarter, {}, [2900, 551, -1000], 'period_end'],
    ['a change in a trial', toEnterprise, { trialDays: 14 }, [99_900, 18_981, -1000], 'immediately'],
  ];
  test.each(cases)('is told line by line for %s, and sums to its price', async (_, wish, options, amounts, timing) => {
    seen = reduced;
    const someone = await world.customer({ ...options, address, automaticTax: true });
    const service = world.start();
    const { id, ...quote } = await service.preview(someone.account, wish);
    const { lines = [], price } = quote.recurring;
    expect(quote.timing).toBe(timing);
    expect(lines.map(({ kind, amount }) => [kind, amount.amount])).toEqual(
      ['item', 'tax', 'discount'].map((kind, at) => [kind, amounts[at]]),
    );
    expect(lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(price.amount);
    const german = await service.preview(someone.account, wish, 'de');
    expect(german.recurring.lines?.[0]?.description).toBe(wish === toStarter ? 'Starter' : 'Enterprise');

    const status = timing === 'period_end' ? 'scheduled' : 'succeeded';
    expect(await service.confirm(someone.account, id, null)).toMatchObject({ status });
    await expectOneStory(world, someone);
  });

  test('has no lines where the provider did not give them all', async () => {
    seen = (preview) => ({ ...preview, total: preview.total + 500 });
    const someone = await world.customer();
    const { recurring } = await world.start().preview(someone.account, toStarter);
    expect(recurring.price.amount).toBe(3400);
    expect(recurring).not.toHaveProperty('lines');
  });
});
