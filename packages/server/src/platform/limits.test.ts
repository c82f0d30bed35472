import { describe, expect, test } from 'vitest';
import { createLimiter } from './limits.ts';

const limits = { account: 2, host: 1, refused: 2 };

function limiterAt(ms: number) {
  const time = { ms };
  return { time, limiter: createLimiter(limits, () => time.ms) };
}
const tooMany = (retryAfter: number): unknown => expect.objectContaining({ code: 'request/rate_limited', retryAfter });

describe('a caller', () => {
  test('is told what is left, and for how long', () => {
    const { time, limiter } = limiterAt(5_000);
    expect(limiter.take('account', 'a')).toEqual({
      'ratelimit-policy': '"account";q=2;w=60',
      ratelimit: '"account";r=1;t=60',
    });
    time.ms += 20_500;
    expect(limiter.take('account', 'a').ratelimit).toBe('"account";r=0;t=40');
  });

  test('is refused when nothing is left, until a minute after the first request, and begins anew then', () => {
    const { time, limiter } = limiterAt(5_000);
    for (let times = 0; times < limits.account; times++) limiter.take('account', 'a');
    time.ms += 59_001;
    expect(() => limiter.take('account', 'a')).toThrow(tooMany(1));
    time.ms += 999;
    expect(limiter.take('account', 'a').ratelimit).toBe('"account";r=1;t=60');
  });

  test('takes nothing from another, nor from those of another kind', () => {
    const { limiter } = limiterAt(0);
    for (let times = 0; times < limits.account; times++) limiter.take('account', 'a');
    expect(limiter.take('account', 'b').ratelimit).toBe('"account";r=1;t=60');
    expect(limiter.take('host', 'a').ratelimit).toBe('"host";r=0;t=60');
    expect(() => limiter.take('host', 'a')).toThrow(tooMany(60));
  });

  test('is counted on while others come and are forgotten', () => {
    const { time, limiter } = limiterAt(100_000);
    limiter.take('account', 'gone');
    time.ms += 30_000;
    for (let times = 0; times < limits.account; times++) limiter.take('account', 'a');
    time.ms += 40_000;
    limiter.take('account', 'new');
    expect(() => limiter.take('account', 'a')).toThrow(tooMany(20));
    expect(limiter.take('account', 'gone').ratelimit).toBe('"account";r=1;t=60');
  });
});

test('an address may be refused as often as it is allowed to, and looking takes none', async () => {
  const { time, limiter } = limiterAt(0);
  for (let times = 0; times < limits.refused; times++) {
    await expect(limiter.assertNotRefused('10.0.0.1')).resolves.toBeUndefined();
    await limiter.consume('refused', '10.0.0.1');
  }
  await expect(limiter.assertNotRefused('10.0.0.1')).rejects.toEqual(tooMany(60));
  await expect(limiter.consume('refused', '10.0.0.1')).rejects.toEqual(tooMany(60));
  await expect(limiter.assertNotRefused('10.0.0.2')).resolves.toBeUndefined();
  time.ms = 60_000;
  await expect(limiter.assertNotRefused('10.0.0.1')).resolves.toBeUndefined();
});
