import type { UsageMeter } from './schema.ts';

const resetsAt = '2026-12-01T09:00:00Z';

const tokens: UsageMeter = { id: 'ai_tokens', used: 4_200, limit: 10_000, unit: 'token', resetsAt, projected: 6_600 };
const calls: UsageMeter = {
  id: 'api_calls',
  used: 212_500,
  limit: 250_000,
  unit: 'call',
  resetsAt,
  projected: 335_000,
};
const storage: UsageMeter = {
  id: 'storage',
  used: 100_000_000_000,
  limit: 100_000_000_000,
  unit: 'byte',
  resetsAt: null,
  projected: null,
};
const seats: UsageMeter = { id: 'seats', used: 8, limit: 15, unit: 'seat', resetsAt: null, projected: null };

/** Meters at 42 %, 85 % and 100 %, unlimited ones, and a list of four. */
export const usageFixtures = {
  tokens,
  calls,
  storage,
  seats,
  low: tokens,
  high: calls,
  full: storage,
  unlimited: { ...tokens, limit: null },
  list: [tokens, calls, storage, seats],
} satisfies Record<string, UsageMeter | UsageMeter[]>;
