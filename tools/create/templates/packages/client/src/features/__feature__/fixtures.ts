import type { __Item__ } from './schema.ts';

const first: __Item__ = { id: '__prefix___1', title: 'The first', createdAt: '2026-11-01T09:00:00Z' };
const second: __Item__ = { id: '__prefix___2', title: 'The second', createdAt: '2026-11-02T09:00:00Z' };

export const __item__Fixtures = { first, second };
