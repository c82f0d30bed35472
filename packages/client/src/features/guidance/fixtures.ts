import type { Facts, Guidance, Progress } from './schema.ts';

const facts: Facts = { profile: true, store: false, order: false, plan: true, paymentMethod: false, wishes: false };

const all: Facts = { profile: true, store: true, order: true, plan: true, paymentMethod: true, wishes: true };

const none: Facts = { profile: false, store: false, order: false, plan: false, paymentMethod: false, wishes: false };

const progress: Progress = {
  name: 'setup',
  state: 'open',
  step: 'store',
  draft: {},
  version: '3',
  updatedAt: '2026-11-20T14:12:00.000Z',
};

/** An account on its second day, as of 2026-11-20 14:32 UTC. */
export const guidanceFixtures = {
  begun: { facts, progress: [] } satisfies Guidance,
  resumed: { facts, progress: [progress] } satisfies Guidance,
  complete: { facts: all, progress: [] } satisfies Guidance,
  first: { facts: none, progress: [] } satisfies Guidance,
  throughShop: { facts: { ...facts, paymentMethod: null }, progress: [] } satisfies Guidance,
  progress,
};
