import { sql } from 'kysely';
import type { Transaction } from '../../platform/database.ts';
import type { Notifications } from '../../platform/notifications.ts';
import type { ConnectionKey } from './ports.ts';
import type { ConnectionState } from './tables.ts';

/** What somebody has to look after; the rest passes by itself, or is what the account wished. */
const troubles: readonly ConnectionState[] = [
  'auth_expired',
  'scope_missing',
  'uninstalled',
  'frozen',
  'unreachable',
  'misconfigured',
  'unsupported_version',
];

/** Of all that is told of a connection the keys begin so. */
export const about = (id: string): string => `integrations:${id}:`;

/**
 * Tells the account that a shop waits for somebody, or is well again: each turn once, in the transaction that writes it, since
 * the row says what was told last. What was told before is settled by it. One statement when there is nothing to tell.
 */
export async function tellState(
  trx: Transaction,
  notifications: Notifications,
  { account, id }: ConnectionKey,
  at: Date,
): Promise<void> {
  const { rows } = await sql<{ name: string; shop: string; state: ConnectionState }>`
    update connections set told = nullif(state, 'connected')
    where account = ${account} and id = ${id} and (
      (state = any(${troubles}::text[]) and told is distinct from state) or (state = 'connected' and told is not null)
    )
    returning name, shop, state`.execute(trx);
  const [found] = rows;
  if (!found) return;
  await notifications.settle(trx, { account, about: about(id), at });
  await notifications.notify(trx, {
    account,
    key: `${about(id)}${found.state}:${at.toISOString()}`,
    kind: found.state === 'connected' ? 'integrations/well' : 'integrations/trouble',
    at,
    data: { integration: id, ...found },
  });
}
