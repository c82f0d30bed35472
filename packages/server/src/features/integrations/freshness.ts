import type { Clock } from '../../platform/clock.ts';
import type { ConnectionStore } from './ports.ts';
import type { ConnectionState } from './tables.ts';

/** Two rounds of looks, and the time that one takes. */
const patience = 11 * 60_000;

const late: readonly ConnectionState[] = ['connected', 'connecting', 'degraded', 'rate_limited'];

/**
 * How true the numbers of a connected shop are: `live` while webhooks and looks come, `delayed` while they lag, `offline` while
 * nothing comes. `asOf` is the last look that took everything; `null` is now. `undefined` of a store that no shop feeds.
 * Two index look-ups.
 */
export const feedFreshness =
  ({ store, clock }: { store: Pick<ConnectionStore, 'feed'>; clock: Clock }) =>
  async (account: string, shop: string) => {
    const feed = await store.feed(account, shop);
    if (!feed) return undefined;
    const { platform: source, connection, countedUntil } = feed;
    if (!connection) return { state: 'offline' as const, asOf: countedUntil ?? new Date(0), source };
    const { state, lastSyncAt, connectedAt } = connection;
    const age = clock.now().getTime() - (lastSyncAt?.getTime() ?? 0);
    if (state === 'connected' && age <= patience) return { state: 'live' as const, asOf: null, source };
    const asOf = lastSyncAt ?? connectedAt;
    return { state: late.includes(state) ? ('delayed' as const) : ('offline' as const), asOf, source };
  };
