import { expect, test } from 'vitest';
import { createClose } from '../../src/features/usage/close.ts';
import { usageJobs } from '../../src/features/usage/jobs.ts';
import type { DuePeriod } from '../../src/features/usage/ports.ts';
import { tellJob } from '../../src/features/usage/record.ts';
import type { Jobs } from '../../src/platform/jobs.ts';

test('an account that cannot be told keeps none of the others waiting, and the job is tried again for it', async () => {
  const handlers = new Map<string, (data: never) => Promise<void>>();
  const jobs: Jobs = {
    on: (name, handler) => void handlers.set(name, handler),
    every: () => {},
    send: async () => {},
    start: async () => {},
    stop: async () => {},
  };
  const told: string[] = [];
  let broken = true;
  usageJobs(jobs, {
    async tell(account) {
      if (account === 'broken' && broken) throw new Error('no such address');
      told.push(account);
    },
    usage: { review: async () => {} },
    close: async () => 0,
    purge: async () => {},
    push: null,
    purchases: null,
  });
  const run = () => handlers.get(tellJob)?.({ accounts: ['one', 'broken', 'other'] } as never);
  await expect(run()).rejects.toThrow('no such address');
  expect(told).toEqual(['one', 'other']);
  broken = false;
  await run();
  expect(told).toContain('broken');
});

test('a period that cannot be closed keeps none of the others waiting, however many come before them', async () => {
  const all = Array.from({ length: 9 }, (_, index): DuePeriod => {
    const at = new Date(Date.UTC(2026, 0, 1 + index));
    return { account: `acct_${index}`, startsAt: at, endsAt: at };
  });
  const open = new Set(all);
  const close = createClose({
    billingClock: { now: () => new Date('2026-11-20T12:00:00Z') },
    store: {
      due: async (before, after, limit) =>
        [...open].filter(({ endsAt }) => endsAt < before && (!after || endsAt > after.endsAt)).slice(0, limit),
      async close(due) {
        // the oldest three fail for ever: more than a page of them
        if (due.endsAt <= all[2]!.endsAt) throw new Error(`broken ${due.account}`);
        open.delete(due);
      },
      purge: async () => {},
    },
  });
  await expect(close(2)).rejects.toThrow('broken acct_0');
  expect([...open]).toEqual(all.slice(0, 3));
});
